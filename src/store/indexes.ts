import { timePrefix } from './ids.js'
import type { Keys } from './keys.js'
import type { DiagnosisRecord } from './records.js'
import type { Write } from './writes.js'

/** What lists can be narrowed to: one value each, all of them to hold. Times are milliseconds since 1970. */
export interface Filter {
  rule?: string
  class?: string
  sdk?: string
  board?: string
  verdict?: string
  thread?: string
  /** Accepted at this time or later. */
  from?: number
  /** Accepted before this time. */
  to?: number
}

type Indexed = Pick<DiagnosisRecord, 'id' | 'owner' | 'thread' | 'verdict' | 'facets'>

const FACETS = ['rule', 'class', 'sdk', 'board', 'verdict', 'thread'] as const

/** The sorted sets that all diagnoses of a filter are in. */
export function filterKeys(keys: Keys, owner: string, filter: Filter): string[] {
  return FACETS.flatMap((facet) => {
    const value = filter[facet]
    return value === undefined ? [] : [keys.index(owner, facet, normalised(facet, value))]
  })
}

/** The sorted sets that a diagnosis is in. */
export function indexKeys(keys: Keys, { owner, thread, verdict, facets }: Omit<Indexed, 'id'>): string[] {
  const { rules = [], classes = [], sdk, board } = facets ?? {}
  const each: Filter[] = [...rules.map((rule) => ({ rule })), ...classes.map((of) => ({ class: of }))]
  if (sdk !== undefined) each.push({ sdk })
  if (board !== undefined) each.push({ board })
  if (verdict !== undefined) each.push({ verdict })
  if (thread !== undefined) each.push({ thread })
  return each.flatMap((filter) => filterKeys(keys, owner, filter))
}

/** Puts a diagnosis where it belongs, and takes out what has expired by itself. */
export function indexWrites(keys: Keys, record: Indexed, now: number, retention: number): Write[] {
  const oldest = `(${timePrefix(now - retention * 1000)}`
  return indexKeys(keys, record).flatMap((key): Write[] => [
    ['zadd', key, 0, record.id],
    ['zremrangebylex', key, '-', oldest],
    ['expire', key, retention]
  ])
}

/** `v2.7.0` is `2.7.0`; boards are told apart by small letters. */
function normalised(facet: (typeof FACETS)[number], value: string): string {
  if (facet === 'sdk') return value.replace(/^v(?=\d)/i, '').toLowerCase()
  return facet === 'board' ? value.toLowerCase() : value
}
