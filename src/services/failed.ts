import { AppError } from '../errors/index.js'
import type { JobQueue } from '../queue/producers.js'
import type { AuditStore } from '../store/audit.js'
import type { DiagnosisStore } from '../store/diagnoses.js'
import type { FailedStore } from '../store/failed.js'
import { ID_PATTERN } from '../store/ids.js'
import type { DiagnosisRecord } from '../store/records.js'
import { decodePlace, encodePlace } from './cursor.js'

export interface FailedDeps {
  failed: FailedStore
  store: Pick<DiagnosisStore, 'get' | 'getAll' | 'artifacts'>
  queue: Pick<JobQueue, 'add' | 'remove'>
  audit: AuditStore
  now(): number
}

export type FailedService = ReturnType<typeof createFailed>

const ID = new RegExp(ID_PATTERN)

/** For the operator: uploads that could not be diagnosed, of all tenants, and another try once the reason is gone. */
export function createFailed({ failed, store, queue, audit, now }: FailedDeps) {
  return {
    /** The latest first. A page may be shorter than `limit` and still have a next one. */
    async list(limit: number, cursor?: string): Promise<{ items: DiagnosisRecord[]; next?: string }> {
      const places = await failed.list(limit + 1, cursor === undefined ? undefined : decodePlace(cursor))
      const page = places.slice(0, limit)
      const records = await store.getAll(page.map(({ member }) => member))
      await failed.forget(page.flatMap(({ member }, n) => (records[n] ? [] : [member])))
      const items = records.filter((record) => record !== undefined)
      const last = page.at(-1)
      return places.length > limit && last ? { items, next: encodePlace(last) } : { items }
    },

    /**
     * Queues a failed diagnosis again, with all its attempts.
     * @param by id of the key it is done with, or where it came from
     * @throws AppError `unknown-diagnosis`, or `not-failed` when there is nothing failed of this id
     */
    async retry(id: string, by: string): Promise<void> {
      const record = ID.test(id) ? await store.get(id) : undefined
      if (!record) throw new AppError('unknown-diagnosis', 'There is no diagnosis of this id.')
      if (record.status !== 'failed') throw new AppError('not-failed', `The diagnosis is ${record.status}.`)
      if (!(await store.artifacts(id))) throw new AppError('unknown-diagnosis', 'Its upload has gone.')
      // The job that failed first: while the queue knows it, the sweep takes the diagnosis for lost.
      await queue.remove(id)
      if (!(await failed.reopen(id, now()))) throw new AppError('not-failed', 'It was queued again just now.')
      await audit.add({ act: 'diagnosis.retried', target: id, owner: record.owner, by })
      await queue.add(id)
    }
  }
}
