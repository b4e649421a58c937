import type { Logger } from 'pino'
import { deliveryJob } from '../../services/deliveries.js'
import type { DeliveryStore } from '../../store/deliveries.js'
import type { JobQueue } from '../producers.js'

export interface RedeliverDeps {
  deliveries: DeliveryStore
  deliverQueue: JobQueue
  owners: readonly string[]
  log: Logger
  now(): number
}

const BATCH = 1000
/** A job is added right after its delivery is kept; this much time passes before it counts as missing. */
const SLACK_MS = 2000

/**
 * Gives deliveries the job they lost: the process died between keeping and queueing, Redis lost the job, or it ended
 * without an outcome that could be kept.
 * @returns how many were queued again
 */
export async function redeliver({ deliveries, deliverQueue, owners, log, now }: RedeliverDeps): Promise<number> {
  let count = 0
  for (const id of await deliveries.undelivered(now() - SLACK_MS, BATCH)) {
    const delivery = await deliveries.get(id)
    if (!delivery) {
      await deliveries.forget(id)
      continue
    }
    const job = deliveryJob(delivery)
    const state = await deliverQueue.state(job)
    if (state === 'waiting') continue
    if (state === 'over') await deliverQueue.remove(job)
    await deliverQueue.add(job)
    count++
  }
  for (const owner of owners) await deliveries.trim(owner, now())
  if (count > 0) log.warn({ count }, 'deliveries queued again')
  return count
}
