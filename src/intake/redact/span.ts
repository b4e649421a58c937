import { findAll } from '../../lib/find-all.js'

/** Characters of one line to hide. */
export interface Span {
  start: number
  end: number
  kind: string
  /** `stars` keeps separators readable (addresses, paths, digits); the default writes the kind into the gap. */
  fill?: 'stars'
}

/** Finds the secrets of one family in a line. */
export type Finder = (line: string) => Span[]

/** Finds secrets that run over several lines: spans by line index. */
export type BlockFinder = (lines: readonly string[]) => Map<number, Span[]>

/** Replacement of exactly `length` characters: `[wifi-key****]`, or only stars where the name does not fit. */
export function placeholder(kind: string, length: number): string {
  return length >= kind.length + 2 ? `[${kind}${'*'.repeat(length - kind.length - 2)}]` : '*'.repeat(length)
}

/** Spans of a capture named `secret` for each match of a global pattern that has the `d` flag. */
export function spansOf(
  pattern: RegExp,
  kind: string,
  line: string,
  accept: (value: string) => boolean = () => true
): Span[] {
  const spans: Span[] = []
  for (const found of findAll(line, pattern)) {
    const at = found.indices?.groups?.secret
    if (at && accept(line.slice(at[0], at[1]))) spans.push({ start: at[0], end: at[1], kind })
  }
  return spans
}
