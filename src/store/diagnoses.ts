import type { Redis } from 'ioredis'
import type { Problem } from '../errors/index.js'
import type { Verdict } from '../model/report.js'
import type { Delivery } from './deliveries.js'
import { deliveryWrites, tellWrite } from './delivery-writes.js'
import { type Filter, filterKeys, indexWrites } from './indexes.js'
import { timePrefix } from './ids.js'
import type { Keys } from './keys.js'
import { results } from './pipeline.js'
import { type DiagnosisRecord, type Facets, fromValues, RECORD_FIELDS, type Status, toFields } from './records.js'
import { removal } from './removal.js'
import { defineScript, FIND, INSERT, MOVE, REMOVE } from './scripts.js'
import { signatureWrites } from './signature-writes.js'
import { type ShapedLine, unexplainedWrites } from './unexplained.js'
import { packWrites, type Write } from './writes.js'

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
  facets: Facets
  unexplained: ShapedLine[]
}

/** In seconds. */
export interface Times {
  retention: number
  idempotency: number
  /** How long signatures and their fixes are remembered. */
  memory: number
}

/** How a new upload was taken; `id` is the earlier diagnosis, or the one that stands in the way. */
export interface Inserted {
  outcome: 'created' | 'replayed' | 'mismatch' | 'gone' | 'continued'
  id: string
}

export interface Listed {
  records: DiagnosisRecord[]
  /** Where the next page begins; absent on the last one. */
  next?: string
}

export type DiagnosisStore = ReturnType<typeof createDiagnosisStore>

/** Ids that one call looks at when it has to meet several conditions. */
const MOST_LOOKED_AT = 5000

