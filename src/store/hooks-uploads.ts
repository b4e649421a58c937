import type { Redis } from 'ioredis'
import type { Keys } from './keys.js'
import { type DiagnosisRecord, toFields } from './records.js'
import { defineScript } from './scripts.js'

/** KEYS record, artifacts; ARGV artifacts, field, value …. Times to live stay as they are. */
const AMEND = `
if redis.call('hget', KEYS[1], 'status') ~= 'queued' then return 0 end
redis.call('hset', KEYS[1], unpack(ARGV, 2))
redis.call('set', KEYS[2], ARGV[1], 'XX', 'KEEPTTL')
return 1
`

export type HookUploadStore = ReturnType<typeof createHookUploadStore>

/** Uploads of which a part is still to be fetched. */
export function createHookUploadStore(redis: Redis, keys: Keys) {
  const amend = defineScript<number>(redis, 'faultlineAmend', AMEND)
  return {
    /** Leaves a pending diagnosis to itself until a moment (ms), from which on the sweep gives it a job. */
    async hold(id: string, until: number): Promise<void> {
      await redis.zadd(keys.pending, 'XX', until, id)
    },

    /** Replaces the upload of a diagnosis that nobody has begun. @returns false when it was begun or is gone */
    async amend(id: string, artifacts: Buffer, fields: Pick<DiagnosisRecord, 'files' | 'refused' | 'skipped'>) {
      const names = [keys.diagnosis(id), keys.artifacts(id)]
      return (await amend(names, [artifacts, ...toFields(fields)])) === 1
    }
  }
}
