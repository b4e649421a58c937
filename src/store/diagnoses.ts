import type { Redis } from 'ioredis'
import type { Problem } from '../errors/index.js'
import type { Verdict } from '../model/report.js'
import type { Delivery } from './deliveries.js'
import { timePrefix } from './ids.js'
import type { Keys } from './keys.js'
import { type DiagnosisRecord, fromValues, RECORD_FIELDS, type Status, toFields } from './records.js'
import { defineScript, INSERT, MOVE } from './scripts.js'

export interface Insertion {
  record: DiagnosisRecord
  /** The redacted upload, compressed. */
  artifacts: Buffer
  idempotency?: { key: string; bodyHash: string }
}

export interface Result {
  /** The report as JSON, compressed. */
  report: Buffer
  verdict: Verdict
  summary: string
  ruleBase: string
  /** Rules of the findings, for counting. */
  rules: string[]
}

export type DiagnosisStore = ReturnType<typeof createDiagnosisStore>

/** Diagnoses in Redis. Every write is one script or one command; every key expires with the diagnosis. */
export function createDiagnosisStore(redis: Redis, keys: Keys, times: { retention: number; idempotency: number }) {
  const insertScript = defineScript<[string, string]>(redis, 'faultlineInsert', INSERT)
  const moveScript = defineScript<number>(redis, 'faultlineMove', MOVE)

  async function move(
    id: string,
    status: Status,
    at: number,
    fields: (string | Buffer)[],
    deliveries: readonly Delivery[] = []
  ): Promise<boolean> {
    const settles = status === 'done' || status === 'failed' ? '1' : '0'
    const event = JSON.stringify({ id, status, at })
    const told = deliveries.flatMap((delivery) => [delivery.id, JSON.stringify(delivery)])
    const names = [
      keys.diagnosis(id),
      keys.pending,
      keys.undelivered,
      keys.deliveries(deliveries[0]?.owner ?? ''),
      ...deliveries.map((delivery) => keys.delivery(delivery.id))
    ]
    const all = ['status', status, ...fields, ...toFields({ deliveries: deliveries.map((delivery) => delivery.id) })]
    const args = [id, settles, keys.progress(id), event, at, times.retention, ...told, ...all]
    return (await moveScript(names, args)) === 1
  }

  return {
    /** Keeps an upload, unless its idempotency key is known: then says for which diagnosis, and whether it fits. */
    async insert({ record, artifacts, idempotency }: Insertion) {
      const idempotencyKey = idempotency ? keys.idempotency(record.owner, idempotency.key) : undefined
      const [outcome, id] = await insertScript(
        [
          keys.diagnosis(record.id),
          keys.artifacts(record.id),
          keys.list(record.owner),
          keys.pending,
          idempotencyKey ?? keys.idempotency(record.owner, '')
        ],
        [
          record.id,
          artifacts,
          times.retention,
          record.created,
          idempotency?.bodyHash ?? '',
          times.idempotency,
          ...toFields({ ...record, ...(idempotencyKey ? { idempotencyKey } : {}) })
        ]
      )
      return { outcome: outcome as 'created' | 'replayed' | 'mismatch', id }
    },

    async get(id: string): Promise<DiagnosisRecord | undefined> {
      return fromValues(await redis.hmget(keys.diagnosis(id), ...RECORD_FIELDS))
    },

    /** The compressed reports, in one round trip; undefined where there is none. */
    async reports(ids: readonly string[]): Promise<(Buffer | undefined)[]> {
      if (ids.length === 0) return []
      const pipeline = redis.pipeline()
      for (const id of ids) pipeline.hgetBuffer(keys.diagnosis(id), 'report')
      return results<Buffer | null>(await pipeline.exec()).map((report) => report ?? undefined)
    },

    /** The compressed upload; undefined once it was deleted or has expired. */
    async artifacts(id: string): Promise<Buffer | undefined> {
      return (await redis.getBuffer(keys.artifacts(id))) ?? undefined
    },

    /** @returns false when it is settled already or gone */
    activate: (id: string, at: number) => move(id, 'active', at, ['started', String(at)]),

    /**
     * Keeps the report; a second call for the same diagnosis changes nothing and returns false.
     * @param deliveries kept in the same step, all of the diagnosis's owner
     */
    complete(id: string, at: number, { report, rules: _rules, ...fields }: Result, deliveries?: readonly Delivery[]) {
      return move(id, 'done', at, ['report', report, ...toFields({ ...fields, finished: at })], deliveries)
    },

    fail: (id: string, at: number, problem: Problem, deliveries?: readonly Delivery[]) =>
      move(id, 'failed', at, toFields({ problem, finished: at }), deliveries),

    /** Everything about it goes in one transaction. */
    async remove(record: DiagnosisRecord): Promise<void> {
      const names = [keys.diagnosis(record.id), keys.artifacts(record.id), keys.feedback(record.id)]
      if (record.idempotencyKey) names.push(record.idempotencyKey)
      const { deliveries = [] } = record
      names.push(...deliveries.map(keys.delivery))
      const removal = redis
        .multi()
        .del(...names)
        .zrem(keys.list(record.owner), record.id)
        .zrem(keys.pending, record.id)
      if (deliveries.length > 0) {
        for (const index of [keys.deliveries(record.owner), keys.dead(record.owner), keys.undelivered]) {
          removal.zrem(index, ...deliveries)
        }
      }
      await removal.exec()
    },

    /**
     * Newest first, in two round trips whatever the limit.
     * @param before only ids older than this one
     */
    async list(owner: string, limit: number, before?: string): Promise<DiagnosisRecord[]> {
      const from = before === undefined ? '+' : `(${before}`
      const ids = await redis.zrevrangebylex(keys.list(owner), from, '-', 'LIMIT', 0, limit)
      if (ids.length === 0) return []
      const pipeline = redis.pipeline()
      for (const id of ids) pipeline.hmget(keys.diagnosis(id), ...RECORD_FIELDS)
      return results<(string | null)[]>(await pipeline.exec()).flatMap((values) => fromValues(values) ?? [])
    },

    /** Ids accepted before `until` (ms) and not settled, oldest first. */
    pending: (until: number, limit: number) => redis.zrangebyscore(keys.pending, '-inf', until, 'LIMIT', 0, limit),

    /** Forgets that an id is pending, when its record has gone. */
    async forget(id: string): Promise<void> {
      await redis.zrem(keys.pending, id)
    },

    /** Removes from an owner's list what has expired by itself. */
    async trim(owner: string, now: number): Promise<void> {
      await redis.zremrangebylex(keys.list(owner), '-', `(${timePrefix(now - times.retention * 1000)}`)
    },

    async ping(): Promise<void> {
      await redis.ping()
    }
  }
}

/** Answers of a pipeline; the first failed command fails it all. */
function results<T>(rows: [Error | null, unknown][] | null): T[] {
  return (rows ?? []).map(([error, value]) => {
    if (error) throw error
    return value as T
  })
}
