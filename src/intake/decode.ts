import { type Encoding, encodingOf } from './encoding.js'
import { fileType } from './magic.js'
import { BINARY, EMPTY, HEX_IMAGE, type Refusal, refusalOf, SVG } from './refusal.js'
import { splitLines } from './split-lines.js'

export interface Decoded {
  lines: string[]
  encoding: Encoding
  /** NUL bytes taken out: serial captures hold them around resets. */
  nuls: number
  /** Share of characters that are no text: replacement and control characters. */
  garbage: number
}

const TEXT_NAME =
  /(?:^[^.]*|\.(?:txt|log|md|conf|cfg|out|dump|console|cap|asc|csv|overlay|dts|dtsi|yml|yaml|c|h|config))$/i

const SVG_START = /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!(?:DOCTYPE|--)[^>]{0,400}>\s{0,200}){0,3}<svg[\s>]/i

/**
 * Bytes of one file to its lines, before redaction. NUL bytes are taken out, everything else of a line is kept as it is
 * (smart quotes, non-breaking blanks, terminal codes): `clean` looks through those.
 */
export function decode(name: string, bytes: Uint8Array): Decoded | Refusal {
  if (bytes.length === 0) return { name, ...EMPTY }
  const type = fileType(bytes)
  const refusal = type && refusalOf(name, type)
  if (refusal) return refusal
  const { encoding, skip } = encodingOf(bytes)
  const raw = new TextDecoder(encoding, { ignoreBOM: true }).decode(skip ? bytes.subarray(skip) : bytes)
  const { garbage, nuls } = measure(raw)
  if (garbage > 0.3 && !TEXT_NAME.test(name)) return { name, ...BINARY }
  if (nuls > raw.length * 0.6) return { name, ...BINARY }
  const text = nuls > 0 ? raw.replaceAll('\0', '') : raw
  if (isIntelHex(text)) return { name, ...HEX_IMAGE }
  if (SVG_START.test(text.slice(0, 2000))) return { name, ...SVG }
  const lines = splitLines(text)
  if (lines.every((line) => line.trim() === '')) return { name, ...EMPTY }
  return { lines, encoding, nuls, garbage }
}

export const isRefusal = (outcome: Decoded | Refusal): outcome is Refusal => 'code' in outcome

/** NULs count as garbage only beyond the share that serial captures show. */
function measure(text: string): { garbage: number; nuls: number } {
  let odd = 0
  let nuls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) nuls++
    else if (code === 0xfffd || (code < 0x20 && (code < 7 || code > 13) && code !== 0x1b)) odd++
    else if (code >= 0x7f && code < 0xa0) odd++
  }
  return { garbage: text.length === 0 ? 0 : (odd + (nuls > text.length * 0.1 ? nuls : 0)) / text.length, nuls }
}

function isIntelHex(text: string): boolean {
  if (!text.startsWith(':')) return false
  const rows = text.slice(0, 4000).split(/\r?\n/, 20).slice(0, -1)
  return rows.length >= 2 && rows.every((row) => /^:[0-9A-Fa-f]{10,}\s*$/.test(row))
}
