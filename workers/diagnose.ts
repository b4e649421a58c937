import type { Worker } from 'bullmq'
import type { Container } from '../src/container.js'
import { type DiagnoseJob, QUEUES } from '../src/queue/names.js'
import { processDiagnosis } from '../src/queue/processors/diagnose.js'
import { startWorker } from './start-worker.js'

/** Takes jobs of the queue `diagnose`. */
export function startDiagnoseWorker(container: Container): Worker<DiagnoseJob> {
  const { config, log } = container
  const { concurrency, jobAttempts: attempts } = config
  const diagnose = (id: string, attempt: number) => processDiagnosis(id, attempt >= attempts, container)
  const worker = startWorker<DiagnoseJob>(QUEUES.diagnose, diagnose, container, { concurrency, attempts })
  worker.on('stalled', (id) => log.warn({ diagnosis: id }, 'job lost its worker and is tried again'))
  return worker
}
