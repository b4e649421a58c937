import type { Redis } from 'ioredis'
import type { HookOptions, HookSource } from '../model/hook.js'
import type { Secret } from '../model/webhook-secret.js'
import type { Keys } from './keys.js'

/** An incoming hook. Secrets are kept as they are: checking a signature needs them. Times are ms since 1970. */
export interface Hook {
  id: string
  owner: string
  source: HookSource
  /** For people. */
  name: string
  /** Id of the API key it was made with, whose quota its uploads are charged to. */
  key?: string
  /** The newest first. */
  secrets: Secret[]
  options: HookOptions
  created: number
}

export type HookStore = ReturnType<typeof createHookStore>

/** Hooks by their id alone: whoever delivers to one knows nothing else. */
export function createHookStore(redis: Redis, keys: Keys) {
  async function read(ids: readonly string[]): Promise<Hook[]> {
    if (ids.length === 0) return []
    const texts = await redis.mget(ids.map(keys.hook))
    return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Hook]))
  }

  return {
    async add(hook: Hook): Promise<void> {
      await redis.multi().set(keys.hook(hook.id), JSON.stringify(hook)).sadd(keys.hooks(hook.owner), hook.id).exec()
    },

    /** Writes a hook that is there; a removed one stays away. */
    async update(hook: Hook): Promise<void> {
      await redis.set(keys.hook(hook.id), JSON.stringify(hook), 'XX')
    },

    async get(id: string): Promise<Hook | undefined> {
      return (await read([id]))[0]
    },

    /** Oldest first. */
    async list(owner: string): Promise<Hook[]> {
      return read((await redis.smembers(keys.hooks(owner))).sort())
    },

    async remove({ id, owner }: Hook): Promise<void> {
      await redis.multi().del(keys.hook(id), keys.received(id)).srem(keys.hooks(owner), id).exec()
    }
  }
}
