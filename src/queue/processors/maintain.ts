import type { Logger } from 'pino'
import { AppError, toProblem } from '../../errors/index.js'
import type { Settle } from '../../services/settle.js'
import type { DiagnosisStore } from '../../store/diagnoses.js'
import type { JobQueue } from '../producers.js'

export interface MaintainDeps {
  store: DiagnosisStore
  settle: Settle
  queue: JobQueue
  owners: readonly string[]
  log: Logger
  now(): number
}

const BATCH = 1000
/** A job is added right after its record is kept; this much time passes before it counts as missing. */
const SLACK_MS = 2000

/**
 * Gives accepted uploads the job they lost: the process died between keeping and queueing, or Redis lost the job.
 * Adding is by id, so a job that exists is not doubled.
 * @returns how many were queued again and how many had lost their job for good
 */
export async function maintain({ store, settle, queue, owners, log, now }: MaintainDeps) {
  const counts = { requeued: 0, failed: 0 }
  for (const id of await store.pending(now() - SLACK_MS, BATCH)) {
    const state = await queue.state(id)
    if (state === 'waiting') continue
    if (!(await store.get(id))) {
      await store.forget(id)
    } else if (state === 'missing') {
      await queue.add(id)
      counts.requeued++
    } else {
      const error = new AppError('diagnosis-crashed', 'The worker was lost each time this upload was tried.')
      await settle.fail(id, toProblem(error, id))
      counts.failed++
    }
  }
  for (const owner of owners) await store.trim(owner, now())
  if (counts.requeued + counts.failed > 0) log.warn(counts, 'sweep')
  return counts
}
