import { Worker } from 'bullmq'
import type { Container } from '../src/container.js'
import { connect } from '../src/queue/connections.js'
import { QUEUES } from '../src/queue/names.js'
import { refetch } from '../src/queue/processors/fetch-attachments.js'
import { maintain } from '../src/queue/processors/maintain.js'
import { redeliver } from '../src/queue/processors/redeliver.js'
import { planSweep } from '../src/queue/producers.js'
import { PUBLIC } from '../src/services/caller.js'

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
  worker.on('error', (error) => log.warn({ err: error }, 'maintenance worker'))
  await planSweep(connection, keys.queues, config.sweepSeconds)
  await sweep()
  return worker
}
