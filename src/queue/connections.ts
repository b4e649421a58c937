import { Cluster, Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'
import { type Hosts, parseRedisUrl } from './redis-url.js'

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

/**
 * @param url any form of `parseRedisUrl`
 * @returns for a cluster too a `Redis`: all keys are on one slot, so what is used of both is the same
 */
export function connect(url: string, role: Role, log: Logger): Redis {
  const redis = open(url, role)
  redis.on('error', (error) => log.warn({ role, error: error.message }, 'redis connection'))
  return redis
}

function open(url: string, role: Role): Redis {
  const target = parseRedisUrl(url)
  const options: RedisOptions = { ...ROLES[role], retryStrategy, connectionName: `faultline-${role}` }
  switch (target.kind) {
    case 'server':
      return new Redis(target.url, options)
    case 'socket':
      return new Redis({ ...options, path: target.path })
    case 'sentinel':
      return new Redis({ ...options, ...secured(target), sentinels: target.hosts, name: target.master, ...sentinelTls(target) })
    case 'cluster':
      return new Cluster(target.hosts, {
        redisOptions: { ...options, ...secured(target) },
        enableOfflineQueue: role !== 'producer',
        clusterRetryStrategy: retryStrategy
      }) as unknown as Redis
  }
}

const secured = ({ username, password, tls }: Hosts): RedisOptions => ({
  ...(username ? { username } : {}),
  ...(password ? { password } : {}),
  ...(tls ? { tls: {} } : {})
})

const sentinelTls = ({ tls }: Hosts): RedisOptions => (tls ? { enableTLSForSentinelMode: true, sentinelTLS: {} } : {})

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
