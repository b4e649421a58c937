import { EVENT_KINDS, type EventKind } from '../model/event.js'
import { LiteralIndex } from './literal-index.js'
import { type Pattern, compilePattern } from './pattern.js'
import { ResemblanceIndex } from './resemblance.js'
import { type Prepared, eventConditions, hashOf, rulesInForce } from './prepared.js'
import { requirements } from './requirements.js'
import type { EventCondition, Rule } from './schema.js'

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

/**
 * Compiles rules that passed `validateRule`.
 * @param prepared what `prepareRules` made of the same rules; worked out here when not given
 */
export function compileRules(input: readonly Rule[], prepared?: Prepared): RuleBase {
  const rules = rulesInForce(input)
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
  const clauses = matchers.map(({ pattern }) =>
    pattern ? (prepared?.requirements[pattern.source] ?? requirements(pattern.source)) : []
  )
  const loose = matchers.filter((m) => clauses[m.number]?.length === 0)
  const looseOf = new Map(EVENT_KINDS.map((kind) => [kind, loose.filter((m) => !m.kinds || m.kinds.has(kind))]))
  let resemblance: ResemblanceIndex | undefined
  const covers = new Map(rules.map((r) => [r.id, (r.covers ?? []).map(compilePattern)]))
  return {
    hash: prepared?.hash ?? hashOf(rules),
    rules,
    matchers,
    matcherOf: (condition) => byCondition.get(condition) as Matcher,
    index: new LiteralIndex(clauses),
    unindexed: (kind) => looseOf.get(kind) ?? [],
    covers: (rule) => covers.get(rule) ?? [],
    resemblance: () => (resemblance ??= new ResemblanceIndex(rules, prepared?.words()))
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
