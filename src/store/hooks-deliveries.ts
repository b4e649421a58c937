import type { Redis } from 'ioredis'
import type { Problem } from '../errors/index.js'
import type { HookAttachment, HookSkipped, HookSource } from '../model/hook.js'
import type { Keys } from './keys.js'
import { defineScript } from './scripts.js'

/** What a program may do with the reply, where the hook or an earlier answer in the thread narrows it. */
export interface HookAnswer {
  /** Whether the same was found before in this thread, with nothing new beside it. */
  repeated: boolean
  /** The most that the hook allows. */
  most: 'post' | 'draft' | 'silent'
}

/** Something left out, as a problem document where there is one for it. */
export type HookLeftOut = HookSkipped & { problem?: Problem }

/** One event that came by a hook; an accepted one has the id of its diagnosis. Never its text. */
export interface HookDelivery {
  id: string
  hook: string
  /** Absent in what came before an upgrade. */
  source?: HookSource
  owner: string
  /** Milliseconds since 1970. */
  at: number
  event: string
  thread: string
  url?: string
  /** Digest of the message it came in. */
  message: string
  status: 'accepted' | 'ignored'
  /** Why it was ignored; stable, for programs. */
  reason?: string
  skipped: HookLeftOut[]
  /** Attachments still to be fetched. */
  fetch?: HookAttachment[]
  answer?: HookAnswer
}

export type HookDeliveryStore = ReturnType<typeof createHookDeliveryStore>

/** Entries that the log of one hook keeps. */
const KEPT = 500

/**
 * Notes what was found in a thread; the same diagnosis may note it again.
 * KEYS thread; ARGV retention (s), diagnosis, signature, evidence …
 * @returns 1 when the signature or any evidence is new
 */
const NOTE = `
local new = 0
for i = 3, #ARGV do
  local field = (i == 3 and 'signature:' or 'evidence:') .. ARGV[i]
  if redis.call('hsetnx', KEYS[1], field, ARGV[2]) == 1 or redis.call('hget', KEYS[1], field) == ARGV[2] then
    new = 1
  end
end
redis.call('expire', KEYS[1], ARGV[1])
return new
`

/** What came by hooks, and what was found in their threads; all of it expires like the diagnoses. */
export function createHookDeliveryStore(redis: Redis, keys: Keys, times: { retention: number; idempotency: number }) {
  const note = defineScript<number>(redis, 'faultlineNote', NOTE)

  async function read(ids: readonly string[]): Promise<(HookDelivery | undefined)[]> {
    if (ids.length === 0) return []
    const texts = await redis.mget(ids.map(keys.receivedOne))
    return texts.map((text) => (text === null ? undefined : (JSON.parse(text) as HookDelivery)))
  }

  return {
    async add(delivery: HookDelivery): Promise<void> {
      const { id, hook, at, fetch } = delivery
      const write = redis
        .multi()
        .set(keys.receivedOne(id), JSON.stringify(delivery), 'EX', times.retention)
        .zadd(keys.received(hook), 0, id)
        .zremrangebyrank(keys.received(hook), 0, -KEPT - 1)
        .expire(keys.received(hook), times.retention)
      if (fetch) write.zadd(keys.unfetched, at, id)
      await write.exec()
    },

    /** Writes a delivery that is there; what has gone meanwhile stays away. */
    async update(delivery: HookDelivery): Promise<void> {
      const { id, fetch } = delivery
      const write = redis.multi().set(keys.receivedOne(id), JSON.stringify(delivery), 'KEEPTTL', 'XX')
      if (!fetch) write.zrem(keys.unfetched, id)
      await write.exec()
    },

    async get(id: string): Promise<HookDelivery | undefined> {
      return (await read([id]))[0]
    },

    /** In the order of `ids`, in one round trip. */
    many: read,

    /** Newest first. */
    async list(hook: string, limit: number, before?: string): Promise<HookDelivery[]> {
      const from = before === undefined ? '+' : `(${before}`
      const ids = await redis.zrevrangebylex(keys.received(hook), from, '-', 'LIMIT', 0, limit)
      return (await read(ids)).filter((one) => one !== undefined)
    },

    /** Removes what is known of a delivery, and of its diagnosis in the memory of the thread. */
    async remove({ id, hook, thread, message }: HookDelivery): Promise<void> {
      const name = keys.hookThread(hook, thread)
      const noted = Object.entries(await redis.hgetall(name)).filter(([, diagnosis]) => diagnosis === id)
      const removal = redis
        .multi()
        .del(keys.receivedOne(id), keys.seen(hook, message))
        .zrem(keys.received(hook), id)
        .zrem(keys.unfetched, id)
      if (noted.length > 0) removal.hdel(name, ...noted.map(([field]) => field))
      await removal.exec()
    },

    /** Ids of deliveries that came before `until` (ms) and have attachments to fetch. */
    unfetched: (until: number, limit: number) => redis.zrangebyscore(keys.unfetched, '-inf', until, 'LIMIT', 0, limit),

    /** Forgets that an id has something to fetch, when it has gone. */
    async forget(id: string): Promise<void> {
      await redis.zrem(keys.unfetched, id)
    },

    /** Id of the diagnosis that a message of these bytes led to; a shortcut, the idempotency key decides. */
    async seen(hook: string, message: string): Promise<string | undefined> {
      return (await redis.get(keys.seen(hook, message))) ?? undefined
    },

    async markSeen(hook: string, message: string, id: string): Promise<void> {
      await redis.set(keys.seen(hook, message), id, 'EX', times.idempotency)
    },

    /** @returns whether the signature, or any of the evidence, is new in the thread */
    async isNew({ id, hook, thread }: HookDelivery, signature: string, evidence: readonly string[]): Promise<boolean> {
      return (await note([keys.hookThread(hook, thread)], [times.retention, id, signature, ...evidence])) === 1
    }
  }
}
