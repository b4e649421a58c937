import { EVENT_KINDS, type EventKind } from '../model/event.js'

const BITS: ReadonlyMap<string, number> = new Map(EVENT_KINDS.map((kind, i) => [kind, 1 << i]))

export const kindBit = (kind: EventKind): number => BITS.get(kind) as number

/** The kinds that a condition names as one number: a bit each, all bits for any kind. */
export function kindBits(kinds: string | readonly string[] | undefined): number {
  if (kinds === undefined || kinds === 'any') return -1
  return [kinds].flat().reduce((bits, kind) => bits | (BITS.get(kind) ?? 0), 0)
}
