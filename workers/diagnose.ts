import { Worker } from 'bullmq'
import type { Container } from '../src/container.js'
import { connect } from '../src/queue/connections.js'
import { type DiagnoseJob, QUEUES } from '../src/queue/names.js'
import { processDiagnosis } from '../src/queue/processors/diagnose.js'
import { withTrace } from '../src/queue/trace.js'

/** Takes jobs of the queue `diagnose`; several processes may run it. */
export function startDiagnoseWorker({ config, keys, log, telemetry, ...deps }: Container): Worker<DiagnoseJob> {
  const connection = connect(config.redisUrl, 'worker', log)
  const worker = new Worker<DiagnoseJob>(
    QUEUES.diagnose,
    ({ data: { id, trace = id }, attemptsMade }) =>
      withTrace(trace, () => processDiagnosis(id, attemptsMade + 1 >= config.jobAttempts, { ...deps, log })),
    {
      connection,
      prefix: keys.queues,
      ...(telemetry && { telemetry: telemetry.queue }),
      concurrency: config.concurrency,
      lockDuration: config.jobLockMs,
      stalledInterval: config.jobLockMs,
      maxStalledCount: config.jobAttempts
    }
  )
  worker.on('closed', () => connection.disconnect())
  worker.on('error', (error) => log.warn({ error: error.message }, 'diagnose worker'))
  worker.on('stalled', (id) => log.warn({ diagnosis: id }, 'job lost its worker and is tried again'))
  return worker
}
