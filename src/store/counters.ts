import type { Redis } from 'ioredis'
import type { Keys } from './keys.js'

/** Totals by family and label, such as `verdicts` and `healthy`. */
export type Totals = Record<string, Record<string, number>>

export type CounterStore = ReturnType<typeof createCounterStore>

const SEPARATOR = ' '

/** Totals of all processes: workers count, and the API shows them. They begin at 0 with an empty Redis. */
export function createCounterStore(redis: Redis, keys: Keys) {
  return {
    /** One round trip for all. */
    async add(counts: Totals): Promise<void> {
      const pipeline = redis.pipeline()
      for (const [family, labels] of Object.entries(counts)) {
        for (const [label, count] of Object.entries(labels)) {
          pipeline.hincrbyfloat(keys.counters, `${family}${SEPARATOR}${label}`, count)
        }
      }
      await pipeline.exec()
    },

    async read(): Promise<Totals> {
      const totals: Totals = {}
      for (const [name, count] of Object.entries(await redis.hgetall(keys.counters))) {
        const at = name.indexOf(SEPARATOR)
        const family = name.slice(0, at)
        totals[family] = { ...totals[family], [name.slice(at + 1)]: Number(count) }
      }
      return totals
    }
  }
}
