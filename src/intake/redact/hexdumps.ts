import { namedSecrets } from './named-secrets.js'
import type { BlockFinder, Span } from './span.js'
import { tokens } from './tokens.js'
import { wifiKeys } from './wifi.js'

/** A row of a hexdump: up to 16 bytes in hexadecimal, then the same as characters behind a bar. */
const ROW = /(?<hex>\b[0-9a-f]{2}(?: {1,2}[0-9a-f]{2}){1,15}) {1,60}\|(?<chars>[^\n]{1,18}?)\|?\s*$/di
/** What Zephyr's LOG_HEXDUMP_* prints above the rows when the bytes are a key. */
const NAMES_KEY = /\b(?:psk|pmk|ptk|gtk|passphrase|password|private key|secret(?: key)?|session key|ltk|irk|csrk)\b/i

interface Row {
  line: number
  hex: [number, number]
  chars: [number, number]
  text: string
}

/**
 * Secrets in hexdumps: those that the characters beside the bytes spell, also over several rows, and all bytes under a line
 * that names a key. Bytes and characters are hidden alike.
 */
export const hexdumpSecrets: BlockFinder = (lines) => {
  const found = new Map<number, Span[]>()
  for (let i = 0; i < lines.length; i++) {
    const block: Row[] = []
    for (let row = rowAt(lines, i); row; row = rowAt(lines, i + block.length)) block.push(row)
    if (block.length === 0) continue
    const above = lines[i - 1] ?? ''
    const text = block.map((row) => row.text).join('')
    const named = NAMES_KEY.test(above) ? [{ start: 0, end: text.length, kind: 'key' }] : []
    for (const span of [...named, ...namedSecrets(text), ...wifiKeys(text), ...tokens(text)]) hide(block, span, found)
    i += block.length - 1
  }
  return found
}

function rowAt(lines: readonly string[], at: number): Row | undefined {
  const line = lines[at]
  if (line === undefined || line.length > 400 || !line.includes('|')) return undefined
  const { hex, chars } = ROW.exec(line)?.indices?.groups ?? {}
  if (!hex || !chars) return undefined
  // Zephyr puts a blank between the eighth and the ninth character.
  const text = line.slice(chars[0], chars[1])
  const gap = text.length > 9 && text[8] === ' ' && bytesOf(line.slice(hex[0], hex[1])) < text.length
  return { line: at, hex, chars, text: gap ? text.slice(0, 8) + text.slice(9) : text }
}

const bytesOf = (hex: string): number => hex.split(/ +/).length

/** Marks, for the characters from `start` to `end` of the joined rows, their bytes and themselves. */
function hide(block: readonly Row[], { start, end, kind }: Span, found: Map<number, Span[]>): void {
  let offset = 0
  for (const { line, hex, chars, text } of block) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, text.length)]
    offset += text.length
    if (from >= to) continue
    // Whole rows: columns of dumps differ, and a byte left standing would be one of the secret's.
    const spans: Span[] = [hex, chars].map((at) => ({ start: at[0], end: at[1], kind, fill: 'stars' }))
    found.set(line, [...(found.get(line) ?? []), ...spans])
  }
}
