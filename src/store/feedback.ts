import type { Redis } from 'ioredis'
import type { Keys } from './keys.js'
import { results } from './pipeline.js'

export const OUTCOMES = ['helped', 'wrong', 'unclear'] as const

/** What a person says about one finding. */
export interface Feedback {
  rule: string
  outcome: (typeof OUTCOMES)[number]
  why?: string
  /** Milliseconds since 1970. */
  at: number
}

export type FeedbackStore = ReturnType<typeof createFeedbackStore>

/** Feedback by diagnosis and rule; the last word counts. It expires no later than its diagnosis would. */
export function createFeedbackStore(redis: Redis, keys: Keys, retention: number) {
  return {
    /** @returns what was said of the same finding before */
    async put(id: string, feedback: Feedback): Promise<Feedback | undefined> {
      const name = keys.feedback(id)
      const before = await redis.hget(name, feedback.rule)
      await redis.multi().hset(name, feedback.rule, JSON.stringify(feedback)).expire(name, retention).exec()
      return before === null ? undefined : (JSON.parse(before) as Feedback)
    },

    /** What was said about each of some diagnoses, in one round trip. */
    async listAll(ids: readonly string[]): Promise<Feedback[][]> {
      if (ids.length === 0) return []
      const pipeline = redis.pipeline()
      for (const id of ids) pipeline.hvals(keys.feedback(id))
      return results<string[]>(await pipeline.exec()).map((texts) => texts.map((text) => JSON.parse(text) as Feedback))
    },

    async list(id: string): Promise<Feedback[]> {
      return (await redis.hvals(keys.feedback(id))).map((text) => JSON.parse(text) as Feedback)
    }
  }
}
