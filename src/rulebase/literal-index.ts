import { LiteralScanner, type Trie, trieOf } from './literal-scanner.js'
import { selectivity } from './literals.js'
import type { Clause } from './requirements.js'

/** Which patterns wait for which literals, as flat lists that are written and read without a look at each. */
export interface LiteralIndexData {
  trie: Trie
  /** By the number of a literal: where the clauses begin of whose most telling set it is one. They end where the next begin. */
  begins: Int32Array
  /** The pattern of each clause. Clauses of one literal stand by the kinds of text for which their patterns are wanted. */
  patterns: Int32Array
  /** Of each clause, where the next one of its literal with other kinds stands, or the literal's last ends. */
  skips: Int32Array
  /** Where in `sets` each clause says what else a text must hold: how many sets, and of each how many literals, and which. */
  others: Int32Array
  sets: Int32Array
}

/**
 * Finds the patterns that could match a text from the literals it holds: one pass over the text, then a look at the clauses
 * whose most telling literals occur, so that the cost hardly grows with the number of rules.
 */
export class LiteralIndex {
  private readonly scanner: LiteralScanner
  /** The text for which a literal occurred, or a pattern was found, last. */
  private readonly literalSeen: Float64Array
  private readonly patternSeen: Float64Array
  private text = 0

  /** @param kinds bits of the kinds of text for which each pattern is wanted */
  constructor(
    private readonly data: LiteralIndexData,
    private readonly kinds: ArrayLike<number>
  ) {
    this.scanner = new LiteralScanner(data.trie)
    this.literalSeen = new Float64Array(data.begins.length - 1)
    this.patternSeen = new Float64Array(kinds.length)
  }

  /**
   * Numbers of the patterns of which the lower-case text meets all sets of a clause, each once, in no particular order.
   * @param kind bit of the text's kind
   */
  candidates(lowerText: string, kind: number): number[] {
    const { kinds, literalSeen, patternSeen } = this
    const { begins, patterns, skips, others } = this.data
    const text = ++this.text
    const present = this.scanner.scan(lowerText)
    for (const literal of present) literalSeen[literal] = text
    const found: number[] = []
    for (const literal of present) {
      const end = begins[literal + 1] as number
      for (let at = begins[literal] as number; at < end; ) {
        const pattern = patterns[at] as number
        if (((kinds[pattern] as number) & kind) === 0) {
          at = skips[at] as number
          continue
        }
        const rest = others[at++] as number
        if (patternSeen[pattern] === text || !this.holdAll(rest)) continue
        patternSeen[pattern] = text
        found.push(pattern)
      }
    }
    return found
  }

  private holdAll(begin: number): boolean {
    const { literalSeen, text } = this
    const { sets } = this.data
    let at = begin + 1
    for (let left = sets[begin] as number; left > 0; left--) {
      const end = at + 1 + (sets[at] as number)
      let holds = false
      for (at++; at < end && !holds; at++) holds = literalSeen[sets[at] as number] === text
      if (!holds) return false
      at = end
    }
    return true
  }
}

/** A clause at the literal that it waits for. */
interface Waiting {
  pattern: number
  others: number
  kinds: number
}

/**
 * @param clauses what texts must hold, by pattern; a pattern without clauses is never found
 * @param kinds bits of the kinds of text for which each pattern is wanted
 */
export function literalIndexData(clauses: readonly (readonly Clause[])[], kinds: ArrayLike<number>): LiteralIndexData {
  const numbers = new Map<string, number>()
  const waiting: Waiting[][] = []
  const sets: number[] = []
  const numberOf = (literal: string): number => {
    const known = numbers.get(literal)
    if (known !== undefined) return known
    numbers.set(literal, waiting.length)
    return waiting.push([]) - 1
  }
  clauses.forEach((own, pattern) => {
    for (const clause of own) {
      const telling = clause.reduce((a, b) => (selectivity(b) > selectivity(a) ? b : a))
      const others = clause.filter((set) => set !== telling).map((set) => set.map(numberOf))
      const begin = sets.length
      sets.push(others.length, ...others.flatMap((set) => [set.length, ...set]))
      for (const literal of new Set(telling)) {
        waiting[numberOf(literal)]?.push({ pattern, others: begin, kinds: kinds[pattern] as number })
      }
    }
  })
  for (const list of waiting) list.sort((a, b) => a.kinds - b.kinds)
  const flat = waiting.flat()
  const begins = new Int32Array(waiting.length + 1)
  waiting.forEach((list, literal) => {
    begins[literal + 1] = (begins[literal] as number) + list.length
  })
  return {
    trie: trieOf([...numbers.keys()]),
    begins,
    patterns: Int32Array.from(flat, ({ pattern }) => pattern),
    skips: Int32Array.from(waiting.flatMap(skipsOf).map((left, at) => at + left)),
    others: Int32Array.from(flat, ({ others }) => others),
    sets: Int32Array.from(sets)
  }
}

/** How far it is from each to the next with other kinds, or to the end. */
function skipsOf(list: readonly Waiting[]): number[] {
  const skips: number[] = []
  for (let at = list.length - 1; at >= 0; at--) {
    const same = at + 1 < list.length && list[at + 1]?.kinds === list[at]?.kinds
    skips[at] = same ? (skips[at + 1] as number) + 1 : 1
  }
  return skips
}
