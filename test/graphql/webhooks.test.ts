import t from 'tap'
import { startReceiver } from '../helpers/receiver.js'
import { call, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

t.test('webhooks by GraphQL, the same as by REST', async (t) => {
  const { url } = await startService(t, { FAULTLINE_DELIVERY_ALLOW: '127.0.0.1' })
  const receiver = await startReceiver(t)
  const ask = async (query: string) => (await call(`${url}/graphql`, json({ query }))).body

  const wanted = `url: "${receiver.url}/", events: ["diagnosis.done"]`
  const { data } = await ask(`mutation { createWebhook(${wanted}) { id url events created secret } }`)
  t.match(data.createWebhook, { events: ['diagnosis.done'], secret: /^whsec_/ })
  const { id } = data.createWebhook
  const { items } = (await call(`${url}/v1/webhooks`)).body
  const { webhooks } = (await ask('{ webhooks { id url created disabled } }')).data
  t.match(
    items,
    webhooks.map(({ disabled, ...rest }: { disabled: null }) => rest)
  )

  await call(`${url}/v1/diagnoses`, json({ post: LOG }, { prefer: 'wait=20' }))
  const fields = 'id webhook event status attempts { at status reason } replays body'
  const list = `{ deliveries(first: 1) { nodes { ${fields} } pageInfo { hasNextPage } } }`
  const delivery = await until(async () => {
    const [node] = (await ask(list)).data.deliveries.nodes
    return node?.status === 'delivered' && node
  })
  t.match(delivery, { webhook: id, event: 'diagnosis.done', attempts: [{ status: 204, reason: null }] })
  const replayed = await ask(`mutation { replayDelivery(id: "${delivery.id}") { status replays } }`)
  t.same(replayed.data.replayDelivery, { status: 'pending', replays: 1 })
  await until(() => receiver.received.length === 2)

  const rotated = await ask(`mutation { rotateWebhookSecret(id: "${id}") { secret } }`)
  t.not(rotated.data.rotateWebhookSecret.secret, data.createWebhook.secret)
  t.same((await ask(`mutation { deleteWebhook(id: "${id}") }`)).data, { deleteWebhook: id })
  t.match(await ask(`mutation { deleteWebhook(id: "${id}") }`), {
    errors: [{ extensions: { code: 'unknown-webhook' } }]
  })
  t.match(await ask('{ deliveries(first: 0) { nodes { id } } }'), {
    errors: [{ extensions: { code: 'invalid-request' } }]
  })
})
