import type { Artifact } from '../model/artifact.js'
import { type ArchiveType, unpack } from './archive.js'
import { artifactFromLines, safePath } from './artifact.js'
import { condense } from './condense.js'
import { decode, isRefusal } from './decode.js'
import { DEFAULT_LIMITS, type IntakeLimits } from './limits.js'
import { fileType } from './magic.js'
import type { Refusal } from './refusal.js'
import { TELLING } from './telling-line.js'

export { artifactFromText } from './artifact.js'
export { DEFAULT_LIMITS, type IntakeLimits } from './limits.js'
export type { Refusal } from './refusal.js'

/** What became of one uploaded file. */
export interface Intake {
  artifacts: Artifact[]
  refused: Refusal[]
  /** Entries of an archive that were left out, and why. */
  skipped: { name: string; why: string }[]
}

/**
 * One uploaded file to redacted texts: decoded, or unpacked when it is a zip, tar, gz or tgz; texts above
 * `limits.wholeText` or `limits.wholeLines` are condensed. Never throws on bad content: what cannot be read is in `refused`.
 */
export function intakeFile(fileName: string, bytes: Uint8Array, limits: IntakeLimits = DEFAULT_LIMITS): Intake {
  const name = safePath(fileName)
  const type = fileType(bytes)
  if (type === 'zip' || type === 'gzip' || type === 'tar') return intakeArchive(name, bytes, type, limits)
  return intakeText(name, bytes, limits)
}

function intakeArchive(name: string, bytes: Uint8Array, type: ArchiveType, limits: IntakeLimits): Intake {
  const { files, skipped, refused } = unpack(name, bytes, type, limits)
  const intake: Intake = { artifacts: [], refused: [...refused], skipped: [...skipped] }
  for (const file of files) {
    const one = intakeText(file.path, file.bytes, limits)
    intake.artifacts.push(...one.artifacts)
    // One unreadable file of many is left out; the upload itself is not refused for it.
    for (const { name: path, detail } of one.refused) intake.skipped.push({ name: path, why: detail })
  }
  if (intake.artifacts.length === 0 && refused.length === 0) {
    const why = intake.skipped[0] ? ` The first that was left out: ${intake.skipped[0].why}.` : ''
    intake.refused.push({
      name,
      code: 'archive-empty',
      detail: `The archive holds no file that helps a diagnosis.${why}`,
      advice: 'Pack logs, prj.conf, overlays, build/zephyr/.config or the build output, or send them by themselves.'
    })
  }
  return intake
}

/** Bytes of a large file that tell what it is. */
export const HEAD_BYTES = 65_536

/**
 * One uploaded file that is too large to hold: condensed piece by piece, in memory that does not grow with it.
 * @param head its first `HEAD_BYTES`
 * @param chunks all its bytes in order, the head included; a chunk is not looked at again once the next was asked for
 * @returns nothing for an archive, which needs all bytes at once, and for a text of no lines
 */
export function intakeLarge(fileName: string, head: Uint8Array, chunks: Iterable<Uint8Array>): Intake | undefined {
  const name = safePath(fileName)
  const type = fileType(head)
  if (type === 'zip' || type === 'gzip' || type === 'tar') return undefined
  const start = decode(name, head)
  if (isRefusal(start) && start.code !== 'empty') return { artifacts: [], refused: [start], skipped: [] }
  const artifact = condense(name, chunks, TELLING)
  return artifact && { artifacts: [artifact], refused: [], skipped: [] }
}

function intakeText(path: string, bytes: Uint8Array, limits: IntakeLimits): Intake {
  if (bytes.length > limits.wholeText) {
    const large = intakeLarge(path, bytes.subarray(0, HEAD_BYTES), [bytes])
    if (large) return large
  }
  const decoded = decode(path, bytes)
  if (isRefusal(decoded)) return { artifacts: [], refused: [decoded], skipped: [] }
  const large = decoded.lines.length > limits.wholeLines && intakeLarge(path, bytes.subarray(0, HEAD_BYTES), [bytes])
  if (large) return large
  return { artifacts: [artifactFromLines(path, decoded.lines, bytes.length, decoded)], refused: [], skipped: [] }
}
