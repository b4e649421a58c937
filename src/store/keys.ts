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
    /** Sorted set: ids of diagnoses that failed, of all owners, by time. */
    failed: `${prefix}:failed`,
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
    /** String: an incoming hook, as JSON. */
    hook: (id: string) => `${prefix}:hook:${id}`,
    /** Set: ids of an owner's incoming hooks. */
    hooks: (owner: string) => `${prefix}:hooks:${owner}`,
    /** String: what came by a hook, as JSON. */
    receivedOne: (id: string) => `${prefix}:received-one:${id}`,
    /** Sorted set: ids of what came by one hook; ids sort by time. */
    received: (hook: string) => `${prefix}:received:${hook}`,
    /** Sorted set: ids of what came with attachments that are not fetched yet, by time. */
    unfetched: `${prefix}:unfetched`,
    /** String: the diagnosis that a message of a hook led to. */
    seen: (hook: string, message: string) => `${prefix}:seen:${hook}:${message}`,
    /** Hash: signatures and evidence found in a thread, and in which diagnosis first. Threads are named by others. */
    hookThread: (hook: string, thread: string) =>
      `${prefix}:hook-thread:${hook}:${createHash('sha256').update(thread).digest('hex')}`,
    /** Sorted set: ids of an owner's diagnoses of one rule, class, SDK version, board, verdict or thread. */
    index: (owner: string, facet: string, value: string) => `${prefix}:index:${owner}:${facet}:${short(value)}`,
    /** Sorted set: strict signatures of an owner, by when they were last seen. */
    signatures: (owner: string) => `${prefix}:signatures:${owner}`,
    /** Sorted set: ids of an owner's diagnoses with one strict signature. */
    signature: (owner: string, strict: string) => `${prefix}:signature:${owner}:${strict}`,
    /** Hash: rule, loose signature and SDK versions of a strict one, each with the last part of its key of diagnoses. */
    signatureInfo: (owner: string, strict: string) => `${prefix}:signature-info:${owner}:${strict}`,
    /** Sorted set: ids of the diagnoses with one strict signature and SDK version. */
    signatureSdk: (owner: string, strict: string, sdk: string) => `${prefix}:signature:${owner}:${strict}:${short(sdk)}`,
    /** Sorted set: strict signatures of one loose one, by when they were last seen. */
    similar: (owner: string, loose: string) => `${prefix}:similar:${owner}:${loose}`,
    /** Hash: accepted fixes for one strict signature, by diagnosis. */
    resolutions: (owner: string, strict: string) => `${prefix}:resolutions:${owner}:${strict}`,
    /** Hash: how many of an owner's diagnoses were of each SDK version. */
    versions: (owner: string) => `${prefix}:versions:${owner}`,
    /** Flag: it was told that a signature rises with a version. */
    rising: (owner: string, strict: string, sdk: string) => `${prefix}:rising:${owner}:${strict}:${short(sdk)}`,
    /** Hash, kept for ever: the leading signature of each one that a person merged. */
    merges: (owner: string) => `${prefix}:merges:${owner}`,
    /** Set, kept for ever: the signatures that a leading one stands for. */
    merged: (owner: string, strict: string) => `${prefix}:merged:${owner}:${strict}`,
    /** Stream, kept for ever: merges and splits of an owner. */
    decisions: (owner: string) => `${prefix}:decisions:${owner}`,
    /** Sorted set: digests of the shapes of an owner's unexplained lines, by when they were last seen. */
    shapes: (owner: string) => `${prefix}:shapes:${owner}`,
    /** Hash: what is known of one shape. */
    shape: (owner: string, digest: string) => `${prefix}:shape:${owner}:${digest}`,
    /** Hash: totals for /metrics. */
    counters: `${prefix}:counters`,
    /** Counter of one window of time. */
    limit: (what: string, window: number) => `${prefix}:limit:${what}:${window}`,
    /** Prefix given to BullMQ. */
    queues: `${prefix}:queue`
  }
}

/** Values come out of uploads and from callers: they may hold anything. */
export const short = (value: string): string => createHash('sha256').update(value).digest('hex').slice(0, 32)

export type Keys = ReturnType<typeof createKeys>
