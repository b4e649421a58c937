import { CELLS, cellAt } from './char-set.js'

/**
 * What the two characters can be with which a match begins: by the cell of the first, 1 for each cell of the second; undefined
 * where none begins. Two characters rule out most places at which one alone would let a search begin.
 */
export type Heads = readonly (Uint8Array | undefined)[]

export const ALL = new Uint8Array(CELLS).fill(1)

/** @param first by cell, whether a match can begin so @param second what follows then */
export const heads = (first: Uint8Array, second: Uint8Array): Heads => Array.from(first, (able) => (able === 1 ? second : undefined))

export const either = (a: Heads, b: Heads): Heads =>
  Array.from({ length: CELLS }, (_, cell) => {
    const [one, other] = [a[cell], b[cell]]
    return one && other && one !== other ? union(one, other) : (one ?? other)
  })

export const union = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((able, cell) => able | (b[cell] as number))

/** Whether a match can begin at a place. */
export function mayBegin(own: Heads, lower: string, at: number): boolean {
  const second = own[cellAt(lower, at)]
  return second !== undefined && second[cellAt(lower, at + 1)] === 1
}
