import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { startProcess } from '../helpers/processes.js'
import { startRedis } from '../helpers/redis.js'
import { call, form, LOG } from '../helpers/service.js'

/** Takes the engine long enough to be interrupted. */
const LONG_LOG = Array.from(
  { length: 12_000 },
  (_, i) =>
    `[00:${String(Math.floor(i / 6000) % 60).padStart(2, '0')}:${String(Math.floor(i / 100) % 60).padStart(2, '0')}.${String(i % 1000).padStart(3, '0')},000] <err> mod${i % 50}: operation ${i} failed: -${i % 130}`
).join('\n')

async function until<T>(what: () => Promise<T | undefined | false>, ms = 30_000): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; await delay(20)) {
    const value = await what()
    if (value) return value
  }
  throw new Error('this did not come in time')
}

t.test('processes die, nothing accepted is lost, nothing is diagnosed twice', async (t) => {
  const redis = await startRedis()
  t.teardown(redis.stop)
  const variables = {
    REDIS_URL: redis.url,
    NODE_ENV: 'test',
    FAULTLINE_LOG_LEVEL: 'info',
    FAULTLINE_JOB_LOCK_MS: '1000',
    FAULTLINE_SWEEP_SECONDS: '1'
  }
  const api = await startProcess(t, 'server', variables)
  const get = async (id: string, at = api.address) => (await call(`${at}/v1/diagnoses/${id}`)).body
  const settled = (id: string, at?: string) =>
    until(async () => {
      const diagnosis = await get(id, at)
      return diagnosis.status === 'done' || diagnosis.status === 'failed' ? diagnosis : undefined
    })

  const first = await startProcess(t, 'worker', variables)
  const long = await call(`${api.address}/v1/diagnoses`, { method: 'POST', body: form({}, { 'long.log': LONG_LOG }) })
  t.equal(long.status, 202)
  await until(async () => (await get(long.body.id)).status === 'active')
  await first.end('SIGKILL')
  t.equal((await get(long.body.id)).status, 'active', 'the worker died in the middle of the job')

  const health = await call(`${api.address}/healthz`)
  t.equal(health.status, 200)
  const short = await call(`${api.address}/v1/diagnoses`, { method: 'POST', body: form({ post: LOG }) })
  t.equal(short.status, 202)
  await api.end('SIGKILL')

  const second = await startProcess(t, 'server', variables)
  const worker = await startProcess(t, 'worker', variables)
  for (const id of [long.body.id, short.body.id]) {
    t.match(await settled(id, second.address), { status: 'done', report: { version: 1 } })
    await delay(100)
    const times = worker
      .output()
      .split('\n')
      .filter((line) => line.includes('"diagnosed"') && line.includes(id))
    t.equal(times.length, 1, 'diagnosed exactly once')
  }

  t.test('SIGTERM: what is in flight is answered, then the process ends by itself', async (t) => {
    t.equal(await worker.end('SIGTERM'), 0)
    const waiting = call(`${second.address}/v1/diagnoses`, {
      method: 'POST',
      body: form({ post: LOG }),
      headers: { prefer: 'wait=30' }
    })
    await delay(200)
    const ended = second.end('SIGTERM')
    t.match(await waiting, { status: 202, body: { status: 'queued' } })
    t.equal(await ended, 0)
  })
})
