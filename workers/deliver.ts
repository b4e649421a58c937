import type { Worker } from 'bullmq'
import type { Container } from '../src/container.js'
import { delayAfter } from '../src/delivery/outgoing/schedule.js'
import { send } from '../src/delivery/outgoing/send.js'
import { type DeliverJob, QUEUES } from '../src/queue/names.js'
import { processDelivery, TryAgain } from '../src/queue/processors/deliver.js'
import { startWorker } from './start-worker.js'

/** Attempts wait for receivers most of the time. */
const CONCURRENCY = 20

/** Takes jobs of the queue `deliver`. */
export function startDeliverWorker(container: Container): Worker<DeliverJob> {
  const { config, guard, now } = container
  const { deliveryAttempts: attempts, deliveryPauseMs, deliveryTimeoutMs: timeoutMs } = config
  const post = (url: string, headers: Record<string, string>, body: string) =>
    send(url, headers, body, { guard, timeoutMs, now })
  const deliver = (id: string, attempt: number) =>
    processDelivery(deliveryOf(id), attempt >= attempts, { ...container, send: post })
  return startWorker<DeliverJob>(QUEUES.deliver, deliver, container, {
    concurrency: CONCURRENCY,
    attempts,
    settings: {
      backoffStrategy: (made, _type, error) =>
        delayAfter(made, deliveryPauseMs, error instanceof TryAgain ? error.retryAfterMs : 0)
    }
  })
}

/** A job is named for a delivery and its replay. */
const deliveryOf = (job: string): string => job.split('-')[0] as string
