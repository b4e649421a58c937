import { setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'
import t from 'tap'
import { call, json, LOG } from '../helpers/service.js'
import { busyLog, settled, startSite, timesKept, upload } from '../helpers/site.js'
import { until } from '../helpers/until.js'
import { either } from './form.js'

t.test('Redis dies and comes back with its append-only file, with work in every stage', async (t) => {
  const site = await startSite(t, { FAULTLINE_JOB_ATTEMPTS: '10' })
  const [api, worker] = [await site.api(), await site.worker()]
  const address = () => api.address
  const ids: string[] = []
  for (let round = 0; round < either(1, 5); round++) {
    for (let n = 0; n < 6; n++) ids.push(await upload(address, `${round}-${n}`, busyLog(n === 0 ? 3000 : 100)))
    await site.redis.kill()
    const refused = await call(`${api.address}/v1/diagnoses`, json({ post: LOG }))
    t.match(refused, { status: 503, body: { code: 'store-unavailable' } })
    t.ok(Number(refused.headers.get('retry-after')) > 0, 'says when to try again')
    t.match(await call(`${api.address}/healthz`), { status: 200 }, 'the process itself lives')
    t.match(await call(`${api.address}/readyz`), { status: 503, body: { checks: { redis: 'unreachable' } } })
    await site.redis.restart()
    ids.push(await upload(address, `${round}-after`))
  }
  for (const id of ids) {
    t.match(await settled(address, id), { status: 'done' })
    t.ok(timesKept([worker.output()], id) <= 1)
  }
})

t.test('Redis hangs for a while: 503 in time, workers wait and catch up', async (t) => {
  const seconds = either(7, 30)
  const site = await startSite(t)
  const [api, worker] = [await site.api(), await site.worker()]
  const address = () => api.address
  const before = await upload(address, 'before', busyLog(3000))
  site.redis.pause()
  t.teardown(() => site.redis.resume())
  const began = Date.now()
  const refused = await call(`${api.address}/v1/diagnoses`, json({ post: LOG }, { 'idempotency-key': 'during' }))
  t.match(refused, { status: 503, body: { code: 'store-unavailable' } })
  t.ok(Number(refused.headers.get('retry-after')) > 0)
  t.ok(Date.now() - began < 12_000, `answered after ${Date.now() - began} ms`)
  const asked = Date.now()
  t.match(await call(`${api.address}/healthz`), { status: 200 })
  t.ok(Date.now() - asked < 1000, 'health is not held up')
  await delay(Math.max(0, began + seconds * 1000 - Date.now()))
  site.redis.resume()
  const resumed = Date.now()
  // What was refused may have been kept all the same: the key makes one of both.
  const during = await upload(address, 'during')
  for (const id of [before, during]) t.match(await settled(address, id), { status: 'done' })
  t.ok(Date.now() - resumed < 30_000, `caught up after ${Date.now() - resumed} ms`)
  t.equal(timesKept([worker.output()], before), 1)
  t.equal(worker.child.exitCode, null, 'the worker lives')
})

t.test('Redis is out of memory: 507, nothing half written, and work goes on when there is room', async (t) => {
  const site = await startSite(t, { FAULTLINE_JOB_ATTEMPTS: '20' })
  const api = await site.api()
  const address = () => api.address
  const admin = new Redis({ path: new URL(site.redis.url).pathname })
  t.teardown(() => admin.disconnect())
  const waiting = await upload(address, 'waiting', busyLog(500))
  const used = Number(/used_memory:(\d+)/.exec(await admin.info('memory'))?.[1])
  await admin.config('SET', 'maxmemory', String(Math.round(used * 0.8)))
  const keys = async () => (await admin.keys('*')).filter((name) => !name.includes(':limit:')).sort()
  const before = await keys()
  for (let n = 0; n < 3; n++) {
    const refused = await call(`${api.address}/v1/diagnoses`, json({ post: LOG }))
    t.match(refused, { status: 507, body: { code: 'store-full' } })
    t.ok(Number(refused.headers.get('retry-after')) > 0)
  }
  t.same(await keys(), before, 'nothing of what was refused is there')
  t.match(await call(`${api.address}/v1/diagnoses/${waiting}`), { status: 200, body: { status: 'queued' } })

  const worker = site.worker()
  await delay(either(1500, 5000))
  t.notMatch((await call(`${api.address}/v1/diagnoses/${waiting}`)).body, { report: {} }, 'no report while it does not fit')
  await admin.config('SET', 'maxmemory', '0')
  t.match(await settled(address, waiting), { status: 'done', report: { version: 1 } })
  t.equal(timesKept([(await worker).output()], waiting), 1)
  t.match(await until(async () => (await upload(address, 'later')) || undefined), /./)
})
