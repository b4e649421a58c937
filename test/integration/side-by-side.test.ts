import { setTimeout as delay } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { WebSocket } from 'ws'
import { startProcess } from '../helpers/processes.js'
import { plain, startReceiver } from '../helpers/receiver.js'
import { startRedis } from '../helpers/redis.js'
import { call, json, LOG } from '../helpers/service.js'
import { until } from '../helpers/until.js'

/** Follows a diagnosis over WebSocket. @returns the statuses, once it is settled */
function follow(api: string, id: string): Promise<string[]> {
  const socket = new WebSocket(`${api.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const query = `subscription { diagnosisProgress(id: "${id}") { status } }`
  const statuses: string[] = []
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
    socket.on('message', (data) => {
      const { type, payload } = JSON.parse(String(data))
      if (type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }))
      if (type === 'next') statuses.push(payload.data.diagnosisProgress.status)
      if (type === 'complete') {
        socket.close()
        resolve(statuses)
      }
    })
  })
}

t.test('two APIs and two workers on one Redis; one of each is killed in the middle', async (t) => {
  const redis = await startRedis()
  t.teardown(redis.stop)
  const receiver = await startReceiver(t, (_, n) => (n < 3 ? 503 : 204))
  const variables = {
    REDIS_URL: redis.url,
    NODE_ENV: 'test',
    FAULTLINE_LOG_LEVEL: 'warn',
    FAULTLINE_JOB_LOCK_MS: '1000',
    FAULTLINE_SWEEP_SECONDS: '1',
    FAULTLINE_DELIVERY_ALLOW: '127.0.0.1',
    FAULTLINE_DELIVERY_PAUSE_MS: '100'
  }
  const [api, otherApi, worker] = await Promise.all([
    startProcess(t, 'server', variables),
    startProcess(t, 'server', variables),
    startProcess(t, 'worker', variables)
  ])
  const { secret } = (await call(`${api.address}/v1/webhooks`, json({ url: receiver.url }))).body

  const ids: string[] = []
  for (let n = 0; n < 6; n++) {
    const at = n % 2 === 0 ? api : otherApi
    const { status, body } = await call(`${at.address}/v1/diagnoses`, json({ post: LOG, metadata: { n } }))
    t.equal(status, 202)
    ids.push(body.id)
  }
  const followed = follow(otherApi.address, ids[5] as string)
  await until(() => receiver.received.length > 0)
  await Promise.all([worker.end('SIGKILL'), api.end('SIGKILL')])
  await startProcess(t, 'worker', variables)
  await startProcess(t, 'worker', variables)

  t.equal((await followed).at(-1), 'done', 'the subscriber at the other API sees the end')
  const taken = await until(async () => {
    const { items } = (await call(`${otherApi.address}/v1/deliveries`)).body
    const done = items.filter(({ status }: { status: string }) => status === 'delivered')
    return done.length === ids.length && done
  })
  await delay(500)
  t.same(new Set(taken.map(({ diagnosis }: { diagnosis: string }) => diagnosis)), new Set(ids), 'each is told')
  t.equal((await call(`${otherApi.address}/v1/deliveries`)).body.items.length, ids.length, 'by one message each')
  const known = new Set(taken.map(({ id }: { id: string }) => id))
  for (const { headers, body } of receiver.received) {
    t.ok(known.has(headers['webhook-id']), 'repeats have the id of the message')
    new Webhook(secret).verify(body, plain(headers))
  }
})
