import { createHash } from 'node:crypto'
import { type Clause, requirements } from './requirements.js'
import { ResemblanceIndex } from './resemblance.js'
import type { Condition, EventCondition, Rule } from './schema.js'

/** What compiling can take ready-made for the same rules; the snapshot keeps it. */
export interface Prepared {
  hash: string
  /** What a text must hold, by the source of a pattern. */
  requirements: Readonly<Record<string, readonly Clause[]>>
  /** The index of the rules' words, as `ResemblanceIndex` writes it; it is made anew when there is none. */
  words: () => string | undefined
}

/** The rules that are matched, in an order that does not depend on that of the files. */
export function rulesInForce(rules: readonly Rule[]): Rule[] {
  return rules.filter((r) => r.status !== 'deprecated').sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Works out everything that `compileRules` can take ready-made. */
export function prepareRules(input: readonly Rule[]): Prepared & { words: () => string } {
  const rules = rulesInForce(input)
  const sources = rules.flatMap((r) => eventConditions(r).flatMap((c) => c.pattern ?? []))
  return {
    hash: hashOf(rules),
    requirements: Object.fromEntries(sources.map((source) => [source, requirements(source)])),
    words: () => new ResemblanceIndex(rules).write()
  }
}

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
