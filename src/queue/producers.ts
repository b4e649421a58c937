import { type BackoffOptions, Queue, type Telemetry } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { type DeliverJob, type DiagnoseJob, type HookJob, QUEUES } from './names.js'
import { traceId } from './trace.js'

const HOUR = 3600
const SWEEP = 'sweep'

export interface QueueSettings {
  prefix: string
  /** How often a job is tried. */
  attempts: number
  log: Logger
  /** Makes spans; the job carries their trace. */
  telemetry?: Telemetry | undefined
}

/** Where a job stands: `missing` when the queue does not know it, `over` when it ended, well or not. */
export type JobState = 'missing' | 'waiting' | 'over'

/** A queue of jobs with ids as services see it. */
export interface JobQueue {
  /** Adding an id twice adds one job. */
  add(id: string): Promise<void>
  state(id: string): Promise<JobState>
  /** Takes a job out, unless a worker holds it. */
  remove(id: string): Promise<void>
  counts(): Promise<Record<string, number>>
  close(): Promise<void>
}

export const createDiagnoseQueue = (connection: Redis, settings: QueueSettings): JobQueue =>
  createQueue(QUEUES.diagnose, { type: 'exponential', delay: 1000, jitter: 0.5 }, connection, settings)

/** Its worker says how long the pauses between two attempts are. */
export const createDeliverQueue = (connection: Redis, settings: QueueSettings): JobQueue =>
  createQueue(QUEUES.deliver, { type: 'custom' }, connection, settings)

export const createHookQueue = (connection: Redis, settings: QueueSettings): JobQueue =>
  createQueue(QUEUES.hooks, { type: 'exponential', delay: 2000, jitter: 0.5 }, connection, settings)

function createQueue(
  name: string,
  backoff: BackoffOptions,
  connection: Redis,
  { prefix, attempts, log, telemetry }: QueueSettings
): JobQueue {
  const queue = new Queue<DiagnoseJob | DeliverJob | HookJob>(name, {
    connection,
    prefix,
    skipWaitingForReady: true,
    ...(telemetry && { telemetry }),
    defaultJobOptions: {
      attempts,
      backoff,
      removeOnComplete: { age: HOUR, count: 1000 },
      removeOnFail: { age: 7 * 24 * HOUR, count: 10_000 }
    }
  })
  queue.on('error', (error) => log.debug({ error: error.message }, 'queue'))
  return {
    async add(id) {
      const trace = traceId()
      await queue.add(name, trace === undefined ? { id } : { id, trace }, { jobId: id })
    },
    async state(id) {
      const job = await queue.getJob(id)
      if (!job) return 'missing'
      const state = await job.getState()
      return state === 'completed' || state === 'failed' || state === 'unknown' ? 'over' : 'waiting'
    },
    async remove(id) {
      await queue.remove(id)
    },
    counts: () => queue.getJobCounts(),
    close: () => queue.close()
  }
}

/** Plans the sweep for accepted uploads without a job; doing so in each process plans it once. */
export async function planSweep(connection: Redis, prefix: string, seconds: number): Promise<void> {
  const queue = new Queue(QUEUES.maintenance, { connection, prefix })
  queue.on('error', () => undefined)
  try {
    await queue.upsertJobScheduler(
      SWEEP,
      { every: seconds * 1000 },
      { name: SWEEP, opts: { removeOnComplete: true, removeOnFail: { count: 100 } } }
    )
  } finally {
    await queue.close()
  }
}
