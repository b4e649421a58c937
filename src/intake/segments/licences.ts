import type { SegmentKind } from '../../model/segment.js'
import type { Draft } from './context.js'
import { add, strongest, type Weights, weightOf } from './weights.js'

const SIGN = /copyright|SPDX-License-Identifier|Permission is hereby granted|WITHOUT WARRANTY|All rights reserved|This file is part of|Licensed under the|Redistribution and use|\bMIT License\b/i
const COMMENT = /^(?:#|\/\/|\/\*|\*|;)/
const CONTENT: readonly SegmentKind[] = ['kconfig', 'kconfig-source', 'devicetree', 'source-code', 'partition-map']

/**
 * A licence header belongs to the file it heads; when nothing of that file follows (forums cut long files there) it is
 * noise.
 */
export function markLicences({ texts, weights }: Draft): void {
  let i = 0
  while (i < texts.length) {
    const end = commentEnd(texts, i)
    if (end > i && texts.slice(i, end).some((line) => SIGN.test(line))) {
      const kind = followingKind(texts, weights, end)
      for (let k = i; k < end; k++) {
        const own = weights[k] as Weights
        add(own, 'prose', -weightOf(own, 'prose'))
        add(own, kind, kind === 'noise' ? 4 : 2.5)
      }
    }
    i = Math.max(end, i + 1)
  }
}

function commentEnd(texts: readonly string[], start: number): number {
  let i = start
  while (i < texts.length && i < start + 120 && COMMENT.test((texts[i] as string).trim())) i++
  return i
}

function followingKind(texts: readonly string[], weights: readonly Weights[], end: number): SegmentKind {
  for (let i = end; i < Math.min(texts.length, end + 4); i++) {
    if ((texts[i] as string).trim() === '') continue
    const kind = strongest(weights[i] as Weights)
    return CONTENT.includes(kind) ? kind : 'noise'
  }
  return 'noise'
}
