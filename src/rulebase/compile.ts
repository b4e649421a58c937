import type { EventKind } from '../model/event.js'
import { kindBit } from './kind-bits.js'
import { LiteralIndex } from './literal-index.js'
import { rulesInReach } from './needs.js'
import { type Pattern, compilePattern } from './pattern.js'
import { type Prepared, keyOf, prepareRules } from './prepared.js'
import { resemblanceIndex, ruleWords } from './resemblance.js'
import type { EventCondition, Rule } from './schema.js'
import type { WordData, WordIndex } from './word-index.js'

type WhereTest = NonNullable<EventCondition['where']>[string]

/** An event condition made ready: equal conditions of different rules share one matcher. */
export interface Matcher {
  number: number
  kinds: ReadonlySet<string> | undefined
  modules: ReadonlySet<string> | undefined
  levels: ReadonlySet<string> | undefined
  images: ReadonlySet<string> | undefined
  speaker: string | undefined
  /** Tests on captures and fields, by name. */
  where: readonly [name: string, test: WhereTest][] | undefined
  pattern: Pattern | undefined
}

/** The whole rule base, ready to match; the same files give the same hash. Rules and matchers are made at first use. */
export interface RuleBase {
  hash: string
  /** All rules; numbers of rules are places in it. */
  readonly rules: readonly Rule[]
  ids: readonly string[]
  rule(number: number): Rule
  /** Numbers of the rules whose condition can hold, ascending. @param possible 1 for each matcher that may hit */
  inReach(possible: Uint8Array): readonly number[]
  /** How many matchers there are. */
  matchers: number
  matcher(number: number): Matcher
  matcherOf(condition: EventCondition): Matcher
  /** Bits of the kinds of event that a matcher accepts (`kindBits`). */
  kinds(matcher: number): number
  /** Whether `candidates` finds a matcher; the others have no pattern, or one without a literal. */
  indexed(matcher: number): boolean
  /** Numbers of those others. */
  unindexed: readonly number[]
  /** Numbers of the matchers whose pattern could match an event, from the literals of its text in lower case. */
  candidates(lowerText: string, kind: EventKind): readonly number[]
  /** Patterns of lines that a rule's cause accounts for. */
  covers(rule: Rule): readonly Pattern[]
  /** Finds rules, by number, from words that theirs share. */
  resemblance(): WordIndex
}

/** Compiles rules that passed `validateRule`. */
export const compileRules = (rules: readonly Rule[]): RuleBase => openRules(prepareRules(rules))

/** @param words the words of the same rules, as `ruleWords` gives them; worked out at first use when there are none */
export function openRules(prepared: Prepared, words?: () => WordData | undefined): RuleBase {
  const { hash, ids, needs, kinds, indexed } = prepared
  const index = new LiteralIndex(prepared.literals, kinds)
  const numbers = new Map(prepared.matchers.map((key, number) => [key, number]))
  const byCondition = new WeakMap<EventCondition, Matcher>()
  const rule = lazily(ids.length, (number) => JSON.parse(prepared.rules[number] as string) as Rule)
  const matcher = lazily(numbers.size, (number) => matcherFrom(number, JSON.parse(prepared.matchers[number] as string)))
  const all = () => ids.map((_, number) => rule(number))
  const covers = new Map<string, readonly Pattern[]>()
  let resemblance: WordIndex | undefined
  return {
    hash,
    ids,
    rule,
    get rules() {
      return all()
    },
    inReach: (possible) => rulesInReach(needs, possible),
    matchers: numbers.size,
    matcher,
    matcherOf(condition) {
      const known = byCondition.get(condition) ?? matcher(numbers.get(keyOf(condition)) as number)
      byCondition.set(condition, known)
      return known
    },
    kinds: (number) => kinds[number] as number,
    indexed: (number) => indexed[number] === 1,
    unindexed: [...indexed.keys()].filter((number) => indexed[number] === 0),
    candidates: (lowerText, kind) => index.candidates(lowerText, kindBit(kind)),
    covers({ id, covers: sources = [] }) {
      const known = covers.get(id) ?? sources.map(compilePattern)
      covers.set(id, known)
      return known
    },
    resemblance: () => (resemblance ??= resemblanceIndex(words?.() ?? ruleWords(all())))
  }
}

/** Makes each of so many things when it is first asked for. */
function lazily<T>(count: number, make: (number: number) => T): (number: number) => T {
  const made: (T | undefined)[] = new Array(count).fill(undefined)
  return (number) => {
    const known = made[number]
    if (known !== undefined) return known
    const one = make(number)
    made[number] = one
    return one
  }
}

const listOf = (value: string | string[] | undefined): ReadonlySet<string> | undefined =>
  value === undefined ? undefined : new Set(typeof value === 'string' ? [value] : value)

function matcherFrom(number: number, condition: EventCondition): Matcher {
  const { pattern } = condition
  return {
    number,
    kinds: condition.kind === 'any' ? undefined : listOf(condition.kind),
    modules: listOf(condition.module),
    levels: listOf(condition.level),
    images: listOf(condition.image),
    speaker: condition.speaker,
    where: condition.where && Object.entries(condition.where),
    pattern: pattern === undefined ? undefined : compilePattern(pattern)
  }
}
