import type { Delivery } from './deliveries.js'
import type { Keys } from './keys.js'
import type { Write } from './writes.js'

/** Keeps deliveries, so that they are made whatever dies. @param retention in seconds */
export function deliveryWrites(keys: Keys, deliveries: readonly Delivery[], retention: number): Write[] {
  return deliveries.flatMap((delivery): Write[] => {
    const { id, owner, created } = delivery
    return [
      ['set', keys.delivery(id), JSON.stringify(delivery), 'EX', retention],
      ['zadd', keys.undelivered, created, id],
      ['expire', keys.undelivered, retention],
      ['zadd', keys.deliveries(owner), 0, id],
      ['expire', keys.deliveries(owner), retention]
    ]
  })
}

/** Names deliveries in the record of a diagnosis, to be removed with it. */
export function tellWrite(keys: Keys, diagnosis: string, ids: readonly string[]): Write {
  return ['hset', keys.diagnosis(diagnosis), 'deliveries', JSON.stringify(ids)]
}
