import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { Value } from 'typebox/value'
import { redeliver } from '../../src/queue/processors/redeliver.js'
import { DeliveryPage, WebhookList } from '../../src/http/schemas/webhook.js'
import { plain, type Received, startReceiver } from '../helpers/receiver.js'
import { call, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const SETTINGS = {
  FAULTLINE_DELIVERY_ALLOW: '127.0.0.1',
  FAULTLINE_DELIVERY_PAUSE_MS: '5',
  FAULTLINE_DELIVERY_ATTEMPTS: '3',
  FAULTLINE_PUBLIC_URL: 'https://faultline.example'
}

t.test('webhooks', async (t) => {
  const { url, container } = await startService(t, SETTINGS)
  const receiver = await startReceiver(t, (path, n) => {
    if (path === '/flaky') return n < 2 ? 503 : 200
    if (path === '/patient') return n === 0 ? [429, { 'retry-after': '1' }] : 200
    if (path === '/gone') return 410
    return path === '/dead' ? 500 : 204
  })
  const register = async (path: string) => (await call(`${url}/v1/webhooks`, json({ url: receiver.url + path }))).body
  const submit = async (extra: object = {}) => {
    const { body } = await call(`${url}/v1/diagnoses`, json({ post: LOG, ...extra }, { prefer: 'wait=20' }))
    return body
  }
  const deliveries = async (query = '') => (await call(`${url}/v1/deliveries${query}`)).body.items
  const settled = (path: string) =>
    until(async () => {
      const all = (await deliveries()).filter((each: { url: string }) => each.url === receiver.url + path)
      return all.length > 0 && all.every((each: { status: string }) => each.status !== 'pending') && all[0]
    })

  t.test('a finished diagnosis is told, signed, with links', async (t) => {
    const endpoint = await register('/plain')
    t.match(endpoint, { secret: /^whsec_/, events: ['diagnosis.done', 'diagnosis.failed'] })
    const { id, verdict } = await submit({ metadata: { ticket: 1 } })
    const delivery = await settled('/plain')
    t.match(delivery, { status: 'delivered', diagnosis: id, attempts: [{ status: 204 }] })
    const [{ headers, body }] = receiver.at('/plain') as unknown as [Received]
    t.equal(headers['webhook-id'], delivery.id)
    t.match(new Webhook(endpoint.secret).verify(body, plain(headers)), {
      type: 'diagnosis.done',
      data: { id, verdict, metadata: { ticket: 1 }, links: { self: `https://faultline.example/v1/diagnoses/${id}` } }
    })
    t.ok(body.length < 2000, 'small')

    await t.test('secrets rotate: both sign', async () => {
      const next = (await call(`${url}/v1/webhooks/${endpoint.id}/secret`, { method: 'POST' })).body
      await submit()
      const [, second] = await until(() => receiver.at('/plain').length === 2 && receiver.at('/plain'))
      for (const secret of [endpoint.secret, next.secret]) {
        new Webhook(secret).verify(second?.body ?? '', plain(second?.headers ?? {}))
      }
    })

    await t.test('no answer shows a secret again', async (t) => {
      for (const path of ['webhooks', `webhooks/${endpoint.id}`, 'deliveries', 'audit']) {
        t.notMatch(JSON.stringify((await call(`${url}/v1/${path}`)).body), 'whsec_', path)
      }
      const { body: list } = await call(`${url}/v1/webhooks`)
      t.same([...Value.Errors(WebhookList, list)], [])
      t.same([...Value.Errors(DeliveryPage, (await call(`${url}/v1/deliveries`)).body)], [])
    })
    t.equal((await call(`${url}/v1/webhooks/${endpoint.id}`, { method: 'DELETE' })).status, 204)
    await submit()
    t.equal(receiver.at('/plain').length, 2, 'a removed endpoint is told no more')
    const acts = (await call(`${url}/v1/audit`)).body.items.map(({ act }: { act: string }) => act)
    t.same(acts, ['webhook.deleted', 'webhook.secret-rotated', 'webhook.created'])
  })

  t.test('a callback address of one diagnosis', async (t) => {
    const { secret } = (await call(`${url}/v1/webhooks/callback/secret`, { method: 'POST' })).body
    const { id } = await submit({ callbackUrl: `${receiver.url}/callback` })
    await settled('/callback')
    const [{ headers, body }] = receiver.at('/callback') as unknown as [Received]
    t.match(new Webhook(secret).verify(body, plain(headers)), { data: { id } })
    t.same((await call(`${url}/v1/webhooks`)).body.items, [], 'it is no endpoint of its own')
  })

  t.test('failures are tried again, later when the receiver asks for it', async (t) => {
    await submit({ callbackUrl: `${receiver.url}/flaky` })
    t.match(await settled('/flaky'), {
      status: 'delivered',
      attempts: [{ status: 503 }, { status: 503 }, { status: 200 }]
    })
    const ids = new Set(receiver.at('/flaky').map(({ headers }) => headers['webhook-id']))
    t.equal(ids.size, 1, 'one id for all attempts')
    await submit({ callbackUrl: `${receiver.url}/patient` })
    const { attempts } = await settled('/patient')
    t.ok(Date.parse(attempts[1].at) - Date.parse(attempts[0].at) >= 1000, 'Retry-After is honoured')
  })

  t.test('dead letters are listed and can be replayed', async (t) => {
    await submit({ callbackUrl: `${receiver.url}/dead` })
    const dead = await settled('/dead')
    t.match(dead, { status: 'dead', attempts: [{ status: 500 }, { status: 500 }, { status: 500 }] })
    t.same(await deliveries('?status=dead'), [dead])
    const replayed = await call(`${url}/v1/deliveries/${dead.id}/replay`, { method: 'POST' })
    t.match(replayed, { status: 202, body: { status: 'pending', replays: 1 } })
    await until(() => receiver.at('/dead').length >= 6)
    t.match(await settled('/dead'), { id: dead.id, status: 'dead' })
  })

  t.test('what happened is counted', async (t) => {
    const { body } = await call(`${url}/metrics`)
    t.match(body, /faultline_delivery_attempts_total\{outcome="delivered"\} [1-9]/)
    t.match(body, /faultline_delivery_attempts_total\{outcome="dead"\} [1-9]/)
    t.match(body, /faultline_diagnoses_total\{verdict="[a-z-]+"\} [1-9]/)
    t.match(body, /faultline_rule_hits_total\{rule="wifi\/[^"]+"\} [1-9]/)
    for (const stage of ['read', 'unpack', 'engine', 'pack', 'keep', 'total']) {
      t.match(body, new RegExp(`faultline_diagnosis_seconds_total\\{of="${stage}"\\} [0-9.]+`))
    }
  })

  t.test('410 disables an endpoint', async (t) => {
    const { id } = await register('/gone')
    await submit()
    t.match(await settled('/gone'), { status: 'dead', attempts: [{ status: 410 }] })
    t.ok((await call(`${url}/v1/webhooks/${id}`)).body.disabled)
    await submit()
    t.equal(receiver.at('/gone').length, 1)
  })

  t.test('a delivery that lost its job gets it back', async (t) => {
    const { deliveries: store, deliverQueue, log, redis, keys } = container
    const { id: diagnosis } = await submit({ callbackUrl: `${receiver.url}/lost` })
    const delivery = await settled('/lost')
    const kept = await store.get(delivery.id)
    if (kept) await store.update({ ...kept, status: 'pending', replays: 7 })
    const later = () => Date.now() + 60_000
    t.equal(await redeliver({ deliveries: store, deliverQueue, owners: ['public'], log, now: later }), 1)
    await until(() => receiver.at('/lost').length === 2)
    await settled('/lost')
    t.same(await store.undelivered(later(), 10), [])

    await call(`${url}/v1/diagnoses/${diagnosis}`, { method: 'DELETE' })
    t.equal((await call(`${url}/v1/deliveries/${delivery.id}`)).status, 404, 'goes with its diagnosis')
    const left = (await redis.keys('*')).filter((name) => !name.startsWith(keys.queues))
    for (const name of left) t.notMatch(String(await redis.dump(name)), delivery.id, name)
  })
})

t.test('addresses that may not be called are refused', async (t) => {
  const { url } = await startService(t, {}, { worker: false })
  const bad = [
    'no address',
    'ftp://name.example/',
    'https://user:secret@name.example/',
    'https://name.example/#part',
    'https://127.0.0.1/',
    'https://[::1]/',
    'http://169.254.169.254/latest/',
    'http://localhost:3000/',
    `https://name.example/${'a'.repeat(2000)}`
  ]
  for (const address of bad) {
    const refused = { status: 422, body: { code: 'bad-webhook-url' } }
    const hook = await call(`${url}/v1/webhooks`, json({ url: address }))
    t.match(hook, { ...refused, body: { field: 'url' } }, address)
    t.notMatch(JSON.stringify(hook.body), 'secret', 'credentials are not repeated')
    const upload = await call(`${url}/v1/diagnoses`, json({ post: LOG, callbackUrl: address }))
    t.match(upload, { ...refused, body: { field: 'callbackUrl' } }, address)
  }
  t.match(await call(`${url}/v1/webhooks`, json({ url: 'https://8.8.8.8/', events: ['x'] })), { status: 400 })
  for (let n = 0; n < 20; n++) await call(`${url}/v1/webhooks`, json({ url: 'https://8.8.8.8/' }))
  t.match(await call(`${url}/v1/webhooks`, json({ url: 'https://8.8.8.8/' })), { body: { code: 'too-many-webhooks' } })
  t.match(await call(`${url}/v1/deliveries?cursor=x`), { status: 400, body: { code: 'invalid-cursor' } })
})
