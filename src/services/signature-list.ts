import type { Place } from '../store/ranked.js'
import type { Recalled } from '../store/recall.js'
import type { SignatureStore } from '../store/signatures.js'
import type { Caller } from './caller.js'
import { decodePlace, encodePlace } from './cursor.js'
import { itemOf, type SignatureItem } from './seen.js'

/** What a list of signatures can be narrowed to; all of it has to hold. */
export interface SignatureFilter {
  rule?: string
  /** SDK version it was seen with. */
  sdk?: string
  /** Whether there is an accepted fix. */
  solved?: boolean
  /** Seen at this time or later, in milliseconds since 1970. */
  from?: number
}

export interface SignaturePage {
  items: SignatureItem[]
  next?: string
}

/** Signatures that one page of a narrowed list looks at. */
const MOST_LOOKED_AT = 500

/**
 * A tenant's problems, last seen first; what a person merged is one of them. The same number of round trips whatever the
 * limit. A page may be shorter than `limit` and still have a next one.
 */
export function createSignatureList(signatures: SignatureStore) {
  return async function list(
    { owner }: Caller,
    limit: number,
    cursor?: string,
    { from, ...wanted }: SignatureFilter = {}
  ): Promise<SignaturePage> {
    const narrowed = Object.keys(wanted).length > 0
    const looked = narrowed ? MOST_LOOKED_AT : limit
    const after = cursor === undefined ? undefined : decodePlace(cursor)
    const places = await signatures.list(owner, looked + 1, after, from)
    const known = await signatures.recall(owner, places.map(({ member }) => member))
    const lead = await latestOf(owner, known.map(({ group }) => group))
    const items: SignatureItem[] = []
    for (const [n, place] of places.entries()) {
      if (items.length === limit || n === looked) return { items, next: encodePlace(places[n - 1] as Place) }
      const { memory, group } = known[n] as Recalled
      // Of what was merged, the one seen last stands for the others.
      if (!memory || lead(group) !== place.member) continue
      const item = itemOf(place.member, group, memory)
      if (fits(item, wanted)) items.push(item)
    }
    return { items }
  }

  async function latestOf(owner: string, groups: readonly string[][]) {
    const merged = [...new Set(groups.filter(({ length }) => length > 1).flat())]
    const times = await signatures.lastSeen(owner, merged)
    const seen = new Map(merged.map((strict, n) => [strict, times[n] ?? 0]))
    const later = (a: string, b: string) => (seen.get(a) ?? 0) - (seen.get(b) ?? 0) || (a < b ? -1 : 1)
    return (group: readonly string[]) => (group.length > 1 ? group.toSorted(later).at(-1) : group[0])
  }
}

function fits({ rule, sdks, resolutions }: SignatureItem, wanted: Omit<SignatureFilter, 'from'>): boolean {
  const sdk = wanted.sdk?.replace(/^v(?=\d)/i, '').toLowerCase()
  if (wanted.rule !== undefined && rule !== wanted.rule) return false
  if (sdk !== undefined && !sdks.some(({ version }) => version.toLowerCase() === sdk)) return false
  return wanted.solved === undefined || wanted.solved === resolutions.length > 0
}
