import dns, { type LookupAddress } from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import t, { type Test } from 'tap'
import type { fetchAttachment as Fetch } from '../../src/delivery/incoming/fetch.js'
import { startReceiver } from '../helpers/receiver.js'

type Callback = (error: Error | null, addresses: LookupAddress[]) => void

/** Names resolve to these, one after the other at each question, the last for good. */
function resolveTo(t: Test, ...answers: string[][]): () => number {
  const { lookup } = dns
  let asked = 0
  dns.lookup = ((_name: string, _options: unknown, callback: Callback) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)] ?? []
    callback(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
  }) as unknown as typeof dns.lookup
  syncBuiltinESMExports()
  t.teardown(() => {
    dns.lookup = lookup
    syncBuiltinESMExports()
  })
  return () => asked
}

const PUBLIC = '203.0.114.7'

t.test('a name that changes its address between check and call gets nowhere', async (t) => {
  const { createAddressGuard } = await import('../../src/delivery/outgoing/address.js')
  const { send } = await import('../../src/delivery/outgoing/send.js')
  const { fetchAttachment } = (await import('../../src/delivery/incoming/fetch.js')) as { fetchAttachment: typeof Fetch }
  const { checkTarget } = await import('../../src/services/webhook-url.js')
  const { url, received } = await startReceiver(t)
  const { port } = new URL(url)
  const guard = createAddressGuard('')
  const target = `https://rebind.example:${port}/`

  t.test('webhooks', async (t) => {
    const asked = resolveTo(t, [PUBLIC], ['127.0.0.1'])
    t.equal(await checkTarget(target, guard, 'url'), target, 'registered while it is public')
    const outcome = await send(target, {}, '{}', { guard, timeoutMs: 2000, now: Date.now })
    t.match(outcome, { kind: 'refused', reason: /public internet/ })
    t.equal(asked(), 2, 'the connection asks itself, once')
  })

  t.test('attachments', async (t) => {
    resolveTo(t, ['127.0.0.1'])
    for (const address of [target, target.replace('https', 'http')]) {
      t.match(await fetchAttachment(address, { guard, timeoutMs: 2000, maxBytes: 1000 }), { kind: 'blocked' })
    }
  })

  for (const private_ of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', 'fd00::1', '0.0.0.0', '64:ff9b::7f00:1']) {
    t.test(`one private address among public ones: ${private_}`, async (t) => {
      resolveTo(t, [PUBLIC, private_, PUBLIC])
      await t.rejects(checkTarget(target, guard, 'url'), { code: 'bad-webhook-url' })
      t.match(await send(target, {}, '{}', { guard, timeoutMs: 2000, now: Date.now }), { kind: 'refused' })
    })
  }

  t.test('what is no web address', async (t) => {
    const wrong = ['file:///etc/passwd', 'gopher://127.0.0.1/', 'https://', 'https://user:pass@a.example/', 'https://a.example/#x', 'javascript:1', `https://a.example/${'x'.repeat(3000)}`, 'https://127.1/', 'https://[::ffff:7f00:1]/', 'https://0x7f000001/', 'https://①②⑦.0.0.1/']
    for (const each of wrong) await t.rejects(checkTarget(each, guard, 'url'), { code: 'bad-webhook-url' }, each)
  })
  t.equal(received.length, 0, 'nothing came through')
})
