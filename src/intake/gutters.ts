const NUMBERED = /^\s{0,8}(\d{1,5})(?:[:|]|\s\|)?(?:\s|$)/
const SHORTEST_RUN = 4
/** A device's own head behind a number leaves no doubt, however short the run: excerpts keep the numbers of their lines. */
const NUMBERED_LOG = /^\s{0,8}\d{1,6}(?:[:|]|\s\|)?\s{1,4}(?=\[\d\d:\d\d:\d\d\.\d{3},\d{3}\] <)/

/**
 * Width of the column of line numbers in front of each line: editors and forums copy it along. Only runs of at least four
 * lines whose numbers count up by one, most of them with text behind the number, are taken for a gutter; before a device's
 * log head any number is.
 */
export function gutterWidths(lines: readonly string[]): number[] {
  const widths = lines.map((line) => NUMBERED_LOG.exec(line)?.[0].length ?? 0)
  let start = 0
  while (start < lines.length) {
    const end = runEnd(lines, start)
    if (end - start >= SHORTEST_RUN && carriesText(lines, start, end)) {
      for (let i = start; i < end; i++) widths[i] = NUMBERED.exec(lines[i] as string)?.[0].length ?? 0
    }
    start = Math.max(end, start + 1)
  }
  return widths
}

/** End of the run of consecutive numbers that starts at `start`; `start` itself when there is no number. */
export function runEnd(lines: readonly string[], start: number): number {
  let expected = numberOf(lines[start])
  let i = start
  while (expected !== undefined && i < lines.length && numberOf(lines[i]) === expected) {
    expected++
    i++
  }
  return i
}

function numberOf(line: string | undefined): number | undefined {
  const found = line === undefined ? null : NUMBERED.exec(line)
  return found ? Number(found[1]) : undefined
}

function carriesText(lines: readonly string[], start: number, end: number): boolean {
  let withText = 0
  for (let i = start; i < end; i++) if (!/^\s{0,8}\d{1,5}\s*$/.test(lines[i] as string)) withText++
  return withText > (end - start) / 2
}
