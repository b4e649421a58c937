import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'

/**
 * producer: fails fast, for requests that someone waits for.
 * worker: waits for as long as Redis is away, as BullMQ's workers need.
 * subscriber: waits too, and subscribes again by itself.
 */
export type Role = 'producer' | 'worker' | 'subscriber'

const ROLES: Record<Role, RedisOptions> = {
  producer: { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 5000 },
  worker: { maxRetriesPerRequest: null },
  subscriber: { maxRetriesPerRequest: null, autoResubscribe: true }
}

const retryStrategy = (times: number) => Math.min(times * 100, 2000)

/** @param url `redis://`, `rediss://` or `unix:///path` */
export function connect(url: string, role: Role, log: Logger): Redis {
  const options: RedisOptions = { ...ROLES[role], retryStrategy, connectionName: `faultline-${role}` }
  const { protocol, pathname } = new URL(url)
  const redis = protocol === 'unix:' ? new Redis({ ...options, path: decodeURI(pathname) }) : new Redis(url, options)
  redis.on('error', (error) => log.warn({ role, error: error.message }, 'redis connection'))
  return redis
}

/** Resolves once the connection can be used. @throws when that takes longer than `ms` */
export async function whenReady(redis: Redis, ms: number): Promise<void> {
  if (redis.status === 'ready') return
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Redis cannot be reached; check REDIS_URL')), ms)
    redis.once('ready', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
