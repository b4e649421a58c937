import { contentBelow } from './content-below.js'
import type { Draft } from './context.js'
import { add, type Weights, weightOf } from './weights.js'

const SIGN =
  /copyright|SPDX-License-Identifier|Permission is hereby granted|WITHOUT WARRANTY|All rights reserved|This file is part of|Licensed under the|Redistribution and use|\bMIT License\b/i
const COMMENT = /^(?:#|\/\/|\/\*|\*|;)/

/**
 * A licence header belongs to the file it heads; when nothing of that file follows (forums cut long files there) it is
 * noise.
 */
export function markLicences({ texts, weights }: Draft): void {
  let i = 0
  while (i < texts.length) {
    const end = commentEnd(texts, i)
    if (end > i && texts.slice(i, end).some((line) => SIGN.test(line))) {
      const kind = contentBelow(texts, weights, end) ?? 'noise'
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
