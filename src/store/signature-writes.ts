import { timeOf, timePrefix } from './ids.js'
import { type Keys, short } from './keys.js'
import type { DiagnosisRecord } from './records.js'
import type { Write } from './writes.js'

/** Adds a diagnosis to what is known of its signature and of its SDK version. @param memory in seconds */
export function signatureWrites(
  keys: Keys,
  { id, owner, facets }: Pick<DiagnosisRecord, 'id' | 'owner' | 'facets'>,
  now: number,
  memory: number
): Write[] {
  const writes: Write[] = []
  const { signature, sdk, rules = [] } = facets ?? {}
  if (sdk !== undefined) writes.push(['hincrby', keys.versions(owner), sdk, 1], ['expire', keys.versions(owner), memory])
  if (!signature) return writes
  const { strict, loose } = signature
  const oldest = `(${timePrefix(now - memory * 1000)}`
  const add = (key: string): Write[] => [
    ['zadd', key, 0, id],
    ['zremrangebylex', key, '-', oldest],
    ['expire', key, memory]
  ]
  const info = ['loose', loose, ...(rules[0] ? ['rule', rules[0]] : []), ...(sdk === undefined ? [] : [`sdk:${sdk}`, short(sdk)])]
  return [
    ...writes,
    ...add(keys.signature(owner, strict)),
    ...(sdk === undefined ? [] : add(keys.signatureSdk(owner, strict, sdk))),
    ['hset', keys.signatureInfo(owner, strict), ...info],
    ['expire', keys.signatureInfo(owner, strict), memory],
    // Diagnoses may end in another order than they came.
    ['zadd', keys.signatures(owner), 'GT', timeOf(id), strict],
    ['zremrangebyscore', keys.signatures(owner), '-inf', now - memory * 1000],
    ['expire', keys.signatures(owner), memory],
    ['zadd', keys.similar(owner, loose), now, strict],
    ['zremrangebyscore', keys.similar(owner, loose), '-inf', now - memory * 1000],
    ['expire', keys.similar(owner, loose), memory],
    // Fixes live as long as their problem is met.
    ['expire', keys.resolutions(owner, strict), memory]
  ]
}