/** Diagnoses in Redis. Every write is one script or one command; every key expires with the diagnosis. */
export function createDiagnosisStore(redis: Redis, keys: Keys, times: Times) {
  const insertScript = defineScript<[Inserted['outcome'], string]>(redis, 'faultlineInsert', INSERT)
  const moveScript = defineScript<number>(redis, 'faultlineMove', MOVE)
  const removeScript = defineScript<number>(redis, 'faultlineRemove', REMOVE)
  const findScript = defineScript<string[]>(redis, 'faultlineFind', FIND)

  const get = async (id: string): Promise<DiagnosisRecord | undefined> =>
    fromValues(await redis.hmget(keys.diagnosis(id), ...RECORD_FIELDS))

  async function move(
    id: string,
    status: Status,
    at: number,
    fields: (string | Buffer)[],
    writes: readonly Write[] = []
  ): Promise<boolean> {
    const settles = status === 'done' || status === 'failed' ? '1' : '0'
    const event = JSON.stringify({ id, status, at })
    const { names, args } = packWrites([['hset', keys.diagnosis(id), 'status', status, ...fields], ...writes])
    const moved = await moveScript(
      [keys.diagnosis(id), keys.pending, ...names],
      [id, settles, keys.progress(id), event, ...args]
    )
    return moved === 1
  }

  /** Keeps deliveries that tell of an end, beside those of an end before: a failed diagnosis may be tried again. */
  const toldBy = ({ id, deliveries: before = [] }: DiagnosisRecord, deliveries: readonly Delivery[]): Write[] => [
    tellWrite(keys, id, [...before, ...deliveries.map((delivery) => delivery.id)]),
    ...deliveryWrites(keys, deliveries, times.retention)
  ]

  return {
    get,

    /** Keeps an upload, unless its idempotency key is known or what it continues is not the last of its kind. */
    async insert({ record, artifacts, idempotency }: Insertion): Promise<Inserted> {
      const { id, owner, created, continues } = record
      const { retention } = times
      const own = idempotency ? keys.idempotency(owner, idempotency.key) : undefined
      const fields = toFields({ ...record, ...(own ? { idempotencyKey: own } : {}) })
      const writes: Write[] = [
        ['hset', keys.diagnosis(id), ...fields],
        ['expire', keys.diagnosis(id), retention],
        ['set', keys.artifacts(id), artifacts, 'EX', retention],
        ['zadd', keys.list(owner), 0, id],
        ['expire', keys.list(owner), retention],
        ['zadd', keys.pending, created, id],
        ['expire', keys.pending, retention],
        ...indexWrites(keys, record, created, retention)
      ]
      if (own && idempotency) {
        writes.push(['hset', own, 'id', id, 'body', idempotency.bodyHash], ['expire', own, times.idempotency])
      }
      const { names, args } = packWrites(writes)
      const [outcome, other] = await insertScript(
        [own ?? keys.idempotency(owner, ''), keys.diagnosis(continues ?? ''), ...names],
        [id, idempotency?.bodyHash ?? '', continues ?? '', ...args]
      )
      return { outcome, id: other }
    },

    /** The diagnosis an idempotency key stands for, and the hash of its upload. */
    async known(owner: string, key: string): Promise<{ id: string; bodyHash: string } | undefined> {
      const [id, bodyHash] = await redis.hmget(keys.idempotency(owner, key), 'id', 'body')
      return id && bodyHash ? { id, bodyHash } : undefined
    },

    /** In one round trip; undefined where there is none. */
    async getAll(ids: readonly string[]): Promise<(DiagnosisRecord | undefined)[]> {
      if (ids.length === 0) return []
      const pipeline = redis.pipeline()
      for (const id of ids) pipeline.hmget(keys.diagnosis(id), ...RECORD_FIELDS)
      return results<(string | null)[]>(await pipeline.exec()).map(fromValues)
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
     * Keeps the report and whatever it is found by; a second call for the same diagnosis changes nothing and returns false.
     * @param deliveries kept in the same step, all of the diagnosis's owner
     */
    complete(before: DiagnosisRecord, at: number, result: Result, deliveries: readonly Delivery[] = []) {
      const { report, unexplained, ...outcome } = result
      const record = { ...before, ...outcome }
      const { id, owner } = record
      return move(id, 'done', at, ['report', report, ...toFields({ ...outcome, finished: at })], [
        ...toldBy(record, deliveries),
        ...indexWrites(keys, record, at, times.retention),
        ...signatureWrites(keys, record, at, times.memory),
        ...unexplainedWrites(keys, owner, id, unexplained, at, times.retention)
      ])
    },

    fail: (record: DiagnosisRecord, at: number, problem: Problem, deliveries: readonly Delivery[] = []) =>
      move(record.id, 'failed', at, toFields({ problem, finished: at }), [
        ['zadd', keys.failed, at, record.id],
        ['expire', keys.failed, times.retention],
        ...toldBy(record, deliveries)
      ]),

    /** Everything about it goes in one step. */
    async remove(record: DiagnosisRecord): Promise<void> {
      for (let now: DiagnosisRecord | undefined = record; now; now = await get(record.id)) {
        const { names, args } = removal(keys, now)
        if ((await removeScript(names, args)) === 1) return
      }
    },

    /**
     * Newest first, in two round trips whatever the limit. A page may be shorter than `limit` and still have a next one.
     * @param before only ids older than this one
     */
    async list(owner: string, limit: number, before?: string, filter: Filter = {}): Promise<Listed> {
      const { from, to } = filter
      const newest = [before, to === undefined ? undefined : timePrefix(to)].filter((id) => id !== undefined).sort()[0]
      const sets = filterKeys(keys, owner, filter)
      const [reached, ...ids] = await findScript(sets.length > 0 ? sets : [keys.list(owner)], [
        newest === undefined ? '+' : `(${newest}`,
        from === undefined ? '-' : `[${timePrefix(from)}`,
        limit + 1,
        MOST_LOOKED_AT
      ])
      const page = ids.slice(0, limit)
      const records = (await this.getAll(page)).filter((record) => record !== undefined)
      const next = ids.length > limit ? page.at(-1) : reached
      return next ? { records, next } : { records }
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
