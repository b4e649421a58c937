import type { Condition, EventCondition, Rule } from '../rulebase/schema.js'
import { compileNow, normalise } from '../rulebase/pattern.js'
import { evaluate } from './conditions.js'
import type { Scene } from './outcome.js'

/** One node of a rule's condition as it was decided. */
export interface Why {
  condition: string
  holds: boolean
  /** Lines that prove it (1-based). */
  lines: number[]
  /** For an event that did not match: where its pattern came closest. */
  closest?: { line: number; text: string; matched: string }
  missing: readonly string[]
  children: Why[]
}

/** Decides a rule's condition node by node and says where each one stopped. */
export function whyRule(rule: Rule, scene: Scene): Why {
  return explainNode(rule.when, scene)
}

function explainNode(condition: Condition, scene: Scene): Why {
  const outcome = evaluate(condition, scene)
  const closest = 'event' in condition && !outcome.holds ? closestLine(condition.event, scene) : undefined
  return {
    condition: describe(condition),
    holds: outcome.holds,
    lines: outcome.spans.map((s) => s.line),
    ...(closest ? { closest } : {}),
    missing: outcome.missing,
    children: children(condition).map((c) => explainNode(c, scene))
  }
}

function children(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  if ('not' in condition) return [condition.not]
  if ('sequence' in condition) return condition.sequence.steps.map((event) => ({ event }))
  return []
}

function describe(condition: Condition): string {
  const [name, value] = Object.entries(condition)[0] as [string, unknown]
  return name === 'all' || name === 'any' || name === 'not' || name === 'sequence'
    ? name
    : `${name} ${JSON.stringify(value)}`
}

/** The event on which the longest beginning of the pattern matches. */
function closestLine(event: EventCondition, { facts }: Scene): Why['closest'] {
  if (event.pattern === undefined) return undefined
  for (const prefix of prefixes(event.pattern)) {
    const pattern = compileNow(prefix)
    for (const candidate of facts.events) {
      const matcher = pattern.matcher(normalise(candidate.text))
      if (matcher.find())
        return { line: candidate.line, text: candidate.text.slice(0, 160), matched: matcher.group() ?? '' }
    }
  }
  return undefined
}

/** Beginnings of a pattern that are patterns themselves, the longest first. */
function prefixes(pattern: string): string[] {
  const all: string[] = []
  for (let end = pattern.length; end >= 6; end--) {
    try {
      compileNow(pattern.slice(0, end))
      all.push(pattern.slice(0, end))
    } catch {
      // cut inside a group or class: not a pattern
    }
  }
  return all
}
