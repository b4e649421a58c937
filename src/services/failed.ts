import type { JobQueue } from '../queue/producers.js'
import type { DiagnosisStore } from '../store/diagnoses.js'
import type { FailedStore } from '../store/failed.js'
import type { DiagnosisRecord } from '../store/records.js'

export interface FailedDeps {
  failed: FailedStore
  store: Pick<DiagnosisStore, 'get' | 'getAll' | 'artifacts'>
  queue: Pick<JobQueue, 'add' | 'remove'>
  now(): number
}

export type FailedService = ReturnType<typeof createFailed>

/** For the operator: uploads that could not be diagnosed, and another try once the reason is gone. */
export function createFailed({ failed, store, queue, now }: FailedDeps) {
  return {
    /** Of all tenants, the latest first. */
    async list(limit: number): Promise<DiagnosisRecord[]> {
      const ids = await failed.list(limit)
      const records = await store.getAll(ids)
      await failed.forget(ids.filter((_, n) => records[n] === undefined))
      return records.filter((record) => record !== undefined)
    },

    /**
     * Queues a failed diagnosis again, with all its attempts.
     * @returns false when there is nothing failed of this id, or its upload has gone
     */
    async retry(id: string): Promise<boolean> {
      if ((await store.get(id))?.status !== 'failed' || !(await store.artifacts(id))) return false
      // The job that failed first: while the queue knows it, the sweep takes the diagnosis for lost.
      await queue.remove(id)
      if (!(await failed.reopen(id, now()))) return false
      await queue.add(id)
      return true
    }
  }
}
