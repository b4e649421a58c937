import type { Artifact } from '../model/artifact.js'
import { type ArchiveType, unpack } from './archive.js'
import { artifactFromLines } from './artifact.js'
import { condense } from './condense.js'
import { decode, isRefusal } from './decode.js'
import { DEFAULT_LIMITS, type IntakeLimits } from './limits.js'
import { fileType } from './magic.js'
import type { Refusal } from './refusal.js'
import { isTellingLine } from './telling-line.js'

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
 * `limits.wholeText` are condensed. Never throws on bad content: what cannot be read is in `refused`.
 */
export function intakeFile(name: string, bytes: Uint8Array, limits: IntakeLimits = DEFAULT_LIMITS): Intake {
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
    intake.refused.push({
      name,
      code: 'archive-empty',
      detail: 'The archive holds no file that helps a diagnosis.',
      advice: 'Pack logs, prj.conf, overlays, build/zephyr/.config or the build output, or send them by themselves.'
    })
  }
  return intake
}

function intakeText(path: string, bytes: Uint8Array, limits: IntakeLimits): Intake {
  if (bytes.length > limits.wholeText) {
    const start = decode(path, bytes.subarray(0, 65_536))
    if (isRefusal(start) && start.code !== 'empty') return { artifacts: [], refused: [start], skipped: [] }
    const artifact = condense(path, [bytes], isTellingLine)
    if (artifact) return { artifacts: [artifact], refused: [], skipped: [] }
  }
  const decoded = decode(path, bytes)
  if (isRefusal(decoded)) return { artifacts: [], refused: [decoded], skipped: [] }
  return { artifacts: [artifactFromLines(path, decoded.lines, bytes.length, decoded)], refused: [], skipped: [] }
}
