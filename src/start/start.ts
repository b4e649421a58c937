import { loadConfig } from '../config/index.js'
import { packageFile } from '../lib/package-file.js'
import { printWelcome } from './banner.js'
import { type Child, startChild } from './child.js'
import { refuseOpenDoor } from './listen.js'
import { startPrivateRedis } from './redis.js'

/** `npm start`: API and worker as processes of their own, and a private Redis when `REDIS_URL` is not set. */
export async function start(): Promise<void> {
  const config = loadConfig()
  refuseOpenDoor(config)
  const redis = config.redisUrl === '' ? await startPrivateRedis(config.dataDir) : undefined
  const environment = { ...process.env, REDIS_URL: redis?.url ?? config.redisUrl }
  const children: Child[] = []
  let stopping = false

  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    // The API first: what it has accepted is kept, and the worker may still take it.
    for (const child of children) await child.stop(config.graceMs)
    await redis?.stop()
    process.exit(code)
  }
  process.on('SIGINT', () => void stop(0))
  process.on('SIGTERM', () => void stop(0))

  try {
    const api = await startChild(packageFile('dist', 'src', 'server.js'), environment)
    children.push(api)
    children.push(await startChild(packageFile('dist', 'src', 'worker.js'), environment))
    printWelcome(api.ready.address ?? '', redis?.what ?? 'REDIS_URL')
  } catch (error) {
    process.stderr.write(`faultline: ${(error as Error).message}\n`)
    await stop(1)
  }
}
