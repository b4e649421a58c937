import { AppError } from '../errors/index.js'
import type { Allowance, LimitStore } from '../store/limits.js'
import type { Caller } from './caller.js'

const MINUTE = 60
const DAY = 86_400

export type QuotaService = ReturnType<typeof createQuota>

/** What each key may use; callers without limits are not counted. */
export function createQuota(limits: LimitStore) {
  return {
    /** Counts a request. @returns undefined when this caller has no rate limit */
    async countRequest({ key }: Caller): Promise<Allowance | undefined> {
      return key?.rate === undefined ? undefined : limits.hit(`rate:${key.id}`, key.rate, MINUTE)
    },

    /** Counts an upload. @throws AppError `quota-exceeded` */
    async chargeUpload({ key }: Caller): Promise<void> {
      if (key?.quota === undefined) return
      const { allowed, limit, reset } = await limits.hit(`quota:${key.id}`, key.quota, DAY)
      if (!allowed) throw new AppError('quota-exceeded', `The key has ${limit} uploads a day.`, { retryAfter: reset })
    }
  }
}
