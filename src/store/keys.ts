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
    /** String: an endpoint of an owner, as JSON. */
    webhook: (owner: string, id: string) => `${prefix}:webhook:${owner}:${id}`,
    /** Set: ids of an owner's endpoints. */
    webhooks: (owner: string) => `${prefix}:webhooks:${owner}`,
    /** String: a delivery, as JSON. */
    delivery: (id: string) => `${prefix}:delivery:${id}`,
    /** Sorted set: ids of one owner's deliveries; ids sort by time. */
    deliveries: (owner: string) => `${prefix}:deliveries:${owner}`,
    /** Sorted set: those of an owner's deliveries that were given up. */
    dead: (owner: string) => `${prefix}:dead:${owner}`,
    /** Sorted set: ids of deliveries that are not settled, by time of creation. */
    undelivered: `${prefix}:undelivered`,
    /** Hash: what was said about the findings of a diagnosis, by rule. */
    feedback: (id: string) => `${prefix}:feedback:${id}`,
    /** Hash: totals for /metrics. */
    counters: `${prefix}:counters`,
    /** Counter of one window of time. */
    limit: (what: string, window: number) => `${prefix}:limit:${what}:${window}`,
    /** Prefix given to BullMQ. */
    queues: `${prefix}:queue`
  }
}

export type Keys = ReturnType<typeof createKeys>
