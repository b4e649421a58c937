import { ArchiveLimit, type Budget } from './archive-limit.js'
import { usefulRank } from './archive-pick.js'
import { gunzip } from './inflate.js'
import type { IntakeLimits } from './limits.js'
import { fileType } from './magic.js'
import type { Refusal } from './refusal.js'
import { readTar, type TarEntry } from './tar.js'
import { readZip } from './zip.js'

/** A file found in an archive, inflated. */
export interface Unpacked {
  /** Path inside the outermost archive; the inner archive's name is its first part when nested. */
  path: string
  bytes: Uint8Array
}

export interface Unpacking {
  files: Unpacked[]
  skipped: { name: string; why: string }[]
  refused: Refusal[]
}

export type ArchiveType = 'zip' | 'gzip' | 'tar'

/** How deep archives may stand in each other: one inside another. A .tar.gz is one archive. */
const DEEPEST = 2
/** Longer paths are no build's; looking at them would cost more than their length. */
const LONGEST_PATH = 500
const ADVICE = 'Send the log, .config or build output that matters by itself, or a smaller archive of them.'

/**
 * Opens a zip, tar, gz or tar.gz and takes out the files that help a diagnosis, most useful first. Limits hold while
 * inflating, so a bomb costs no more than they allow. Nothing is written anywhere, so names cannot escape.
 */
export function unpack(name: string, bytes: Uint8Array, type: ArchiveType, limits: IntakeLimits): Unpacking {
  const result: Unpacking = { files: [], skipped: [], refused: [] }
  open('', name, bytes, type, { limits, entries: 0, total: 0 }, 1, result)
  const picked = pickBest(result, limits.archiveTexts)
  return { ...result, files: picked }
}

function open(
  prefix: string,
  name: string,
  bytes: Uint8Array,
  type: ArchiveType,
  budget: Budget,
  depth: number,
  out: Unpacking
): void {
  try {
    if (type === 'gzip') {
      openGzip(prefix, name, bytes, budget, depth, out)
      return
    }
    const onCut = () =>
      out.skipped.push({ name: prefix + name, why: 'the archive ends early; what stood behind is lost' })
    const entries = type === 'zip' ? readZip(bytes, budget) : readTar(bytes, budget, onCut)
    for (const entry of entries) take(prefix, entry, budget, depth, out)
  } catch (error) {
    out.refused.push(refusal(prefix + name, error))
  }
}

function openGzip(
  prefix: string,
  name: string,
  bytes: Uint8Array,
  budget: Budget,
  depth: number,
  out: Unpacking
): void {
  const inner = gunzip(bytes, budget)
  const innerName = name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '')
  if (fileType(inner) === 'tar') open(prefix, innerName, inner, 'tar', budget, depth, out)
  else take(prefix, { path: innerName, size: inner.length, read: () => inner }, budget, depth, out)
}

function take(prefix: string, entry: TarEntry, budget: Budget, depth: number, out: Unpacking): void {
  const path = prefix + entry.path
  if (path.length > LONGEST_PATH) {
    out.skipped.push({ name: `${path.slice(0, 60)}…`, why: `its path is longer than ${LONGEST_PATH} characters` })
    return
  }
  const nested = /\.(?:zip|tar|tgz|gz)$/i.test(entry.path)
  if (usefulRank(path) === undefined && !nested) {
    out.skipped.push({ name: path, why: 'not a file that helps a diagnosis' })
    return
  }
  if (entry.size > budget.limits.archiveEntry) {
    out.skipped.push({ name: path, why: `larger than ${budget.limits.archiveEntry} bytes` })
    return
  }
  let bytes: Uint8Array
  try {
    bytes = entry.read()
  } catch (error) {
    if (error instanceof ArchiveLimit && error.ends) throw error
    out.skipped.push({ name: path, why: message(error) })
    return
  }
  const type = fileType(bytes)
  if (type !== 'zip' && type !== 'gzip' && type !== 'tar') out.files.push({ path, bytes })
  else if (depth < DEEPEST) open(`${path}/`, entry.path, bytes, type, budget, depth + 1, out)
  else out.skipped.push({ name: path, why: 'an archive inside an archive inside an archive' })
}

/** The most useful texts first, then shallow paths, then by name, so that the same archive gives the same upload. */
function pickBest(result: Unpacking, most: number): Unpacked[] {
  const rank = (file: Unpacked) => usefulRank(file.path) ?? 99
  const depth = (file: Unpacked) => file.path.split('/').length
  const ordered = [...result.files].sort(
    (a, b) => rank(a) - rank(b) || depth(a) - depth(b) || (a.path < b.path ? -1 : 1)
  )
  for (const file of ordered.slice(most))
    result.skipped.push({ name: file.path, why: `more than ${most} texts in the archive` })
  return ordered.slice(0, most)
}

const message = (error: unknown) => (error instanceof ArchiveLimit ? error.message : 'damaged')

function refusal(name: string, error: unknown): Refusal {
  if (error instanceof ArchiveLimit)
    return {
      name,
      code: 'archive-limit',
      detail: `The archive was not read to its end: ${error.message}.`,
      advice: ADVICE
    }
  return {
    name,
    code: 'archive-broken',
    detail: 'The archive is damaged, cut off or encrypted.',
    advice: 'Pack it again without a password, or send the text files themselves.'
  }
}
