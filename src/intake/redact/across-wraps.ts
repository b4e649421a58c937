import { wrappedLines } from '../../lib/wrapped-lines.js'
import type { BlockFinder, Finder, Span } from './span.js'

/** What the finders of single lines see only when a line broken by the terminal is whole: its two parts. */
export const acrossWraps =
  (finders: readonly Finder[]): BlockFinder =>
  (lines) => {
    const found = new Map<number, Span[]>()
    const add = (index: number, span: Span) => found.set(index, [...(found.get(index) ?? []), span])
    for (const index of wrappedLines(lines)) {
      const line = lines[index] as string
      const cut = line.length
      for (const span of finders.flatMap((find) => find(line + (lines[index + 1] ?? '')))) {
        if (span.start < cut) add(index, { ...span, end: Math.min(span.end, cut) })
        if (span.end > cut) add(index + 1, { ...span, start: Math.max(span.start - cut, 0), end: span.end - cut })
      }
    }
    return found
  }
