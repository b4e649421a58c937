import { spellings } from './regex/char-set.js'

/**
 * Literals of which every text that matches an RE2 pattern must hold at least one (lower case). Empty when the pattern
 * guarantees none of two characters or more. Understands the subset rule authors use; anything else only breaks a run.
 */
export function requiredLiterals(source: string): string[] {
  const parsed = new PatternReader(source).alternatives()
  return best(parsed) ?? []
}

/**
 * Every set of literals of which a matching text must hold one (lower case), beside the one the index uses: a cheap test
 * before the expression runs. Empty for a pattern of several alternatives.
 */
export function requiredSets(source: string): string[][] {
  const [only, ...others] = new PatternReader(source).alternatives()
  if (!only || others.length > 0) return []
  return only.filter((set): set is string[] => set !== undefined && selectivity(set) >= SHORTEST)
}

/** A single character finds nearly every line. */
const SHORTEST = 2
/** Patterns that may match any kind of line must guarantee this much. */
export const MIN_LITERAL = 3

/** A set of which one must occur; undefined stands for "nothing is certain". */
type Needed = string[] | undefined

class PatternReader {
  private at = 0
  constructor(private readonly source: string) {}

  /** Each alternative as the list of the literal sets it needs. */
  alternatives(): Needed[][] {
    const all: Needed[][] = []
    let sets: Needed[] = []
    let run = ''
    const flush = () => {
      if (run) sets.push([run.toLowerCase()])
      run = ''
    }
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      const char = this.source[this.at] as string
      if (char === '|') {
        flush()
        all.push(sets)
        sets = []
        this.at++
      } else if (char === '(') {
        flush()
        const inner = this.group()
        if (!this.optional()) sets.push(inner)
      } else {
        const literal = this.atom()
        const quantified = this.peekQuantifier()
        const optional = this.optional()
        if (literal === undefined || optional) flush()
        else {
          run += literal
          if (quantified) flush()
        }
      }
    }
    flush()
    all.push(sets)
    return all
  }

  private group(): Needed {
    this.at++
    if (this.source[this.at] === '?') {
      const head = /^\?(?:P?<[A-Za-z_]\w*>|[a-z-]*:|[a-z-]+(?=\)))/.exec(this.source.slice(this.at))
      this.at += head ? head[0].length : 1
    }
    const inner = this.alternatives()
    this.at++
    return best(inner)
  }

  /** One character's literal, or undefined for a class, a dot or an assertion. */
  private atom(): string | undefined {
    const char = this.source[this.at++] as string
    if (char === '[') return this.skipClass()
    if (char === '.' || char === '^' || char === '$') return undefined
    if (char !== '\\') return spelledOneWay(char) ? char : undefined
    const escaped = this.source[this.at++] ?? ''
    return /[a-zA-Z0-9]/.test(escaped) ? undefined : escaped
  }

  private skipClass(): undefined {
    if (this.source[this.at] === '^') this.at++
    if (this.source[this.at] === ']') this.at++
    while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    this.at++
  }

  private peekQuantifier(): boolean {
    const char = this.source[this.at]
    return char === '*' || char === '+' || char === '?' || char === '{'
  }

  /** Consumes a quantifier; true when it allows none. */
  private optional(): boolean {
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16))
    if (!quantifier) return false
    this.at += quantifier[0].length
    return quantifier[0].startsWith('*') || quantifier[0].startsWith('?') || quantifier[1] === '0'
  }
}

/** Not so the micro sign, which is also a Greek letter. */
const spelledOneWay = (char: string): boolean => char < '\u0080' || spellings(char) === char

/** The most selective set of each alternative, joined; undefined when one alternative guarantees nothing. */
function best(alternatives: Needed[][]): Needed {
  const chosen: string[] = []
  for (const sets of alternatives) {
    let pick: string[] | undefined
    for (const set of sets) if (set && (!pick || selectivity(set) > selectivity(pick))) pick = set
    if (!pick || selectivity(pick) < SHORTEST) return undefined
    chosen.push(...pick)
  }
  return [...new Set(chosen)]
}

/** The shortest member decides how selective a set is. */
export function selectivity(set: readonly string[]): number {
  return Math.min(...set.map((s) => s.length))
}
