import { SEGMENT_KINDS, type SegmentKind } from '../../model/segment.js'
import { atTraceScore } from './at-trace.js'
import { buildScore } from './build.js'
import { deviceLogScore, isMarkedLog } from './device-log.js'
import { devicetreeScore } from './devicetree.js'
import { isAssignment, kconfigScore, kconfigSourceScore } from './kconfig.js'
import { noiseScore } from './noise.js'
import { partitionMapScore } from './partition-map.js'
import { proseScore } from './prose.js'
import { shellScore } from './shell.js'
import { sourceCodeScore } from './source-code.js'
import { toolScore } from './tool.js'

/** One weight a kind, in the order of SEGMENT_KINDS. */
export type Weights = Float64Array

export const KIND_INDEX = Object.fromEntries(SEGMENT_KINDS.map((kind, i) => [kind, i])) as Record<SegmentKind, number>

const SCORERS: readonly [SegmentKind, (text: string) => number][] = [
  ['device-log', deviceLogScore],
  ['kconfig', kconfigScore],
  ['kconfig-source', kconfigSourceScore],
  ['build', buildScore],
  ['devicetree', devicetreeScore],
  ['at-trace', atTraceScore],
  ['shell', shellScore],
  ['tool', toolScore],
  ['partition-map', partitionMapScore],
  ['source-code', sourceCodeScore],
  ['prose', proseScore],
  ['noise', noiseScore]
]
/** Enough of a line to tell its kind; keeps the cost of a megabyte-long line small. */
const HEAD = 300

/** Weight of a line that is of one kind only. */
const SURE = 4.5

/** How much one line by itself looks like each kind. */
export function lineWeights(text: string): Weights {
  const weights = new Float64Array(SEGMENT_KINDS.length)
  const head =
    text.length > HEAD * 2
      ? text
          .slice(0, HEAD * 2)
          .trim()
          .slice(0, HEAD)
      : text.trim().slice(0, HEAD)
  if (head === '') return weights
  const sure = isMarkedLog(head) ? 'device-log' : isAssignment(head) ? 'kconfig' : undefined
  if (sure) {
    weights[KIND_INDEX[sure]] = SURE
    return weights
  }
  for (const [kind, score] of SCORERS) weights[KIND_INDEX[kind]] = score(head)
  // Kconfig and the compiler warn in whole sentences.
  if (weightOf(weights, 'build') >= 4.5 && /^(?:warning|error): /.test(head)) weights[KIND_INDEX.prose] = 0
  return weights
}

export function add(weights: Weights, kind: SegmentKind, by: number): void {
  weights[KIND_INDEX[kind]] = (weights[KIND_INDEX[kind]] as number) + by
}

export const weightOf = (weights: Weights, kind: SegmentKind): number => weights[KIND_INDEX[kind]] as number

export function strongest(weights: Weights): SegmentKind {
  let best = 0
  for (let k = 1; k < weights.length; k++) if ((weights[k] as number) > (weights[best] as number)) best = k
  return SEGMENT_KINDS[best] as SegmentKind
}
