import { Worker } from 'bullmq'
import type { Container } from '../src/container.js'
import { connect } from '../src/queue/connections.js'
import { QUEUES } from '../src/queue/names.js'
import { refetch } from '../src/queue/processors/fetch-attachments.js'
import { maintain } from '../src/queue/processors/maintain.js'
import { redeliver } from '../src/queue/processors/redeliver.js'
import { planSweep } from '../src/queue/producers.js'
import { PUBLIC } from '../src/services/caller.js'

const AGAIN_MS = 5000

/** Sweeps once now and then by plan; of several processes one at a time gets the job. */
export async function startMaintenanceWorker({ config, keys, log, ...deps }: Container): Promise<Worker> {
  const connection = connect(config.redisUrl, 'worker', log)
  const sweep = async () => {
    const tenants = (await deps.apiKeys.list()).map(({ tenant }) => tenant)
    const owners = [...new Set([PUBLIC.owner, ...tenants])]
    await maintain({ ...deps, log, owners })
    await redeliver({ ...deps, log, owners })
    await refetch({ ...deps, log })
  }
  const worker = new Worker(QUEUES.maintenance, sweep, { connection, prefix: keys.queues })
  worker.on('closed', () => connection.disconnect())
  worker.on('error', (error) => log.warn({ error: error.message }, 'maintenance worker'))
  // Redis may be full at the start; the worker lives on and plans when there is room.
  const begin = async (): Promise<void> => {
    try {
      await planSweep(connection, keys.queues, config.sweepSeconds)
      await sweep()
    } catch (error) {
      log.warn({ error: (error as Error).message }, 'the sweep could not be planned and is tried again')
      if (!worker.closing) setTimeout(begin, AGAIN_MS).unref()
    }
  }
  await begin()
  return worker
}
