import { createHash } from 'node:crypto'

/** Every key and channel of Faultline in Redis. All share the prefix's hash tag, so scripts work on a cluster. */
export function createKeys(prefix: string) {
  return {
    /** Hash: the record of a diagnosis, its report included. */
    diagnosis: (id: string) => `${prefix}:diagnosis:${id}`,
    /** String: the redacted upload, compressed. */
    artifacts: (id: string) => `${prefix}:artifacts:${id}`,
    /** Sorted set: ids of one owner; ids sort by time. */
    list: (owner: string) => `${prefix}:list:${owner}`,
    /** Sorted set: ids accepted and not settled, by time of acceptance. */
    pending: `${prefix}:pending`,
    /** Hash: which upload an idempotency key stands for. Keys of callers are hashed: they may hold anything. */
    idempotency: (owner: string, key: string) =>
      `${prefix}:idempotency:${owner}:${createHash('sha256').update(key).digest('hex')}`,
    /** Channel: progress of a diagnosis. */
    progress: (id: string) => `${prefix}:progress:${id}`,
    /** Hash: API keys by their id. */
    apiKeys: `${prefix}:api-keys`,
    /** Stream: administrative acts. */
    audit: `${prefix}:audit`,
    /** Counter of one window of time. */
    limit: (what: string, window: number) => `${prefix}:limit:${what}:${window}`,
    /** Prefix given to BullMQ. */
    queues: `${prefix}:queue`
  }
}

export type Keys = ReturnType<typeof createKeys>
