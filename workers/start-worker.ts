import { type Job, Worker, type WorkerOptions } from 'bullmq'
import type { Container } from '../src/container.js'
import { connect } from '../src/queue/connections.js'
import { withTrace } from '../src/queue/trace.js'

/** What every job carries: what it is about, and the trace of the request that led to it. */
interface JobData {
  id: string
  trace?: string
}

export interface WorkerSettings {
  concurrency: number
  /** How often a job is tried. */
  attempts: number
  settings?: WorkerOptions['settings']
}

/**
 * Takes jobs of a queue over a connection of its own; several processes may do so.
 * @param process gets the job's id and how often it was tried, this time included; it runs under the job's trace
 */
export function startWorker<Data extends JobData>(
  queue: string,
  process: (id: string, attempt: number) => Promise<void>,
  { config, keys, log, telemetry }: Pick<Container, 'config' | 'keys' | 'log' | 'telemetry'>,
  { attempts, ...settings }: WorkerSettings
): Worker<Data> {
  const connection = connect(config.redisUrl, 'worker', log)
  const run = ({ data: { id, trace = id }, attemptsMade }: Job<Data>) => withTrace(trace, () => process(id, attemptsMade + 1))
  const worker = new Worker<Data>(queue, run, {
    connection,
    prefix: keys.queues,
    ...(telemetry && { telemetry: telemetry.queue }),
    lockDuration: config.jobLockMs,
    stalledInterval: config.jobLockMs,
    maxStalledCount: attempts,
    ...settings
  })
  worker.on('closed', () => connection.disconnect())
  worker.on('error', (error) => log.warn({ error: error.message }, `${queue} worker`))
  return worker
}
