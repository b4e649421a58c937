import { EVENT_KINDS, type EventKind } from '../model/event.js'
import { LiteralIndex } from './literal-index.js'
import { type Need, needsOf } from './needs.js'
import { type Pattern, compilePattern } from './pattern.js'
import { ResemblanceIndex } from './resemblance.js'
import { type Prepared, eventConditions, hashOf, rulesInForce } from './prepared.js'
import { type Clause, requirements } from './requirements.js'
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
  /** What a text must hold for the pattern to match; empty when that is not known or when there is no pattern. */
  clauses: readonly Clause[]
}

/** The whole rule base, ready to match; the same files give the same hash. */
export interface RuleBase {
  hash: string
  rules: readonly Rule[]
  matchers: readonly Matcher[]
  matcherOf(condition: EventCondition): Matcher
  /** Numbers of the matchers whose pattern could match an event, from the literals of its text in lower case. */
  candidates(lowerText: string, kind: EventKind): readonly number[]
  /** What must hit for a rule's condition to hold. */
  needs(rule: Rule): readonly Need[]
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
      const known = byKey.get(key) ?? matcher(byKey.size, condition, prepared)
      byKey.set(key, known)
      byCondition.set(condition, known)
    }
  }
  const matchers = [...byKey.values()]
  const index = new LiteralIndex(matchers.map((m) => m.clauses), matchers.map(kindBits))
  const matcherOf = (condition: EventCondition): Matcher => byCondition.get(condition) as Matcher
  const needs = new Map(rules.map((rule) => [rule, needsOf(rule.when, (event) => matcherOf(event).number)]))
  let resemblance: ResemblanceIndex | undefined
  const covers = new Map(rules.map((r) => [r.id, (r.covers ?? []).map(compilePattern)]))
  return {
    hash: prepared?.hash ?? hashOf(rules),
    rules,
    matchers,
    matcherOf,
    candidates: (lowerText, kind) => index.candidates(lowerText, bitOf(kind)),
    needs: (rule) => needs.get(rule) ?? [],
    covers: (rule) => covers.get(rule) ?? [],
    resemblance: () => (resemblance ??= new ResemblanceIndex(rules, prepared?.words()))
  }
}

const BITS: ReadonlyMap<string, number> = new Map(EVENT_KINDS.map((kind, i) => [kind, 1 << i]))

/** One bit a kind, so that a set of kinds is a number. */
const bitOf = (kind: string): number => BITS.get(kind) ?? 0
const kindBits = ({ kinds }: Matcher): number => (kinds ? [...kinds].reduce((bits, kind) => bits | bitOf(kind), 0) : -1)

function matcher(number: number, condition: EventCondition, prepared: Prepared | undefined): Matcher {
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
    pattern: pattern === undefined ? undefined : compilePattern(pattern),
    clauses: pattern === undefined ? [] : (prepared?.requirements[pattern] ?? requirements(pattern))
  }
}
