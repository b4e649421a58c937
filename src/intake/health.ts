import type { HealthNote } from '../model/artifact.js'
import type { Decoded } from './decode.js'

/** What the upload's own text says about its worth as evidence. */
export function healthOf(_name: string, _lines: readonly string[], _decoded?: Decoded): HealthNote[] {
  return []
}
