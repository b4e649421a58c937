import { LiteralScanner } from './literal-scanner.js'
import { selectivity } from './literals.js'
import type { Clause } from './requirements.js'

/** A clause that waits for a literal: what else a text must hold, as literal numbers, and for which pattern. */
interface Waiting {
  others: readonly (readonly number[])[]
  pattern: number
}

/**
 * Finds the patterns that could match a text from the literals it holds: one pass over the text, then a look at the clauses
 * whose most telling literals occur, so that the cost hardly grows with the number of rules.
 */
export class LiteralIndex {
  private readonly scanner: LiteralScanner
  /** Clauses by the number of a literal of their most telling set. */
  private readonly waiting: readonly (readonly Waiting[])[]
  /** The text for which a literal occurred, or a pattern was found, last. */
  private readonly literalSeen: Float64Array
  private readonly patternSeen: Float64Array
  private text = 0

  /**
   * @param patterns `patterns[i]` holds the clauses of pattern i; a pattern without clauses is never found
   * @param kinds bits of the kinds of text for which pattern i is wanted; all when not given
   */
  constructor(
    patterns: readonly (readonly Clause[])[],
    private readonly kinds: readonly number[] = patterns.map(() => -1)
  ) {
    const numbers = new Map<string, number>()
    const waiting: Waiting[][] = []
    const numberOf = (literal: string): number => {
      const known = numbers.get(literal)
      if (known !== undefined) return known
      numbers.set(literal, waiting.length)
      waiting.push([])
      return waiting.length - 1
    }
    patterns.forEach((clauses, pattern) => {
      for (const clause of clauses) {
        const telling = clause.reduce((a, b) => (selectivity(b) > selectivity(a) ? b : a))
        const others = clause.filter((set) => set !== telling).map((set) => set.map(numberOf))
        for (const literal of new Set(telling)) (waiting[numberOf(literal)] as Waiting[]).push({ others, pattern })
      }
    })
    this.scanner = new LiteralScanner([...numbers.keys()])
    this.waiting = waiting
    this.literalSeen = new Float64Array(numbers.size)
    this.patternSeen = new Float64Array(patterns.length)
  }

  /**
   * Numbers of the patterns of which the lower-case text meets all sets of a clause, each once, in no particular order.
   * @param kind bit of the text's kind
   */
  candidates(lowerText: string, kind = -1): number[] {
    const { kinds, literalSeen, patternSeen } = this
    const text = ++this.text
    const present = this.scanner.scan(lowerText)
    for (const literal of present) literalSeen[literal] = text
    const found: number[] = []
    for (const literal of present) {
      for (const { others, pattern } of this.waiting[literal] as Waiting[]) {
        if (((kinds[pattern] as number) & kind) === 0 || patternSeen[pattern] === text || !this.holdAll(others)) continue
        patternSeen[pattern] = text
        found.push(pattern)
      }
    }
    return found
  }

  private holdAll(sets: readonly (readonly number[])[]): boolean {
    const { literalSeen, text } = this
    for (const set of sets) {
      let holds = false
      for (let i = 0; i < set.length && !holds; i++) holds = literalSeen[set[i] as number] === text
      if (!holds) return false
    }
    return true
  }
}
