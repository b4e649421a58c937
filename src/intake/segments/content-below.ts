import type { SegmentKind } from '../../model/segment.js'
import { strongest, type Weights, weightOf } from './weights.js'

const CONTENT: readonly SegmentKind[] = ['kconfig', 'kconfig-source', 'devicetree', 'source-code', 'partition-map']
const COMMENT = /^(?:#(?!include|if|define)|\/\/|\/\*|\*|;)/
const FARTHEST = 80

/** The kind of the first line below `from` that is neither blank nor a comment, when a file's content begins there. */
export function contentBelow(
  texts: readonly string[],
  weights: readonly Weights[],
  from: number
): SegmentKind | undefined {
  for (let i = from; i < Math.min(texts.length, from + FARTHEST); i++) {
    const text = (texts[i] as string).trim()
    if (text === '' || COMMENT.test(text)) continue
    const own = weights[i] as Weights
    const kind = strongest(own)
    return CONTENT.includes(kind) && weightOf(own, kind) >= 1.2 ? kind : undefined
  }
  return undefined
}
