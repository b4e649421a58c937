import type { Redis } from 'ioredis'
import { timePrefix } from './ids.js'
import type { Keys } from './keys.js'
import type { EventType } from './webhooks.js'

export const DELIVERY_STATUSES = ['pending', 'delivered', 'dead'] as const
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number]

/** One try to tell a receiver. */
export interface Attempt {
  /** Milliseconds since 1970. */
  at: number
  /** Status of the receiver's answer. */
  status?: number
  /** Why it was no success. */
  reason?: string
}

/** A message to one receiver. Its id is the `webhook-id` that the receiver sees, the same for each attempt. */
export interface Delivery {
  id: string
  owner: string
  webhook: string
  url: string
  event: EventType
  diagnosis: string
  created: number
  status: DeliveryStatus
  attempts: Attempt[]
  /** How often it was begun again on request. */
  replays: number
  /** What is sent, byte for byte. */
  body: string
}

export type DeliveryStore = ReturnType<typeof createDeliveryStore>

/** The log of deliveries; each expires like a diagnosis. Only the worker that holds the job writes a pending one. */
export function createDeliveryStore(redis: Redis, keys: Keys, retention: number) {
  async function read(ids: readonly string[]): Promise<Delivery[]> {
    if (ids.length === 0) return []
    const texts = await redis.mget(ids.map(keys.delivery))
    return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Delivery]))
  }

  return {
    async get(id: string): Promise<Delivery | undefined> {
      return (await read([id]))[0]
    },

    /** Writes a delivery that is there; one that has expired meanwhile stays away. */
    async update(delivery: Delivery): Promise<void> {
      const { id, owner, status, created } = delivery
      const write = redis.multi().set(keys.delivery(id), JSON.stringify(delivery), 'EX', retention, 'XX')
      if (status === 'pending') write.zadd(keys.undelivered, created, id)
      else write.zrem(keys.undelivered, id)
      if (status === 'dead') write.zadd(keys.dead(owner), 0, id).expire(keys.dead(owner), retention)
      else write.zrem(keys.dead(owner), id)
      await write.exec()
    },

    /**
     * Newest first.
     * @param dead only those that were given up
     */
    async list(owner: string, limit: number, { before, dead = false }: { before?: string; dead?: boolean } = {}) {
      const from = before === undefined ? '+' : `(${before}`
      const index = dead ? keys.dead(owner) : keys.deliveries(owner)
      return read(await redis.zrevrangebylex(index, from, '-', 'LIMIT', 0, limit))
    },

    /** Ids of deliveries that began before `until` (ms) and are not settled. */
    undelivered: (until: number, limit: number) =>
      redis.zrangebyscore(keys.undelivered, '-inf', until, 'LIMIT', 0, limit),

    /** Forgets that an id is undelivered, when the delivery has gone. */
    async forget(id: string): Promise<void> {
      await redis.zrem(keys.undelivered, id)
    },

    /** Removes from an owner's list what has expired by itself. */
    async trim(owner: string, now: number): Promise<void> {
      const oldest = `(${timePrefix(now - retention * 1000)}`
      await redis.zremrangebylex(keys.deliveries(owner), '-', oldest)
      await redis.zremrangebylex(keys.dead(owner), '-', oldest)
    }
  }
}
