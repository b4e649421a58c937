import { namedSecrets } from './named-secrets.js'
import type { BlockFinder, Span } from './span.js'
import { wifiKeys } from './wifi.js'

const REST = /^\s{0,8}([^\s"]{1,80})"/

/** The rest of a quoted secret that a terminal wrapped onto the next line. */
export const wrappedSecrets: BlockFinder = (lines) => {
  const found = new Map<number, Span[]>()
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as string
    if (!hasOpenQuote(line)) continue
    const rest = REST.exec(lines[i + 1] as string)
    if (!rest) continue
    const cut = [...namedSecrets(line), ...wifiKeys(line)].find((span) => span.end >= line.trimEnd().length)
    if (!cut) continue
    const start = rest[0].length - 1 - (rest[1] as string).length
    found.set(i + 1, [{ start, end: rest[0].length - 1, kind: cut.kind }])
  }
  return found
}

function hasOpenQuote(line: string): boolean {
  if (line.length < 40) return false
  let quotes = 0
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) quotes++
  return quotes % 2 === 1
}
