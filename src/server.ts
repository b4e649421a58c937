import { setTimeout as delay } from 'node:timers/promises'
import { buildApp } from './app.js'
import { loadConfig } from './config/index.js'
import { createContainer, createLogger } from './container.js'
import { refuseOpenDoor } from './start/listen.js'
import { isMain, onStop, tellParent } from './start/process.js'
import { startTelemetry } from './telemetry.js'

/** Process: serves the APIs until it is told to stop; health says so first, then what is in flight finishes. */
export async function startServer(): Promise<void> {
  const config = loadConfig()
  refuseOpenDoor(config)
  const log = createLogger(config, 'api')
  const telemetry = await startTelemetry(config.otlpEndpoint, 'faultline-api')
  const container = await createContainer(config, log, { telemetry })
  const app = await buildApp(container)
  const address = await app.listen({ host: config.host, port: config.port })
  tellParent({ ready: true, address })
  onStop(log, config.graceMs, async () => {
    container.services.health.close()
    await delay(config.drainMs)
    await app.close()
    await container.close()
  })
}

if (isMain(import.meta.url)) await startServer()
