import type { BlockFinder, Span } from './span.js'

const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY-----/
const END = '-----END '
const LONGEST_PEM = 120
const BASE64 = /[A-Za-z0-9+/=]{4,}/g
/** A C array of bytes whose name says that it is secret. */
const ARRAY =
  /\b\w{0,40}(?:priv(?:ate)?_?key|psk|secret|aes_?key|password)\w{0,20}\s{0,4}\[\w{0,30}\]\s{0,4}=\s{0,4}\{?/i
const LONGEST_ARRAY = 200

/** Payloads of PEM private keys, over lines, inside C strings or on one line, and of byte arrays named as private. */
export const privateKeys: BlockFinder = (lines) => {
  const found = new Map<number, Span[]>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    if (line.includes('PRIVATE KEY')) {
      const begin = BEGIN.exec(line)
      if (begin) hidePem(lines, i, begin.index + begin[0].length, found)
    }
    if (line.includes('[') && line.includes('=')) {
      const array = line.length < 2000 ? ARRAY.exec(line) : null
      if (array) hideArray(lines, i, array.index + array[0].length, found)
    }
  }
  return found
}

function hidePem(lines: readonly string[], start: number, from: number, found: Map<number, Span[]>): void {
  for (let i = start; i < Math.min(lines.length, start + LONGEST_PEM); i++) {
    const line = lines[i] as string
    const offset = i === start ? from : 0
    const stop = line.indexOf(END, offset)
    const end = stop < 0 ? line.length : stop
    const spans = payload(line, offset, end, i === start)
    if (i > start && stop < 0 && spans.length === 0 && line.trim() !== '' && !/^[\s"\\nr,:\w-]{0,60}$/.test(line))
      return
    add(found, i, spans)
    if (stop >= 0) return
  }
}

/** Base64 of a PEM line; what stands before it (a terminal's stamp, `"`, `+`) and after it (`\n"`) is kept. */
function payload(line: string, from: number, to: number, sameLine: boolean): Span[] {
  const spans: Span[] = []
  const open = line.slice(from, to).replace(/\[[a-z-]{2,30}\**\]/g, (hidden) => ' '.repeat(hidden.length))
  for (const run of open.matchAll(BASE64)) {
    const text = run[0]
    const escaped = line[from + run.index - 1] === '\\' && /^[nr]/.test(text)
    const start = from + run.index + (escaped ? 1 : 0)
    const end = from + run.index + text.length
    const long = end - start >= 16
    const closes = /^(?:\\[nr]|["',;\s\\-]|&quot;)*$/.test(line.slice(end, to).slice(0, 40))
    if (end - start >= 4 && (long || sameLine || (closes && /[0-9+/=]|[a-z][A-Z]/.test(text)) || isOnlyBase64(line))) {
      spans.push({ start, end, kind: 'private-key' })
    }
  }
  return spans
}

const isOnlyBase64 = (line: string) => /^[\s"+]*[A-Za-z0-9+/=]{1,100}(?:\\[nr])*["\s,;]*$/.test(line.slice(0, 200))

function hideArray(lines: readonly string[], start: number, from: number, found: Map<number, Span[]>): void {
  for (let i = start; i < Math.min(lines.length, start + LONGEST_ARRAY); i++) {
    const line = lines[i] as string
    const offset = i === start ? from : 0
    const stop = line.indexOf('}', offset)
    const end = stop < 0 ? line.length : stop
    for (const byte of line.slice(offset, end).matchAll(/\b0x(?!00)(?:[0-9a-f]{2})\b/gi)) {
      add(found, i, [
        { start: offset + byte.index + 2, end: offset + byte.index + 4, kind: 'private-key', fill: 'stars' }
      ])
    }
    if (stop >= 0 || (i > start && line.includes(';'))) return
  }
}

function add(found: Map<number, Span[]>, line: number, spans: readonly Span[]): void {
  if (spans.length > 0) found.set(line, [...(found.get(line) ?? []), ...spans])
}
