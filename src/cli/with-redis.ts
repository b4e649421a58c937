import { existsSync } from 'node:fs'
import type { Redis } from 'ioredis'
import { type Logger, pino } from 'pino'
import { type Config, loadConfig } from '../config/index.js'
import { connect, whenReady } from '../queue/connections.js'
import { privateSocket } from '../start/redis.js'
import { createKeys, type Keys } from '../store/keys.js'

const CONNECT_MS = 5000

/** What commands that speak to the store of a service get. */
export interface Store {
  redis: Redis
  keys: Keys
  config: Config
  log: Logger
}

/** Runs a command over the Redis of `REDIS_URL`, or the private one of a running `npm start`. @returns exit code 0 */
export async function withRedis(act: (store: Store) => Promise<void>): Promise<number> {
  const config = loadConfig()
  const log = pino({ level: 'silent' })
  const redis = connect(config.redisUrl || privateUrl(config.dataDir), 'producer', log)
  try {
    await whenReady(redis, CONNECT_MS)
    await act({ redis, keys: createKeys(config.redisPrefix), config, log })
    return 0
  } finally {
    redis.disconnect()
  }
}

function privateUrl(dataDir: string): string {
  const socket = privateSocket(dataDir)
  if (existsSync(socket)) return `unix://${encodeURI(socket)}`
  throw new Error('REDIS_URL is not set, and no service with a private Redis runs here')
}
