const LF = 10
const CR = 13

/**
 * Splits decoded text into lines. `\n`, any number of `\r` before one `\n`, `\n\r` and a lone `\r` each end one line;
 * serial terminals and Windows editors produce all of them. A line end at the very end opens no further line.
 */
export function splitLines(text: string): string[] {
  if (!text.includes('\r')) return withoutLast(text.split('\n'))
  const lines: string[] = []
  let start = 0
  let lf = text.indexOf('\n')
  let cr = text.indexOf('\r')
  while (lf >= 0 || cr >= 0) {
    const end = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr
    lines.push(text.slice(start, end))
    start = afterLineEnd(text, end)
    if (lf >= 0 && lf < start) lf = text.indexOf('\n', start)
    if (cr >= 0 && cr < start) cr = text.indexOf('\r', start)
  }
  lines.push(text.slice(start))
  return withoutLast(lines)
}

function afterLineEnd(text: string, at: number): number {
  let i = at
  if (text.charCodeAt(i) === CR) {
    while (text.charCodeAt(i) === CR) i++
    // A run of CR without LF redraws one line: it still ends only one.
    return text.charCodeAt(i) === LF ? i + 1 : i
  }
  const carriageFollows = text.charCodeAt(i + 1) === CR && text.charCodeAt(i + 2) !== LF
  return carriageFollows ? i + 2 : i + 1
}

function withoutLast(lines: string[]): string[] {
  if (lines.length > 0 && lines[lines.length - 1] === '') lines.pop()
  return lines
}
