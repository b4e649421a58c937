import { ArchiveLimit, type Budget } from './archive-limit.js'
import { safePath } from './artifact.js'

/** An entry of an archive that has not been inflated yet. */
export interface TarEntry {
  /** Path inside the archive, already made safe. */
  path: string
  /** Bytes, as the archive claims. */
  size: number
  /** The content; throws when it is damaged or passes a limit. */
  read: () => Uint8Array
}

const BLOCK = 512

/**
 * Regular files of a tar (POSIX ustar, GNU long names, pax `path`). The data is already in memory, so nothing is inflated
 * here. Links and devices are left out: they hold no text. `onCut` is called when the data ends inside an entry.
 */
export function* readTar(bytes: Uint8Array, budget: Budget, onCut: () => void): Generator<TarEntry> {
  let at = 0
  let longName: string | undefined
  while (at + BLOCK <= bytes.length && bytes[at] !== 0) {
    if (++budget.entries > budget.limits.archiveEntries)
      throw new ArchiveLimit(`more than ${budget.limits.archiveEntries} entries`, true)
    const size = octal(bytes, at + 124, 12)
    const type = String.fromCharCode(bytes[at + 156] ?? 0)
    const start = at + BLOCK
    if (size > bytes.length) throw new Error('size beyond the archive')
    const data = bytes.subarray(start, Math.min(start + size, bytes.length))
    if (type === 'L') longName = text(data)
    else if (type === 'x') longName = /(?:^|\n)\d{1,10} path=([^\n]{1,4096})\n/.exec(text(data))?.[1]
    else {
      if (type === '0' || type === '\0' || type === '7')
        yield { path: safePath(longName ?? headerName(bytes, at)), size, read: () => counted(data, budget) }
      longName = undefined
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK
    if (start + size > bytes.length) onCut()
  }
  if (at < bytes.length && at + BLOCK > bytes.length) onCut()
}

function counted(data: Uint8Array, budget: Budget): Uint8Array {
  budget.total += data.length
  if (budget.total > budget.limits.archiveTotal)
    throw new ArchiveLimit(`more than ${budget.limits.archiveTotal} bytes in all`, true)
  return data
}

function headerName(bytes: Uint8Array, at: number): string {
  const prefix = text(bytes.subarray(at + 345, at + 500))
  const name = text(bytes.subarray(at, at + 100))
  return prefix ? `${prefix}/${name}` : name
}

function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}

/** Octal digits, or base 256 when the first bit is set (GNU, sizes from 8 GB). */
function octal(bytes: Uint8Array, at: number, length: number): number {
  if (((bytes[at] ?? 0) & 0x80) !== 0) return Number.MAX_SAFE_INTEGER
  const value = Number.parseInt(text(bytes.subarray(at, at + length)).trim() || '0', 8)
  return Number.isFinite(value) && value >= 0 ? value : 0
}
