import { AppError } from '../errors/index.js'
import { AUDIT_ID, type AuditStore } from '../store/audit.js'

export type AuditService = ReturnType<typeof createAudit>

/** The audit log, in pages. */
export function createAudit(store: AuditStore) {
  return {
    async list(limit: number, cursor?: string) {
      if (cursor !== undefined && !AUDIT_ID.test(cursor)) {
        throw new AppError('invalid-cursor', 'This cursor was not given by this service.', { field: 'cursor' })
      }
      const items = await store.list(limit + 1, cursor)
      const page = items.slice(0, limit)
      const last = page.at(-1)
      return items.length > limit && last ? { items: page, next: last.id } : { items: page }
    }
  }
}
