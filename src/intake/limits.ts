/** What one upload may cost. Sizes in bytes. */
export interface IntakeLimits {
  /** Largest text taken whole; larger ones are condensed. */
  wholeText: number
  /** Most lines of a text that is taken whole; each costs time, however short it is. */
  wholeLines: number
  /** Entries looked at in one archive, nested ones included. */
  archiveEntries: number
  /** Largest single entry after inflating. */
  archiveEntry: number
  /** All entries of one upload together, after inflating. */
  archiveTotal: number
  /** Inflated size divided by stored size; checked once an entry has passed 1 MB. */
  archiveRatio: number
  /** Texts taken out of one archive. */
  archiveTexts: number
}

const MB = 1024 * 1024

export const DEFAULT_LIMITS: IntakeLimits = {
  wholeText: 8 * MB,
  wholeLines: 150_000,
  archiveEntries: 20_000,
  archiveEntry: 64 * MB,
  archiveTotal: 256 * MB,
  archiveRatio: 200,
  archiveTexts: 60
}
