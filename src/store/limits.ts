import type { Redis } from 'ioredis'
import type { Keys } from './keys.js'
import { defineScript } from './scripts.js'

/** Where a counter stands. */
export interface Allowance {
  limit: number
  /** What is left of it in this window, 0 when this one was too many. */
  remaining: number
  allowed: boolean
  /** Seconds until the window ends. */
  reset: number
}

export type LimitStore = ReturnType<typeof createLimitStore>

/** KEYS counter; ARGV seconds to live. One step, so a counter never stays without an end. */
const COUNT = `
local n = redis.call('incr', KEYS[1])
if n == 1 then redis.call('expire', KEYS[1], ARGV[1]) end
return n
`

/** Counters of fixed windows, shared by all processes. */
export function createLimitStore(redis: Redis, keys: Keys, now: () => number) {
  const count = defineScript<number>(redis, 'faultlineCount', COUNT)
  return {
    /**
     * Counts one use.
     * @param what name of the counter
     * @param seconds length of the window; windows begin at multiples of it since 1970, so a day is one of UTC
     */
    async hit(what: string, limit: number, seconds: number): Promise<Allowance> {
      const time = now() / 1000
      const window = Math.floor(time / seconds)
      const reset = Math.max(1, Math.ceil((window + 1) * seconds - time))
      const used = await count([keys.limit(what, window)], [seconds + 1])
      return { limit, remaining: Math.max(0, limit - used), allowed: used <= limit, reset }
    }
  }
}
