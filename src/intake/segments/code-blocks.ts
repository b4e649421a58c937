import { contentBelow } from './content-below.js'
import type { Draft } from './context.js'
import { isMarkedLog } from './device-log.js'
import { add, type Weights, weightOf } from './weights.js'

const LONGEST_BLOCK = 500
const LONGEST_COMMENT = 80

/** Lines between the braces of a devicetree node or a C function belong to it, whatever they look like by themselves. */
export function markCodeBlocks(draft: Draft): void {
  const { texts, weights } = draft
  let i = 0
  while (i < texts.length) {
    const own = weights[i] as Weights
    const dt = weightOf(own, 'devicetree')
    const code = weightOf(own, 'source-code')
    const opens = netBraces(texts[i] as string) > 0 && (dt >= 2 || code >= 2.5 || isBareOpening(texts, i, weights))
    const end = opens ? blockEnd(texts, i) : i
    if (end > i) {
      const kind = dt > code ? 'devicetree' : 'source-code'
      for (let k = i; k < end; k++) {
        const line = weights[k] as Weights
        if (isMarkedLog((texts[k] as string).trim())) continue
        add(line, kind, 1.6)
        add(line, 'prose', -Math.min(1.5, weightOf(line, 'prose')))
      }
    }
    i = Math.max(end, i + 1)
  }
  markComments(draft)
}

/** `{` on its own line under the head of a function. */
function isBareOpening(texts: readonly string[], i: number, weights: readonly Weights[]): boolean {
  if ((texts[i] as string).trim() !== '{' || i === 0) return false
  return weightOf(weights[i - 1] as Weights, 'source-code') >= 1.2 || /\)\s*$/.test(texts[i - 1] as string)
}

function blockEnd(texts: readonly string[], start: number): number {
  let depth = 0
  const limit = Math.min(texts.length, start + LONGEST_BLOCK)
  for (let i = start; i < limit; i++) {
    const text = texts[i] as string
    if (isMarkedLog(text.trim())) return i
    depth += netBraces(text)
    if (depth <= 0) return i + 1
  }
  // Never closed: the text was cut. Only as far as lines still look indented.
  let end = start + 1
  while (end < limit && /^(?:\s|\}|$)/.test(texts[end] as string)) end++
  return end
}

function netBraces(text: string): number {
  let net = 0
  const end = Math.min(text.length, 400)
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x7b) net++
    else if (code === 0x7d) net--
  }
  return net
}

/** A comment's lines belong to the code below them even where they read like prose. */
function markComments({ texts, weights }: Draft): void {
  let i = 0
  while (i < texts.length) {
    const end = commentEnd(texts, i)
    if (end > i) {
      const kind = contentBelow(texts, weights, end) ?? 'source-code'
      const asCode = kind === 'devicetree' || kind === 'source-code' ? kind : 'source-code'
      for (let k = i; k < end; k++) {
        const own = weights[k] as Weights
        add(own, asCode, 1.8)
        add(own, 'prose', -Math.min(2, weightOf(own, 'prose')))
      }
    }
    i = Math.max(end, i + 1)
  }
}

/** End of the block comment, or of the run of `//` lines, that starts at `start`; `start` when none does. */
function commentEnd(texts: readonly string[], start: number): number {
  const text = (texts[start] as string).trim()
  if (text.startsWith('/*')) {
    for (let i = start; i < Math.min(texts.length, start + LONGEST_COMMENT); i++) {
      if ((texts[i] as string).includes('*/')) return i + 1
    }
    return start
  }
  let end = start
  while (end < texts.length && end < start + LONGEST_COMMENT && /^\s{0,40}\/\//.test(texts[end] as string)) end++
  return end
}
