import type { Redis } from 'ioredis'
import type { Secret } from '../model/webhook-secret.js'
import type { Keys } from './keys.js'

export const EVENTS = ['diagnosis.done', 'diagnosis.failed', 'signature.rising'] as const
export type EventType = (typeof EVENTS)[number]

/** An endpoint of a caller. Secrets are kept as they are: signing needs them. Times are ms since 1970. */
export interface Webhook {
  id: string
  owner: string
  url: string
  events: EventType[]
  /** The newest first. */
  secrets: Secret[]
  created: number
  /** Since when nothing is sent there, because the receiver said that it is gone. */
  disabled?: number
}

/** Id of the endpoint that stands for all callback addresses of an owner; it has a secret only. */
export const CALLBACK = 'callback'

export type WebhookStore = ReturnType<typeof createWebhookStore>

export function createWebhookStore(redis: Redis, keys: Keys) {
  async function read(owner: string, ids: readonly string[]): Promise<Webhook[]> {
    if (ids.length === 0) return []
    const texts = await redis.mget(ids.map((id) => keys.webhook(owner, id)))
    return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Webhook]))
  }

  return {
    /** Keeps an endpoint unless there is one of this id. @returns the one that is there now */
    async add(webhook: Webhook): Promise<Webhook> {
      const { owner, id } = webhook
      await redis
        .multi()
        .set(keys.webhook(owner, id), JSON.stringify(webhook), 'NX')
        .sadd(keys.webhooks(owner), id)
        .exec()
      return (await read(owner, [id]))[0] ?? webhook
    },

    /** Writes an endpoint that is there; a removed one stays away. */
    async update(webhook: Webhook): Promise<void> {
      await redis.set(keys.webhook(webhook.owner, webhook.id), JSON.stringify(webhook), 'XX')
    },

    async get(owner: string, id: string): Promise<Webhook | undefined> {
      return (await read(owner, [id]))[0]
    },

    /** Oldest first, without the one that stands for callbacks. */
    async list(owner: string): Promise<Webhook[]> {
      const ids = (await redis.smembers(keys.webhooks(owner))).filter((id) => id !== CALLBACK)
      return read(owner, ids.sort())
    },

    async remove(owner: string, id: string): Promise<void> {
      await redis.multi().del(keys.webhook(owner, id)).srem(keys.webhooks(owner), id).exec()
    }
  }
}
