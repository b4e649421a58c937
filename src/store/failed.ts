import type { Redis } from 'ioredis'
import type { Keys } from './keys.js'
import { pageDown, type Place } from './ranked.js'
import { defineScript } from './scripts.js'

export type FailedStore = ReturnType<typeof createFailedStore>

/** KEYS record, failed, pending; ARGV id, time of acceptance for the sweep; 1 when it was failed and is queued again */
const REOPEN = `
if redis.call('hget', KEYS[1], 'status') ~= 'failed' then return 0 end
redis.call('hset', KEYS[1], 'status', 'queued')
redis.call('hdel', KEYS[1], 'problem', 'started', 'finished')
redis.call('zrem', KEYS[2], ARGV[1])
redis.call('zadd', KEYS[3], ARGV[2], ARGV[1])
return 1
`

/** Diagnoses that ended without a report, of all owners. */
export function createFailedStore(redis: Redis, keys: Keys) {
  const reopen = defineScript<number>(redis, 'faultlineReopen', REOPEN)
  return {
    /** Ids with the times at which they failed, the latest first. */
    list: (limit: number, after?: Place): Promise<Place[]> => pageDown(redis, keys.failed, limit, after),

    /** Makes a failed diagnosis a queued one, in one step. @returns false when it is not failed */
    async reopen(id: string, at: number): Promise<boolean> {
      return (await reopen([keys.diagnosis(id), keys.failed, keys.pending], [id, at])) === 1
    },

    /** Forgets ids whose records have gone. */
    async forget(ids: readonly string[]): Promise<void> {
      if (ids.length > 0) await redis.zrem(keys.failed, ...ids)
    }
  }
}
