import { Redis } from 'ioredis'
import { pino } from 'pino'
import t from 'tap'
import { AppError, toProblem } from '../../src/errors/index.js'
import { createDeliverQueue, createDiagnoseQueue } from '../../src/queue/producers.js'
import { maintain } from '../../src/queue/processors/maintain.js'
import { processDiagnosis } from '../../src/queue/processors/diagnose.js'
import { createCounterStore } from '../../src/store/counters.js'
import { createSettle } from '../../src/services/settle.js'
import { createDiagnosisStore, type Insertion, type Result } from '../../src/store/diagnoses.js'
import { createId, ID_PATTERN, timePrefix } from '../../src/store/ids.js'
import { createKeys } from '../../src/store/keys.js'
import type { DiagnosisRecord } from '../../src/store/records.js'
import { createWebhookStore } from '../../src/store/webhooks.js'
import { startRedis } from '../helpers/redis.js'

const log = pino({ level: 'silent' })
const hookAnswers = { note: async () => undefined }
const result: Result = {
  report: Buffer.from('report'),
  verdict: 'healthy',
  summary: 'Fine.',
  ruleBase: 'abc',
  facets: { rules: ['a/b'], classes: ['usage'], sdk: '2.7.0', signature: { strict: 's', loose: 'l' }, shapes: ['d'] },
  unexplained: [{ digest: 'd', shape: 'it failed #', text: 'It failed 5' }]
}

function insertion(id: string, changes: Partial<Insertion> = {}): Insertion {
  const record = {
    id,
    owner: 'public',
    status: 'queued' as const,
    created: 1_000,
    expires: 2_000,
    files: [{ name: 'a.log', bytes: 3, lines: 1 }],
    refused: [],
    skipped: [],
    metadata: { a: 1 }
  }
  return { record, artifacts: Buffer.from([1, 2, 0, 255]), ...changes }
}

t.test('ids sort by time', async (t) => {
  const ids = [1, 1000, 1_700_000_000_000, 1_800_000_000_000].map(createId)
  t.same(ids, [...ids].sort())
  for (const id of ids) t.match(id, new RegExp(ID_PATTERN))
  t.ok(ids[1]?.startsWith(timePrefix(1000)))
})

t.test('store and queue', async (t) => {
  const server = await startRedis()
  const redis = new Redis({ path: server.url.slice('unix://'.length) })
  const keys = createKeys('{test}')
  const store = createDiagnosisStore(redis, keys, { retention: 100, idempotency: 50, memory: 200 })
  const queue = createDiagnoseQueue(redis, { prefix: keys.queues, attempts: 2, log })
  const deliverQueue = createDeliverQueue(redis, { prefix: keys.queues, attempts: 2, log })
  const webhooks = createWebhookStore(redis, keys)
  const settle = createSettle({ store, webhooks, deliverQueue, publicUrl: '', log, now: Date.now })
  t.teardown(async () => {
    await queue.close()
    await deliverQueue.close()
    redis.disconnect()
    await server.stop()
  })
  const id = createId(Date.now())
  const other = createId(Date.now() + 1)

  t.test('what goes in comes out, and all of it expires', async (t) => {
    const given = insertion(id, { idempotency: { key: 'k', bodyHash: 'h' } })
    t.same(await store.insert(given), { outcome: 'created', id })
    const { idempotencyKey, ...record } = (await store.get(id)) ?? {}
    t.same(record, given.record)
    t.same(await store.artifacts(id), given.artifacts)
    t.same(await store.reports([id, other]), [undefined, undefined])
    for (const key of (await redis.keys('*')).filter((name) => !name.startsWith(keys.queues))) {
      t.ok(key.startsWith('{test}:'), key)
      t.ok((await redis.ttl(key)) > 0, `${key} expires`)
    }
  })

  t.test('a second upload under the same key is told apart', async (t) => {
    const again = (bodyHash: string) => store.insert(insertion(other, { idempotency: { key: 'k', bodyHash } }))
    t.same(await again('h'), { outcome: 'replayed', id })
    t.same(await again('x'), { outcome: 'mismatch', id })
    t.equal(await store.get(other), undefined, 'and nothing of it is kept')
    t.equal(await store.artifacts(other), undefined)
  })

  t.test('a settled diagnosis stays as it is', async (t) => {
    const queued = (await store.get(id)) as DiagnosisRecord
    t.equal(await store.activate(id, 5), true)
    t.equal(await store.complete(queued, 6, result), true)
    t.same(await store.reports([id]), [result.report])
    t.equal(await store.complete(queued, 7, { ...result, summary: 'Other.' }), false)
    t.equal(await store.fail(queued, 8, toProblem(new AppError('internal', 'x'))), false)
    t.equal(await store.activate(id, 9), false)
    t.match(await store.get(id), { status: 'done', started: 5, finished: 6, summary: 'Fine.' })
    t.same(await store.pending(Date.now(), 10), [])
    t.equal(await store.complete({ ...queued, id: other }, 6, result), false, 'nothing is written for a deleted one')
    t.equal(await store.get(other), undefined)
  })

  t.test('the sweep gives back what has no job, once', async (t) => {
    await store.insert(insertion(other))
    const sweep = () => maintain({ store, settle, queue, owners: ['public'], log, now: Date.now })
    t.same(await sweep(), { requeued: 1, failed: 0 })
    t.same(await sweep(), { requeued: 0, failed: 0 })
    await queue.add(other)
    t.equal((await queue.counts()).waiting, 1, 'adding by id never doubles')
    await redis.hset(keys.diagnosis(other), 'status', 'active')
    await queue.remove(other)
    t.same(await sweep(), { requeued: 1, failed: 0 })
  })

  t.test('a processor that throws is tried again, then fails with a problem', async (t) => {
    const analyst = {
      intake: () => Promise.reject(new Error('not here')),
      diagnose: () => Promise.reject(new Error('boom')),
      close: async () => undefined
    }
    const deps = { store, settle, counters: createCounterStore(redis, keys), hookAnswers, rising: async () => false, analyst, log, now: Date.now }
    await t.rejects(processDiagnosis(other, false, deps), { message: 'boom' })
    t.match(await store.get(other), { status: 'active' })
    await processDiagnosis(other, true, deps)
    t.match(await store.get(other), { status: 'failed', problem: { code: 'diagnosis-crashed', instance: other } })
  })

  t.test('removing leaves nothing', async (t) => {
    for (const each of [id, other]) {
      const record = await store.get(each)
      if (record) await store.remove(record)
      await queue.remove(each)
    }
    t.same(
      (await redis.keys('*')).filter((key) => !key.startsWith(keys.queues)),
      []
    )
  })
})
