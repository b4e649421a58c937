import type { Redis } from 'ioredis'
import type { Keys } from './keys.js'

/** An administrative act. */
export interface AuditEntry {
  /** What was done: `key.created`, `webhook.deleted` … */
  act: string
  /** Id of what it was done to. */
  target: string
  owner: string
  /** Id of the key it was done with, or where it came from. */
  by: string
}

export type AuditStore = ReturnType<typeof createAuditStore>

/** Acts that are kept; the oldest go first. */
const LENGTH = 10_000
export const AUDIT_ID = /^\d{1,15}-\d{1,15}$/

/** The audit log: a Redis stream that only grows at one end. */
export function createAuditStore(redis: Redis, keys: Keys) {
  return {
    async add(entry: AuditEntry): Promise<void> {
      await redis.xadd(keys.audit, 'MAXLEN', '~', LENGTH, '*', ...Object.entries(entry).flat())
    },

    /**
     * Newest first.
     * @param before only entries older than this id
     */
    async list(limit: number, before?: string): Promise<(AuditEntry & { id: string; at: number })[]> {
      const rows = await redis.xrevrange(keys.audit, before === undefined ? '+' : `(${before}`, '-', 'COUNT', limit)
      return rows.map(([id, fields]) => {
        const entry: Record<string, string> = {}
        for (let i = 0; i + 1 < fields.length; i += 2) entry[fields[i] as string] = fields[i + 1] as string
        return { ...(entry as unknown as AuditEntry), id, at: Number(id.split('-')[0]) }
      })
    }
  }
}
