import type { Artifact } from '../model/artifact.js'
import { artifactFromLines } from './artifact.js'
import { decode, isRefusal } from './decode.js'
import { DEFAULT_LIMITS, type IntakeLimits } from './limits.js'
import type { Refusal } from './refusal.js'

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

/** One uploaded file to redacted texts. Never throws on bad content: what cannot be read is in `refused`. */
export function intakeFile(name: string, bytes: Uint8Array, _limits: IntakeLimits = DEFAULT_LIMITS): Intake {
  const decoded = decode(name, bytes)
  if (isRefusal(decoded)) return { artifacts: [], refused: [decoded], skipped: [] }
  return { artifacts: [artifactFromLines(name, decoded.lines, bytes.length, decoded)], refused: [], skipped: [] }
}
