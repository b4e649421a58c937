import type { Matcher, RuleBase } from '../rulebase/compile.js'
import type { Subject } from '../rulebase/pattern.js'
import { eventConditions } from '../rulebase/prepared.js'
import type { Rule } from '../rulebase/schema.js'
import type { HealthNote } from '../model/artifact.js'

/**
 * What one pattern may cost in one upload: characters of text times characters of pattern, which bounds what linear-time
 * matching takes. Counted instead of timed, so that every machine cuts off at the same line.
 */
const MOST_TRIED = 400_000_000
/** Hits that the condition of one rule may look at in one upload, all combinations together. */
const MOST_LOOKED_AT = 1_000_000
/** Names in one note. */
const MOST_NAMED = 5

/** Ends the evaluation of one rule. */
class CutOff extends Error {}

export interface Limits {
  tried: number
  lookedAt: number
}

/** The work that rules make for one upload: counted and limited, and timed when there is a clock. */
export class Work {
  private readonly tried: Float64Array
  private readonly triedMs: Float64Array
  private readonly ruleMs = new Map<string, number>()
  private readonly stageMs: Record<string, number> = {}
  private readonly cutMatchers = new Set<number>()
  private readonly cutRules = new Set<string>()
  /** Milliseconds of all patterns. */
  private matchedMs = 0
  private looked = 0
  private limited = false

  /** Set when each rule is timed, and not the stages alone. */
  private readonly ruleClock: (() => number) | undefined

  /**
   * @param clock milliseconds from any beginning; what the engine says does not depend on it
   * @param eachRule false times the stages alone, which costs next to nothing
   */
  constructor(
    private readonly base: RuleBase,
    private readonly clock?: () => number,
    private readonly limits: Limits = { tried: MOST_TRIED, lookedAt: MOST_LOOKED_AT },
    eachRule = true
  ) {
    this.ruleClock = eachRule ? clock : undefined
    this.tried = new Float64Array(base.matchers)
    this.triedMs = new Float64Array(this.ruleClock ? base.matchers : 0)
  }

  /**
   * The captures of a matcher's pattern in an event's text; undefined when it does not match, and when it has cost too much.
   */
  match({ number, pattern }: Matcher, subject: Subject): Record<string, string> | undefined {
    if (!pattern) return {}
    const cost = (this.tried[number] as number) + subject.text.length * pattern.source.length
    if (cost > this.limits.tried) {
      this.cutMatchers.add(number)
      return undefined
    }
    this.tried[number] = cost
    if (!this.ruleClock) return pattern.match(subject)
    const started = this.ruleClock()
    const captures = pattern.match(subject)
    const taken = this.ruleClock() - started
    this.triedMs[number] = (this.triedMs[number] as number) + taken
    this.matchedMs += taken
    return captures
  }

  /** Does a part of a stage of the diagnosis. */
  stage<T>(name: 'parse' | 'facts' | 'match' | 'rank' | 'explain', run: () => T): T {
    if (!this.clock) return run()
    const started = this.clock()
    const value = run()
    this.stageMs[name] = (this.stageMs[name] ?? 0) + this.clock() - started
    return value
  }

  /** Evaluates something of a rule. @returns undefined when the rule was cut off */
  rule<T>(id: string, run: () => T): T | undefined {
    const started = this.ruleClock?.() ?? 0
    const matchedBefore = this.matchedMs
    this.looked = 0
    this.limited = true
    try {
      return run()
    } catch (error) {
      if (!(error instanceof CutOff)) throw error
      this.cutRules.add(id)
      return undefined
    } finally {
      this.limited = false
      const patterns = this.matchedMs - matchedBefore
      if (this.ruleClock) this.ruleMs.set(id, (this.ruleMs.get(id) ?? 0) + this.ruleClock() - started - patterns)
    }
  }

  /** Counts hits that the rule being evaluated looks at. */
  look(hits: number): void {
    this.looked += hits
    if (this.limited && this.looked > this.limits.lookedAt) throw new CutOff()
  }

  /** Says which rules were cut off: they may be missing from the findings. */
  notes(): HealthNote[] {
    if (this.cutRules.size + this.cutMatchers.size === 0) return []
    const cut = this.base.rules.filter((rule) => this.cutRules.has(rule.id) || this.matchersOf(rule).some((n) => this.cutMatchers.has(n)))
    const more = cut.length > MOST_NAMED ? ` and ${cut.length - MOST_NAMED} more` : ''
    const names = cut.slice(0, MOST_NAMED).map(({ id }) => id).join(', ')
    const text = `Rules took too long on this upload and were cut off; they may be missing: ${names}${more}.`
    return [{ kind: 'rule-cut-off', text }]
  }

  /** Milliseconds by stage, in their order. Empty without a clock. */
  stages(): Readonly<Record<string, number>> {
    return this.stageMs
  }

  /**
   * Milliseconds by rule that was evaluated, the slowest first: its patterns and its condition. A pattern that rules share counts for each.
   * Empty when rules are not timed.
   */
  timings(): { rule: string; patterns: number; condition: number }[] {
    if (!this.ruleClock) return []
    const { ids } = this.base
    return [...ids.keys()]
      .filter((number) => this.ruleMs.has(ids[number] as string))
      .map((number) => this.base.rule(number))
      .map((rule) => ({
        rule: rule.id,
        patterns: this.matchersOf(rule).reduce((sum, n) => sum + (this.triedMs[n] as number), 0),
        condition: this.ruleMs.get(rule.id) ?? 0
      }))
      .sort((a, b) => b.patterns + b.condition - a.patterns - a.condition)
  }

  private matchersOf(rule: Rule): number[] {
    return [...new Set(eventConditions(rule).map((condition) => this.base.matcherOf(condition).number))]
  }
}
