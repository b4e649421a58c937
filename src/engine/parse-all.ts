import { identify } from '../intake/segments.js'
import type { Artifact } from '../model/artifact.js'
import type { ParseResult } from '../model/event.js'
import type { Segment } from '../model/segment.js'
import { PARSERS } from '../parsers/index.js'

/** Every artifact cut into segments, every segment parsed by the parser of its kind; both in the upload's order. */
export function parseAll(artifacts: readonly Artifact[]): { segments: Segment[]; results: ParseResult[] } {
  const segments = artifacts.flatMap((artifact, index) => identify(artifact, index))
  return { segments, results: segments.map((segment) => PARSERS[segment.kind](segment)) }
}
