import { readFileSync } from 'node:fs'
import type { Row } from './suite.js'

/** Recorded ratios by key. */
export const RECORD = 'docs/performance.json'

/** A ratio this much above the recorded one is a regression. */
const TOLERANCE = 1.2

/** The recorded ratios with those of the rows put in. */
export function recordOf(rows: readonly Row[]): Record<string, number> {
  const checked = rows.filter((row) => !row.unchecked).map(({ key, ratio }) => [key, Math.round(ratio * 100) / 100] as const)
  return { ...recorded(), ...Object.fromEntries(checked) }
}

export function recorded(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, number>
  } catch {
    return {}
  }
}

/** One sentence for each row that is worse than recorded. */
export function regressions(rows: readonly Row[], known: Readonly<Record<string, number>>): string[] {
  return rows.flatMap(({ key, ratio, to }) => {
    const before = known[key]
    return before === undefined || ratio <= before * TOLERANCE
      ? []
      : [`${key}: ${ratio.toFixed(2)} times ${to}, recorded ${before}`]
  })
}
