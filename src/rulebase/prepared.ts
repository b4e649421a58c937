import { createHash } from 'node:crypto'
import { kindBits } from './kind-bits.js'
import { type LiteralIndexData, literalIndexData } from './literal-index.js'
import { flatNeeds, needsOf } from './needs.js'
import { requirements } from './requirements.js'
import type { Condition, EventCondition, Rule } from './schema.js'

/** A rule base with all that is worked out from its rules: numbers, and JSON that is parsed where it is needed. */
export interface Prepared {
  hash: string
  /** Of the rules in force, sorted. */
  ids: readonly string[]
  /** Each rule as JSON. */
  rules: readonly string[]
  /** What must hit for each rule's condition to hold (`flatNeeds`). */
  needs: Int32Array
  /** Each different event condition as JSON, without its name. */
  matchers: readonly string[]
  /** Bits of the kinds of event that each accepts. */
  kinds: Int32Array
  /** 1 for those whose patterns `literals` finds; the others have none, or one without a literal. */
  indexed: Uint8Array
  literals: LiteralIndexData
}

/** The rules that are matched, in an order that does not depend on that of the files. */
export function rulesInForce(rules: readonly Rule[]): Rule[] {
  return rules.filter((r) => r.status !== 'deprecated').sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Works out everything that matching needs. */
export function prepareRules(input: readonly Rule[]): Prepared {
  const rules = rulesInForce(input)
  const numbers = new Map<string, number>()
  for (const rule of rules) {
    for (const condition of eventConditions(rule)) {
      const key = keyOf(condition)
      if (!numbers.has(key)) numbers.set(key, numbers.size)
    }
  }
  const matchers = [...numbers.keys()]
  const conditions = matchers.map((key) => JSON.parse(key) as EventCondition)
  const kinds = Int32Array.from(conditions, ({ kind }) => kindBits(kind))
  const clauses = conditions.map(({ pattern }) => (pattern === undefined ? [] : requirements(pattern)))
  return {
    hash: hashOf(rules),
    ids: rules.map(({ id }) => id),
    rules: rules.map((rule) => JSON.stringify(rule)),
    needs: flatNeeds(rules.map(({ when }) => needsOf(when, (event) => numbers.get(keyOf(event)) as number))),
    matchers,
    kinds,
    indexed: Uint8Array.from(clauses, ({ length }) => Math.min(length, 1)),
    literals: literalIndexData(clauses, kinds)
  }
}

/** Equal for conditions that accept the same events, whatever they call them. */
export const keyOf = (condition: EventCondition): string => JSON.stringify({ ...condition, as: undefined })

/** Names the content of a rule base; the same rules give the same hash. */
export function hashOf(rules: readonly Rule[]): string {
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16)
}

/** Every event condition of a rule, those in strengthen, weaken, fixes and questions included. */
export function eventConditions(rule: Rule): EventCondition[] {
  const trees: Condition[] = [
    rule.when,
    ...(rule.strengthen ?? []).map((a) => a.when),
    ...(rule.weaken ?? []).map((a) => a.when),
    ...(rule.ruledOut ?? []).map((r) => r.when),
    ...rule.fixes.flatMap((f) => (f.when ? [f.when] : [])),
    ...(rule.questions ?? []).flatMap((q) => (q.unless ? [q.unless] : []))
  ]
  return trees.flatMap(eventsOf)
}

function eventsOf(condition: Condition): EventCondition[] {
  if ('all' in condition) return condition.all.flatMap(eventsOf)
  if ('any' in condition) return condition.any.flatMap(eventsOf)
  if ('not' in condition) return eventsOf(condition.not)
  if ('event' in condition) return [condition.event]
  if ('absent' in condition) return [condition.absent]
  if ('sequence' in condition) return condition.sequence.steps
  if ('count' in condition) return [condition.count.event]
  return []
}
