import type { LookupAddress } from 'node:dns'
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { createAddressGuard } from '../../src/delivery/outgoing/address.js'
import { delayAfter, retryAfterMs } from '../../src/delivery/outgoing/schedule.js'
import { send } from '../../src/delivery/outgoing/send.js'
import { newSecret, signatureHeaders } from '../../src/delivery/outgoing/sign.js'
import { startReceiver } from '../helpers/receiver.js'

const BLOCKED = [
  'https://127.0.0.1/',
  'https://127.8.9.10/',
  'https://0.0.0.0/',
  'https://10.1.2.3/',
  'https://172.20.1.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/',
  'https://100.64.0.1/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:8.8.8.8]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:db8::1]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://[ff02::1]/',
  'http://8.8.8.8/',
  'http://[2606:4700::1111]/'
]

t.test('addresses', async (t) => {
  const guard = createAddressGuard('')
  for (const url of BLOCKED) t.throws(() => guard.checkLiteral(new URL(url)), { name: 'BlockedAddress' }, url)
  for (const url of [
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
    'https://172.32.0.1/',
    'https://name.example/'
  ]) {
    t.doesNotThrow(() => guard.checkLiteral(new URL(url)), url)
  }
  const some = createAddressGuard('10.0.0.0/8,::1')
  for (const url of ['http://10.9.9.9/', 'https://10.9.9.9/', 'http://[::1]/']) {
    t.doesNotThrow(() => some.checkLiteral(new URL(url)), url)
  }
  for (const url of ['http://127.0.0.1/', 'https://11.0.0.1.example/', 'http://192.168.0.1/']) {
    const check = () => some.checkLiteral(new URL(url))
    if (url.includes('example')) t.doesNotThrow(check)
    else t.throws(check, { name: 'BlockedAddress' }, url)
  }

  t.test('names are checked after they are resolved, in the lookup of the connection itself', async (t) => {
    const lookup = (allow: string, all: boolean) =>
      new Promise<string | LookupAddress[]>((resolve, reject) =>
        createAddressGuard(allow).lookupFor('http:')('localhost', { all }, (error, address) =>
          error ? reject(error) : resolve(address)
        )
      )
    await t.rejects(lookup('', true), { name: 'BlockedAddress' })
    await t.rejects(lookup('', false), { name: 'BlockedAddress' })
    t.ok(Array.isArray(await lookup('127.0.0.1,::1', true)))
    t.match(await lookup('127.0.0.1,::1', false), /^(127\.0\.0\.1|::1)$/)
    const { url, received } = await startReceiver(t)
    const outcome = await send(url.replace('127.0.0.1', 'localhost'), {}, '{}', {
      guard: createAddressGuard(''),
      timeoutMs: 5000,
      now: Date.now
    })
    t.match(outcome, { kind: 'refused', reason: /public internet/ })
    t.equal(received.length, 0)
  })
})

t.test('signatures are what the library of receivers expects', async (t) => {
  const [old, current] = [newSecret(), newSecret()]
  const body = '{"a":"é"}'
  const now = Date.now()
  const headers = signatureHeaders('id1', body, [{ value: current }, { value: old, until: now + 1000 }], now)
  for (const secret of [old, current]) t.same(new Webhook(secret).verify(body, headers), { a: 'é' })
  t.throws(() => new Webhook(newSecret()).verify(body, headers))
  t.throws(() => new Webhook(current).verify(`${body} `, headers))
  const later = signatureHeaders('id1', body, [{ value: current }, { value: old, until: now - 1 }], now)
  t.throws(() => new Webhook(old).verify(body, later), 'an old secret ends')
})

t.test('one attempt', async (t) => {
  const { url, received, at } = await startReceiver(t, (path) => {
    if (path === '/redirect') return [302, { location: '/elsewhere' }]
    if (path === '/busy') return [429, { 'retry-after': '7' }]
    return Number(path.slice(1))
  })
  const settings = { guard: createAddressGuard('127.0.0.1'), timeoutMs: 1000, now: Date.now }
  const post = (path: string) => send(url + path, { 'webhook-id': 'x' }, '{}', settings)
  t.same(await post('/200'), { kind: 'delivered', status: 200 })
  t.match(received[0], { body: '{}', headers: { 'content-type': 'application/json', 'webhook-id': 'x' } })
  t.same(await post('/410'), { kind: 'gone', status: 410 })
  t.match(await post('/500'), { kind: 'failed', status: 500 })
  t.match(await post('/busy'), { kind: 'failed', status: 429, retryAfterMs: 7000 })
  t.match(await post('/redirect'), { kind: 'failed', status: 302, reason: /Redirects/ })
  t.equal(at('/elsewhere').length, 0)
  t.match(await send('http://127.0.0.1:1/', {}, '', settings), { kind: 'failed', reason: 'ECONNREFUSED' })
})

t.test('pauses grow, vary, and are never shorter than asked for', async (t) => {
  t.equal(delayAfter(1, 5000, 0, 0.5), 5000)
  t.equal(delayAfter(3, 5000, 0, 0.5), 80_000)
  t.equal(delayAfter(1, 5000, 0, 0), 3750)
  t.equal(delayAfter(1, 5000, 0, 1), 6250)
  t.equal(delayAfter(1, 5000, 60_000, 0.5), 60_000)
  t.equal(delayAfter(20, 5000, 0, 1), 86_400_000)
  t.equal(delayAfter(1, 5000, 9e15), 86_400_000)
  const now = Date.parse('2026-01-01T00:00:00Z')
  t.equal(retryAfterMs('120', now), 120_000)
  t.equal(retryAfterMs('Thu, 01 Jan 2026 00:01:00 GMT', now), 60_000)
  for (const header of [undefined, '', 'soon', '-1', '9'.repeat(400)]) t.equal(retryAfterMs(header, now), undefined)
})
