import { Worker } from 'bullmq'
import type { Container } from '../src/container.js'
import { fetchAttachment } from '../src/delivery/incoming/fetch.js'
import { connect } from '../src/queue/connections.js'
import { type HookJob, QUEUES } from '../src/queue/names.js'
import { fetchAttachments } from '../src/queue/processors/fetch-attachments.js'
import { withTrace } from '../src/queue/trace.js'

/** Attachments are waited for most of the time. */
const CONCURRENCY = 5

/** Takes jobs of the queue `hooks`; several processes may run it. */
export function startHookWorker({ config, keys, log, telemetry, guard, ...deps }: Container): Worker<HookJob> {
  const connection = connect(config.redisUrl, 'worker', log)
  const { hookFetchTimeoutMs: timeoutMs, hookFetchBytes, maxFileBytes, maxUploadBytes } = config
  const maxBytes = Math.min(hookFetchBytes, maxFileBytes, maxUploadBytes)
  const fetch = (url: string, left: number) => fetchAttachment(url, { guard, timeoutMs, maxBytes: left })
  const worker = new Worker<HookJob>(
    QUEUES.hooks,
    ({ data: { id, trace = id }, attemptsMade }) =>
      withTrace(trace, () =>
        fetchAttachments(id, attemptsMade + 1 >= config.jobAttempts, { ...deps, fetch, maxBytes, log })
      ),
    {
      connection,
      prefix: keys.queues,
      ...(telemetry && { telemetry: telemetry.queue }),
      concurrency: CONCURRENCY,
      lockDuration: config.jobLockMs,
      stalledInterval: config.jobLockMs,
      maxStalledCount: config.jobAttempts
    }
  )
  worker.on('closed', () => connection.disconnect())
  worker.on('error', (error) => log.warn({ err: error }, 'hook worker'))
  return worker
}
