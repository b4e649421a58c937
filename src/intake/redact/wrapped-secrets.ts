import { namedSecrets } from './named-secrets.js'
import { isPlaceholder } from './placeholders.js'
import type { BlockFinder, Span } from './span.js'
import { tokens } from './tokens.js'
import { wifiKeys } from './wifi.js'

const REST = /^\s{0,8}([^\s"]{1,80})"/

/** The rest of a long token on a line of its own; text of other lines has blanks or is shorter. */
const CHUNK = /^\s{0,8}(?<secret>[\w+/=.-]{8,400})(?=[;"',]|\s*$)/d
const ENDS_OPEN = /[:=]\s*$/
/** A label with nothing behind it, and the value alone on the next line. */
const LABEL =
  /(?:^|\b)(?:wi-?fi (?:key|password)|password|passphrase|passwd|psk|pre-?shared key|api[ _-]?key|project[ _-]?key|access[ _-]?token|auth[ _-]?token|client secret)(?: is)?\s?[:=]\s*$/i
const LONE = /^\s{0,8}(?<secret>\S{8,128})\s*$/d
/** Lines that one token may be wrapped over. */
const MOST_LINES = 40

/** The rest of a secret that a terminal or a mail program wrapped onto the next lines, quoted or not. */
export const wrappedSecrets: BlockFinder = (lines) => {
  const found = new Map<number, Span[]>()
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as string
    if (line.length < 400 && ENDS_OPEN.test(line.slice(-12)) && LABEL.test(line)) {
      const [at] = capture(LONE, lines[i + 1] as string, 'secret', isValue)
      if (at) found.set(i + 1, [at])
    }
    const token = line.length < 4000 ? openToken(line) : undefined
    for (let n = i + 1; token && n < Math.min(lines.length, i + MOST_LINES); n++) {
      const [at] = capture(CHUNK, lines[n] as string, token.kind, looksEncoded)
      if (!at) break
      found.set(n, [at])
      if (at.end < (lines[n] as string).trimEnd().length) break
    }
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

/** A token that ends where its line ends. */
function openToken(line: string): Span | undefined {
  if (line.length < 40 || !/[A-Za-z0-9+/=_-]{12}\s*$/.test(line.slice(-20))) return undefined
  const end = line.trimEnd().length
  return [...tokens(line), ...namedSecrets(line)].find((span) => span.end === end && span.end - span.start >= 12)
}

function capture(pattern: RegExp, line: string, kind: string, accept: (value: string) => boolean): Span[] {
  if (line.length > 600) return []
  const at = pattern.exec(line)?.indices?.groups?.secret
  return at && accept(line.slice(at[0], at[1])) ? [{ start: at[0], end: at[1], kind }] : []
}

const isValue = (word: string): boolean =>
  /[^A-Za-z]/.test(word) && !isPlaceholder(word) && !/^(?:\[|<|https?:)/.test(word)

/** Letters in both cases with digits, or very long: no word of a sentence, no file name. */
function looksEncoded(chunk: string): boolean {
  return (
    (/\d/.test(chunk) && /[a-z]/.test(chunk) && /[A-Z]/.test(chunk) && !/\.\w{1,4}$/.test(chunk)) || chunk.length >= 40
  )
}

function hasOpenQuote(line: string): boolean {
  if (line.length < 40) return false
  let quotes = 0
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) quotes++
  return quotes % 2 === 1
}
