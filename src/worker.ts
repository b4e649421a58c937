import { startDeliverWorker } from '../workers/deliver.js'
import { startDiagnoseWorker } from '../workers/diagnose.js'
import { startHookWorker } from '../workers/hooks.js'
import { startMaintenanceWorker } from '../workers/maintenance.js'
import { loadConfig } from './config/index.js'
import { createContainer, createLogger } from './container.js'
import { startHeartbeat } from './start/heartbeat.js'
import { isMain, onStop, tellParent } from './start/process.js'
import { startTelemetry } from './telemetry.js'

/** Process: takes jobs until it is told to stop; what it holds then is finished or goes back to the queue. */
export async function startWorker(): Promise<void> {
  const config = loadConfig()
  const log = createLogger(config, 'worker')
  const telemetry = await startTelemetry(config.otlpEndpoint, 'faultline-worker')
  const container = await createContainer(config, log, { role: 'worker', telemetry })
  await container.analyst.warm()
  const workers = [startDiagnoseWorker(container), startDeliverWorker(container), startHookWorker(container), await startMaintenanceWorker(container)]
  const works = async () => {
    await container.store.ping()
    return workers.every((worker) => worker.isRunning())
  }
  const endHeartbeat = startHeartbeat(config.heartbeatFile, works)
  log.info({ ruleBase: container.services.rules.hash() }, 'worker ready')
  tellParent({ ready: true })
  onStop(log, config.graceMs, async () => {
    endHeartbeat()
    await Promise.all(workers.map((worker) => worker.close()))
    await container.close()
  })
}

if (isMain(import.meta.url)) await startWorker()
