import { createHash } from 'node:crypto'
import { EVENT_KINDS, type EventKind } from '../model/event.js'
import { LiteralIndex } from './literal-index.js'
import { requirements } from './requirements.js'
import { type Pattern, compilePattern } from './pattern.js'
import { ResemblanceIndex } from './resemblance.js'
import type { Condition, EventCondition, Rule } from './schema.js'

type WhereTest = NonNullable<EventCondition['where']>[string]

/** An event condition made ready: equal conditions of different rules share one matcher. */
export interface Matcher {
  number: number
  condition: EventCondition
  kinds: ReadonlySet<string> | undefined
  modules: ReadonlySet<string> | undefined
  levels: ReadonlySet<string> | undefined
  images: ReadonlySet<string> | undefined
  speaker: string | undefined
  /** Tests on captures and fields, by name. */
  where: readonly [name: string, test: WhereTest][] | undefined
  pattern: Pattern | undefined
}

/** The whole rule base, ready to match; the same files give the same hash. */
export interface RuleBase {
  hash: string
  rules: readonly Rule[]
  matchers: readonly Matcher[]
  matcherOf(condition: EventCondition): Matcher
  /** Finds the matchers with a pattern that could match a lower-case text. */
  index: LiteralIndex
  /** Matchers that no literal leads to, by the kinds of event they accept. */
  unindexed(kind: EventKind): readonly Matcher[]
  /** Patterns of lines that a rule's cause accounts for. */
  covers(rule: string): readonly Pattern[]
  /** Finds rules by their words; built at first use. */
  resemblance(): ResemblanceIndex
}

const listOf = (value: string | string[] | undefined): ReadonlySet<string> | undefined =>
  value === undefined ? undefined : new Set(typeof value === 'string' ? [value] : value)

/** Compiles rules that passed `validateRule`; order by id makes the result independent of file order. */
export function compileRules(input: readonly Rule[]): RuleBase {
  const rules = input.filter((r) => r.status !== 'deprecated').sort((a, b) => (a.id < b.id ? -1 : 1))
  const byKey = new Map<string, Matcher>()
  const byCondition = new Map<EventCondition, Matcher>()
  for (const rule of rules) {
    for (const condition of eventConditions(rule)) {
      const key = JSON.stringify({ ...condition, as: undefined })
      const known = byKey.get(key) ?? matcher(byKey.size, condition)
      byKey.set(key, known)
      byCondition.set(condition, known)
    }
  }
  const matchers = [...byKey.values()]
  const loose = matchers.filter((m) => !m.pattern || m.pattern.literals.length === 0)
  const looseOf = new Map(EVENT_KINDS.map((kind) => [kind, loose.filter((m) => !m.kinds || m.kinds.has(kind))]))
  let resemblance: ResemblanceIndex | undefined
  const covers = new Map(rules.map((r) => [r.id, (r.covers ?? []).map(compilePattern)]))
  return {
    hash: createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16),
    rules,
    matchers,
    matcherOf: (condition) => byCondition.get(condition) as Matcher,
    index: new LiteralIndex(matchers.map((m) => (m.pattern ? requirements(m.pattern.source) : []))),
    unindexed: (kind) => looseOf.get(kind) ?? [],
    covers: (rule) => covers.get(rule) ?? [],
    resemblance: () => (resemblance ??= new ResemblanceIndex(rules))
  }
}

function matcher(number: number, condition: EventCondition): Matcher {
  const { pattern } = condition
  return {
    number,
    condition,
    kinds: condition.kind === 'any' ? undefined : listOf(condition.kind),
    modules: listOf(condition.module),
    levels: listOf(condition.level),
    images: listOf(condition.image),
    speaker: condition.speaker,
    where: condition.where && Object.entries(condition.where),
    pattern: pattern === undefined ? undefined : compilePattern(pattern)
  }
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
