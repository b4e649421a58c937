import { ArchiveLimit, type Budget } from './archive-limit.js'
import { safePath } from './artifact.js'
import { inflate } from './inflate.js'
import type { TarEntry } from './tar.js'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** A local header without its name. */
const LOCAL_BYTES = 30
const LONGEST_COMMENT = 0xffff

/**
 * Entries of a zip by its central directory (APPNOTE 4.3.12), read lazily. Zip64 sizes, encryption and methods other than
 * stored and deflate make the entry unreadable, not the archive. Entries that share bytes make a bomb of a small archive,
 * and no packer writes them: they make it unreadable.
 */
export function* readZip(bytes: Uint8Array, budget: Budget): Generator<TarEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: (Stored & { name: string; size: number })[] = []
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('no central directory')
    if (++budget.entries > budget.limits.archiveEntries)
      throw new ArchiveLimit(`more than ${budget.limits.archiveEntries} entries`, true)
    const nameLength = view.getUint16(at + 28, true)
    const utf8 = (view.getUint16(at + 8, true) & 0x800) !== 0
    const raw = bytes.subarray(at + 46, at + 46 + nameLength)
    const name = new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(raw)
    entries.push({
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      stored: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (overlap(entries)) throw new Error('entries share bytes')
  for (const entry of entries) {
    if (/[\\/]$/.test(entry.name)) continue
    yield { path: safePath(entry.name), size: entry.size, read: () => readEntry(bytes, view, entry, budget) }
  }
}

function overlap(entries: readonly Stored[]): boolean {
  const ordered = [...entries].sort((a, b) => a.offset - b.offset)
  return ordered.some(({ offset }, n) => {
    const before = ordered[n - 1]
    return before !== undefined && before.offset + LOCAL_BYTES + before.stored > offset
  })
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at
  throw new Error('no end record')
}

interface Stored {
  encrypted: boolean
  method: number
  stored: number
  offset: number
}

function readEntry(bytes: Uint8Array, view: DataView, entry: Stored, budget: Budget): Uint8Array {
  if (entry.encrypted) throw new ArchiveLimit('protected by a password', false)
  if (view.getUint32(entry.offset, true) !== LOCAL) throw new Error('no local header')
  const start =
    entry.offset + LOCAL_BYTES + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const data = bytes.subarray(start, start + entry.stored)
  if (entry.method === 8) return inflate(data, budget)
  if (entry.method !== 0) throw new ArchiveLimit(`packed with method ${entry.method}, only deflate is read`, false)
  budget.total += data.length
  if (budget.total > budget.limits.archiveTotal)
    throw new ArchiveLimit(`more than ${budget.limits.archiveTotal} bytes in all`, true)
  return data
}
