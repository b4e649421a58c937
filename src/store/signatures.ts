import type { Redis } from 'ioredis'
import type { Delivery } from './deliveries.js'
import { deliveryWrites, tellWrite } from './delivery-writes.js'
import { timeOf, timePrefix } from './ids.js'
import type { Keys } from './keys.js'
import { results } from './pipeline.js'
import { pageDown, type Place } from './ranked.js'
import { createRecall } from './recall.js'
import type { DiagnosisRecord } from './records.js'
import { resolutionsOf } from './removal.js'
import { defineScript, GUARDED } from './scripts.js'
import { packWrites, type Write } from './writes.js'

/** A fix that somebody accepted. Times here are milliseconds since 1970. */
export interface Resolution {
  diagnosis: string
  fix: string
  /** Rule of the finding that it confirms. */
  rule?: string
  by: string
  at: number
}

/** How often something was met. */
export interface Span {
  count: number
  first: number
  last: number
}

/** What is known of one strict signature, or of several that were merged. */
export interface Memory extends Span {
  loose: string
  rule?: string
  sdks: (Span & { version: string })[]
  /** Newest first. */
  resolutions: Resolution[]
}

export type SignatureStore = ReturnType<typeof createSignatureStore>

/** Most signatures that are named as similar. */
const MOST_SIMILAR = 20

/** Memory of problems and their fixes, per owner. @param times in seconds */
export function createSignatureStore(redis: Redis, keys: Keys, times: { retention: number; memory: number }) {
  const guarded = defineScript<number>(redis, 'faultlineGuarded', GUARDED)

  async function whileThere(record: DiagnosisRecord, flag: string | undefined, writes: readonly Write[]) {
    const { names, args } = packWrites(writes)
    const name = keys.diagnosis(record.id)
    return (await guarded([name, flag ?? name, ...names], [flag ? times.memory : 0, ...args])) === 1
  }

  /** In one round trip. */
  async function spans(sets: readonly string[]): Promise<(Span | undefined)[]> {
    if (sets.length === 0) return []
    const pipeline = redis.pipeline()
    for (const key of sets) pipeline.zcard(key).zrange(key, '0', '0').zrange(key, '-1', '-1')
    const rows = results<number | string[]>(await pipeline.exec())
    return sets.map((_, n) => {
      const [count, first, last] = rows.slice(3 * n, 3 * n + 3) as [number, string[], string[]]
      return first[0] && last[0] ? { count, first: timeOf(first[0]), last: timeOf(last[0]) } : undefined
    })
  }

  return {
    spans: (owner: string, stricts: readonly string[]) => spans(stricts.map((strict) => keys.signature(owner, strict))),

    recall: createRecall(redis, keys),

    /**
     * Strict signatures with the times at which they were last seen, the latest first.
     * @param since only those seen at this time (ms) or later
     */
    list: (owner: string, limit: number, after?: Place, since?: number): Promise<Place[]> =>
      pageDown(redis, keys.signatures(owner), limit, after, since),

    /** When each was last seen, in milliseconds since 1970; undefined where that is not known. */
    async lastSeen(owner: string, stricts: readonly string[]): Promise<(number | undefined)[]> {
      if (stricts.length === 0) return []
      const scores = await redis.zmscore(keys.signatures(owner), ...stricts)
      return scores.map((score) => (score === null ? undefined : Number(score)))
    },

    /** Other strict signatures of a loose one, last seen first. */
    async similar(owner: string, loose: string, besides: readonly string[]): Promise<string[]> {
      const most = MOST_SIMILAR + besides.length
      const found = await redis.zrevrange(keys.similar(owner, loose), '0', String(most - 1))
      return found.filter((strict) => !besides.includes(strict)).slice(0, MOST_SIMILAR)
    },

    /** SDK versions that an owner's diagnoses were of. */
    versions: (owner: string): Promise<string[]> => redis.hkeys(keys.versions(owner)),

    /** Diagnoses of some signatures with one SDK version, accepted since a time (ms). */
    async countSince(owner: string, stricts: readonly string[], sdk: string, since: number): Promise<number> {
      const pipeline = redis.pipeline()
      for (const strict of stricts) pipeline.zlexcount(keys.signatureSdk(owner, strict, sdk), `[${timePrefix(since)}`, '+')
      return results<number>(await pipeline.exec()).reduce((sum, count) => sum + count, 0)
    },

    /** Keeps deliveries of a signature's rise, once for each version. @returns false when it was told before */
    tellRising(record: DiagnosisRecord, strict: string, sdk: string, deliveries: readonly Delivery[]) {
      const ids = [...(record.deliveries ?? []), ...deliveries.map(({ id }) => id)]
      return whileThere(record, keys.rising(record.owner, strict, sdk), [
        ...deliveryWrites(keys, deliveries, times.retention),
        tellWrite(keys, record.id, ids)
      ])
    },

    /** Keeps the accepted fix of a diagnosis; the last word counts. @returns false when the diagnosis is gone */
    resolve(record: DiagnosisRecord, resolution: Resolution) {
      const name = keys.resolutions(record.owner, resolutionsOf(record))
      return whileThere(record, undefined, [
        ['hset', name, record.id, JSON.stringify(resolution)],
        ['expire', name, record.facets?.signature ? times.memory : times.retention]
      ])
    },

    /** In one round trip. */
    async resolutionsFor(records: readonly DiagnosisRecord[]): Promise<(Resolution | undefined)[]> {
      if (records.length === 0) return []
      const pipeline = redis.pipeline()
      for (const record of records) pipeline.hget(keys.resolutions(record.owner, resolutionsOf(record)), record.id)
      const texts = results<string | null>(await pipeline.exec())
      return texts.map((text) => (text === null ? undefined : (JSON.parse(text) as Resolution)))
    },

    async unresolve(record: DiagnosisRecord): Promise<void> {
      await redis.hdel(keys.resolutions(record.owner, resolutionsOf(record)), record.id)
    }
  }
}
