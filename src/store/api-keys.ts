import type { Redis } from 'ioredis'
import type { Scope } from '../model/scope.js'
import type { Keys } from './keys.js'

/** A key as it is kept: never its secret. Times are milliseconds since 1970. */
export interface ApiKeyRecord {
  /** The part of the key that may be shown. */
  id: string
  /** SHA-256 of the whole key, in hex. */
  hash: string
  tenant: string
  name: string
  scopes: Scope[]
  created: number
  expires?: number
  revoked?: number
  /** Requests a minute. */
  rate?: number
  /** Uploads a day. */
  quota?: number
  /** The key before the last rotation, and until when it is taken. */
  previous?: { hash: string; until: number }
}

export type ApiKeyStore = ReturnType<typeof createApiKeyStore>

/** API keys in one hash; they have no time of expiry in Redis, so an expired one is still listed. */
export function createApiKeyStore(redis: Redis, keys: Keys) {
  return {
    async put(record: ApiKeyRecord): Promise<void> {
      await redis.hset(keys.apiKeys, record.id, JSON.stringify(record))
    },

    async get(id: string): Promise<ApiKeyRecord | undefined> {
      const text = await redis.hget(keys.apiKeys, id)
      return text === null ? undefined : (JSON.parse(text) as ApiKeyRecord)
    },

    /** Oldest first. */
    async list(): Promise<ApiKeyRecord[]> {
      const records = (await redis.hvals(keys.apiKeys)).map((text) => JSON.parse(text) as ApiKeyRecord)
      return records.sort((a, b) => a.created - b.created || a.id.localeCompare(b.id))
    }
  }
}
