import type { Rule } from '../rulebase/schema.js'

/**
 * What a finding's confidence came to: the share of such findings, standing first, that named the cause, half way between
 * uploads whose problem no rule had been written for and uploads taken as they come, most of whose problems are known; and
 * never more than was stated. The confidence of rules is their authors' judgement; from 0.7 to 0.9 it hardly told right from
 * wrong. docs/accuracy.md has the counts.
 */
const CURVE: readonly (readonly [stated: number, right: number])[] = [
  [0, 0],
  [0.8, 0.8],
  [0.9, 0.86],
  [0.92, 0.92],
  [1, 0.97]
]

/** How much an author's judgement counts against what was measured of the rule: as much as so many uploads. */
const JUDGEMENT = 4

/** A rule's confidence before the evidence: its author's, lowered by uploads on which it stood first and was wrong. */
export function priorOf({ confidence, unseen }: Pick<Rule, 'confidence' | 'unseen'>): number {
  if (!unseen) return confidence
  const { right, wrong } = unseen
  return Math.min(confidence, (right + JUDGEMENT * confidence) / (right + wrong + JUDGEMENT))
}

/** The share of right answers to expect of a finding, from what its rule and evidence state; both 0 to 1. */
export function calibrated(stated: number): number {
  const at = CURVE.findIndex(([from]) => from >= stated)
  const [to, high] = CURVE[Math.max(at, 1)] ?? [1, 1]
  const [from, low] = CURVE[Math.max(at, 1) - 1] ?? [0, 0]
  return low + ((high - low) * (stated - from)) / (to - from)
}
