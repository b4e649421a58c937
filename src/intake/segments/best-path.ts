import { SEGMENT_KINDS, type SegmentKind } from '../../model/segment.js'
import type { Weights } from './weights.js'

/**
 * The most likely kind of each line: the sequence with the largest sum of weights, where each change of kind costs
 * `switchCost` of the line it happens at. Time and memory grow with lines × kinds.
 */
export function bestPath(weights: readonly Weights[], switchCost: readonly number[]): SegmentKind[] {
  const kinds = SEGMENT_KINDS.length
  const came = new Uint8Array(weights.length * kinds)
  let score = new Float64Array(kinds)
  let next = new Float64Array(kinds)
  for (let i = 0; i < weights.length; i++) {
    const line = weights[i] as Weights
    let best = 0
    for (let k = 1; k < kinds; k++) if ((score[k] as number) > (score[best] as number)) best = k
    const changed = (score[best] as number) - (i === 0 ? 0 : (switchCost[i] as number))
    for (let k = 0; k < kinds; k++) {
      const stays = score[k] as number
      came[i * kinds + k] = stays >= changed ? k : best
      next[k] = Math.max(stays, changed) + (line[k] as number)
    }
    ;[score, next] = [next, score]
  }
  return walkBack(came, score, weights.length)
}

function walkBack(came: Uint8Array, score: Float64Array, length: number): SegmentKind[] {
  const kinds = SEGMENT_KINDS.length
  let k = 0
  for (let i = 1; i < kinds; i++) if ((score[i] as number) > (score[k] as number)) k = i
  const path = new Array<SegmentKind>(length)
  for (let i = length - 1; i >= 0; i--) {
    path[i] = SEGMENT_KINDS[k] as SegmentKind
    k = came[i * kinds + k] as number
  }
  return path
}
