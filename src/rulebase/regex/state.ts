import { ALL, type Heads, heads } from './heads.js'

/** State of the search that runs; steps are called with a position only. */
export interface State {
  /** The text in lower case. */
  lower: string
  steps: number
  /** Steps after which the search gives up: everything fails from then on. */
  most: number
  /** Changes with each search, so that what a step remembers is known to be of this one. */
  run: number
  /** Begin and end of each named group; an end of -1 when the group took no part. */
  groups: Int32Array
}

/** The rest of a pattern from one node on. */
export interface Step {
  /** Tries it at a position: the end of the match, or -1. */
  run: (at: number) => number
  /** By cell: 0 when it cannot match where such a character stands. */
  first: Uint8Array
  /** The same for two characters; worked out anew at each call. */
  heads: () => Heads
}

/** The end of a pattern matches anywhere. */
export const DONE: Step = { run: (at) => at, first: ALL, heads: () => heads(ALL, ALL) }
