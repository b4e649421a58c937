import { Worker } from 'bullmq'
import type { Container } from '../src/container.js'
import { delayAfter } from '../src/delivery/outgoing/schedule.js'
import { send } from '../src/delivery/outgoing/send.js'
import { connect } from '../src/queue/connections.js'
import { type DeliverJob, QUEUES } from '../src/queue/names.js'
import { processDelivery, TryAgain } from '../src/queue/processors/deliver.js'
import { withTrace } from '../src/queue/trace.js'

/** Attempts wait for receivers most of the time. */
const CONCURRENCY = 20

/** Takes jobs of the queue `deliver`; several processes may run it. */
export function startDeliverWorker({ config, keys, log, telemetry, now, guard, ...deps }: Container): Worker<DeliverJob> {
  const connection = connect(config.redisUrl, 'worker', log)
  const { deliveryAttempts: attempts, deliveryPauseMs, deliveryTimeoutMs: timeoutMs } = config
  const post = (url: string, headers: Record<string, string>, body: string) =>
    send(url, headers, body, { guard, timeoutMs, now })
  const worker = new Worker<DeliverJob>(
    QUEUES.deliver,
    ({ data: { id, trace = id }, attemptsMade }) =>
      withTrace(trace, () =>
        processDelivery(deliveryOf(id), attemptsMade + 1 >= attempts, { ...deps, send: post, log, now })
      ),
    {
      connection,
      prefix: keys.queues,
      ...(telemetry && { telemetry: telemetry.queue }),
      concurrency: CONCURRENCY,
      lockDuration: config.jobLockMs,
      stalledInterval: config.jobLockMs,
      maxStalledCount: attempts,
      settings: {
        backoffStrategy: (made, _type, error) =>
          delayAfter(made, deliveryPauseMs, error instanceof TryAgain ? error.retryAfterMs : 0)
      }
    }
  )
  worker.on('closed', () => connection.disconnect())
  worker.on('error', (error) => log.warn({ error: error.message }, 'deliver worker'))
  return worker
}

/** A job is named for a delivery and its replay. */
const deliveryOf = (job: string): string => job.split('-')[0] as string
