import { indexKeys } from './indexes.js'
import type { Keys } from './keys.js'
import type { DiagnosisRecord } from './records.js'
import { packWrites, type Write } from './writes.js'

/** What the script REMOVE takes to forget a diagnosis, with its part in lists and in what is known of its signature. */
export function removal(keys: Keys, record: DiagnosisRecord) {
  const { id, owner, status, continues = '', continuedBy = '', deliveries, facets, idempotencyKey } = record
  const { signature, sdk = '', shapes = [] } = facets ?? {}
  const { strict = '', loose = '' } = signature ?? {}
  const writes: Write[] = [keys.artifacts(id), keys.feedback(id), ...(idempotencyKey ? [idempotencyKey] : [])].map(
    (key) => ['del', key]
  )
  for (const key of [keys.list(owner), keys.pending, keys.failed, ...indexKeys(keys, record)]) writes.push(['zrem', key, id])
  for (const delivery of deliveries ?? []) {
    writes.push(['del', keys.delivery(delivery)])
    for (const key of [keys.deliveries(owner), keys.dead(owner), keys.undelivered]) writes.push(['zrem', key, delivery])
  }
  writes.push(['hdel', keys.resolutions(owner, resolutionsOf(record)), id])
  if (signature) {
    writes.push(['zrem', keys.signature(owner, strict), id])
    if (sdk) writes.push(['zrem', keys.signatureSdk(owner, strict, sdk), id])
  }
  writes.push(['del', keys.diagnosis(id)])
  const { names, args } = packWrites(writes)
  return {
    names: [
      keys.diagnosis(id),
      keys.diagnosis(continues),
      keys.diagnosis(continuedBy),
      keys.signature(owner, strict),
      keys.signatureInfo(owner, strict),
      keys.similar(owner, loose),
      keys.versions(owner),
      keys.shapes(owner),
      keys.signatures(owner),
      ...shapes.map((digest) => keys.shape(owner, digest)),
      ...names
    ],
    args: [
      id,
      status,
      continues,
      continuedBy,
      deliveries === undefined ? '' : JSON.stringify(deliveries),
      strict,
      sdk,
      shapes.length,
      ...shapes,
      ...args
    ]
  }
}

/** The signature under which accepted fixes of a diagnosis are kept; one that is nothing to remember stands for itself. */
export const resolutionsOf = ({ id, facets }: Pick<DiagnosisRecord, 'id' | 'facets'>): string =>
  facets?.signature?.strict ?? id
