/** Head of a log line behind its stamps; the rest of a wrapped one carries none. */
const MARKED = /^.{0,60}<(?:err|wrn|inf|dbg)> /
/** Blocks below a log line that are no rest of it: heads, indentation, banners, rows of dashes, prompts. */
const NO_REST = /^(?:\s{2}|\t|\s*$|\[|<|\*{3}|-{3}|[\w.-]{1,32}:~[$#])/
const NARROWEST = 60
/** One line that happens to be the widest proves nothing. */
const LEAST_WRAPPED = 3

/**
 * Indices of the lines that a narrow terminal broke, each going on in the next line: log lines that all end at one
 * column, the widest of all, above text without a log head. Empty where fewer than three lines show it.
 */
export function wrappedLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  let widest = 0
  for (const line of lines) if (line.length > widest && MARKED.test(line)) widest = line.length
  if (widest < NARROWEST) return found
  let heads = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as string
    if (line.length !== widest || NO_REST.test(lines[i + 1] as string)) continue
    const head = MARKED.test(line)
    if (!head && !found.has(i - 1)) continue
    if (head) heads += 1
    found.add(i)
  }
  return heads >= LEAST_WRAPPED ? found : new Set()
}
