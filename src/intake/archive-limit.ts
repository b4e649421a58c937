import type { IntakeLimits } from './limits.js'

/** What one upload has used up of its limits; shared by nested archives. */
export interface Budget {
  limits: IntakeLimits
  entries: number
  total: number
}

/** A limit was reached: of one entry, or (`ends`) of the whole archive. */
export class ArchiveLimit extends Error {
  constructor(
    text: string,
    readonly ends: boolean
  ) {
    super(text)
  }
}
