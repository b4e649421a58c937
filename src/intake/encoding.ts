export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const SAMPLE = 64 * 1024

/**
 * The encoding of a text: by byte order mark, else by where NUL bytes stand (PowerShell's `>` writes UTF-16LE, sometimes
 * without a mark once files are joined), else UTF-8 unless its bytes contradict that.
 */
export function encodingOf(bytes: Uint8Array): { encoding: Encoding; skip: number } {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 }
  const wide = wideEncoding(bytes)
  if (wide) return { encoding: wide, skip: 0 }
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', skip: 0 }
}

function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1
  if (end < 8) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0 && isPlain(bytes[i + 1])) even++
    if (bytes[i + 1] === 0 && isPlain(bytes[i])) odd++
  }
  const pairs = end / 2
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be'
  return undefined
}

const isPlain = (byte: number | undefined) =>
  byte !== undefined && (byte >= 0x20 || byte === 9 || byte === 10 || byte === 13)

/**
 * UTF-8 with a few broken sequences (a cut, line noise) stays UTF-8; a text whose high bytes are never UTF-8 and which has
 * no control bytes was written in a Western code page.
 */
function isUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  let control = 0
  let high = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0x1b) control++
    if (byte < 0x80) continue
    high++
    const length = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    if (length > 0 && byte < 0xf5 && continues(bytes, i, length)) {
      good++
      i += length
    } else bad++
  }
  if (bad === 0) return true
  const noisy = control > bad / 4 || high > bytes.length * 0.15
  return good >= bad || noisy || (bad === 1 && (bytes[bytes.length - 1] as number) >= 0x80)
}

function continues(bytes: Uint8Array, at: number, count: number): boolean {
  for (let k = 1; k <= count; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return false
  return true
}
