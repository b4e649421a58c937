import type { Rule } from '../rulebase/schema.js'
import { inRange } from '../lib/version-range.js'
import type { Facts } from '../model/facts.js'
import { priorOf } from './calibrate.js'
import { evaluate } from './conditions.js'
import { mayHold } from './may-hold.js'
import { NO, type Outcome, type Scene, support } from './outcome.js'

/** A rule whose condition holds, with how sure it is and what was said for and against it. */
export interface Match {
  rule: Rule
  outcome: Outcome
  /** 0..1 after strengthen, weaken and the quality of the evidence. */
  confidence: number
  /** Sentences of the adjustments that applied. */
  remarks: string[]
  /** The person quotes in their own words what the device printed: this is what they ask about. */
  askedAbout: boolean
  ruledOut: string[]
}

/** Every rule whose scope fits and whose condition holds. */
export function matchRules(scene: Scene): Match[] {
  const matches: Match[] = []
  for (const number of scene.base.inReach(scene.hits.possible)) {
    const rule = scene.base.rule(number)
    if (!inScope(rule, scene.facts)) continue
    const outcome = scene.work.rule(rule.id, () => (mayHold(rule.when, scene) ? evaluate(rule.when, scene) : NO))
    const match = outcome?.holds ? scene.work.rule(rule.id, () => weigh(rule, outcome, scene)) : undefined
    if (match) matches.push(match)
  }
  return matches
}

/** Unknown context never excludes a rule. */
export function inScope({ applies }: Rule, facts: Facts): boolean {
  if (!applies) return true
  const value = (path: string): string | undefined => facts.values.get(path)?.value.toString()
  const [sdk, zephyr, soc, board] = [value('sdk.version'), value('zephyr.version'), value('soc'), value('board')]
  if (applies.sdk && sdk && facts.values.get('sdk.name')?.value !== 'zephyr' && !inRange(sdk, applies.sdk)) return false
  if (applies.zephyr && zephyr && !inRange(zephyr, applies.zephyr)) return false
  if (applies.soc && soc && !begins(soc, applies.soc)) return false
  return !applies.board || !board || begins(board, applies.board)
}

function begins(value: string, prefixes: string | string[]): boolean {
  return [prefixes].flat().some((p) => value.toLowerCase().startsWith(p.toLowerCase()))
}

function weigh(rule: Rule, outcome: Outcome, scene: Scene): Match {
  let confidence = priorOf(rule) * evidenceQuality(outcome)
  let proof = outcome
  const remarks: string[] = []
  const bound = new Map([...outcome.captures].map(([name, values]) => [name, values[0] as string]))
  for (const { when, by, say } of rule.strengthen ?? []) {
    const signal = evaluate(when, scene, bound)
    if (!signal.holds) continue
    confidence += (1 - confidence) * by
    proof = support(proof, signal)
    if (say) remarks.push(say)
  }
  for (const { when, by, say } of rule.weaken ?? []) {
    if (!evaluate(when, scene, bound).holds) continue
    confidence *= 1 - by
    if (say) remarks.push(say)
  }
  const ruledOut = (rule.ruledOut ?? []).filter((r) => evaluate(r.when, scene, bound).holds).map((r) => r.say)
  return {
    rule: asSpoken(rule, outcome),
    outcome: proof,
    confidence: Math.min(confidence, 0.97),
    askedAbout: isAskedAbout(outcome),
    remarks,
    ruledOut
  }
}

/** A line that a person only quotes is weaker than the device's own; one in someone's answer may be about another device. */
function evidenceQuality({ primary }: Outcome): number {
  if (primary.length === 0) return 1
  const replies = primary.filter((h) => h.event.speaker === 'reply').length
  if (replies > 0) return replies === primary.length ? 0.4 : 0.6
  return primary.every((h) => h.event.kind === 'prose') ? 0.85 : 1
}

/** What people only say is no error by itself: the device or a tool has to show it. */
function asSpoken(rule: Rule, outcome: Outcome): Rule {
  if (onlyAnswers(outcome)) return { ...rule, severity: 'info', role: 'note' }
  return outcome.hits.length > 0 && outcome.hits.every((h) => h.event.kind === 'prose') ? quieter(rule) : rule
}

/** A rule that tells as a warning what it would tell as an error. */
export function quieter(rule: Rule): Rule {
  return rule.severity === 'error' || rule.severity === 'critical' ? { ...rule, severity: 'warning' } : rule
}

/** What stands in somebody's answer only may be about any device: worth a note, never the cause of this problem. */
function onlyAnswers({ primary }: Outcome): boolean {
  return primary.length > 0 && primary.every((h) => h.event.speaker === 'reply')
}

function isAskedAbout({ hits }: Outcome): boolean {
  const quoted = hits.some((h) => h.event.kind === 'prose' && h.event.speaker === 'author')
  return quoted && hits.some((h) => h.event.kind !== 'prose')
}
