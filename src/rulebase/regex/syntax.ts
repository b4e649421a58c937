import { type CharSet, type ClassItems, charSet, spellings } from './char-set.js'

/** A pattern as a tree. Sets and literals apply to lower-case text. */
export type Node =
  | { type: 'literal'; text: string }
  | { type: 'set'; set: CharSet; min: number; max: number; lazy: boolean }
  | { type: 'edge'; edge: '^' | '$' | 'b' | 'B' }
  | { type: 'sequence'; nodes: Node[] }
  | { type: 'choice'; options: Node[] }
  | { type: 'group'; name: string | undefined; inner: Node }

/** Raised where a pattern leaves the subset. */
class Outside extends Error {}

/** Groups repeated at most this often are written out. */
const MOST_WRITTEN_OUT = 4
const EMPTY: Node = { type: 'sequence', nodes: [] }
const ANY_BUT_NEWLINE = charSet({ ranges: [[10, 10]], classes: [] }, true) as CharSet
const CONTROL: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12 }

/**
 * Reads the subset of RE2 that rule authors use: literals, classes, `.`, bounded and unbounded repeats of one character,
 * groups that may stand a few times, alternatives, named groups, `^ $ \b \B`. Groups repeated often, flags and Unicode classes
 * are outside it.
 * @returns undefined for a pattern outside the subset, wrong ones included
 */
export function parsePattern(source: string): Node | undefined {
  try {
    return new Reader(source).pattern()
  } catch (error) {
    if (error instanceof Outside) return undefined
    throw error
  }
}

class Reader {
  private at = 0
  constructor(private readonly source: string) {}

  pattern(): Node {
    const node = this.choice()
    if (this.at < this.source.length) throw new Outside()
    return node
  }

  private choice(): Node {
    const options = [this.sequence()]
    while (this.take('|')) options.push(this.sequence())
    return options.length === 1 ? (options[0] as Node) : { type: 'choice', options }
  }

  private sequence(): Node {
    const nodes: Node[] = []
    let literal = ''
    const flush = () => {
      if (literal) nodes.push({ type: 'literal', text: literal })
      literal = ''
    }
    while (this.at < this.source.length && !this.sees('|') && !this.sees(')')) {
      if (this.sees('(')) {
        flush()
        nodes.push(this.group())
        continue
      }
      const atom = this.atom()
      const repeat = this.repeat()
      if (typeof atom === 'string' && !repeat && !spelledTwice(atom)) {
        literal += atom.toLowerCase()
        continue
      }
      flush()
      if (typeof atom !== 'string' && 'edge' in atom) {
        if (repeat) throw new Outside()
        nodes.push({ type: 'edge', edge: atom.edge })
      } else nodes.push({ type: 'set', set: typeof atom === 'string' ? setOf(atom) : atom, ...(repeat ?? ONCE) })
    }
    flush()
    return nodes.length === 1 ? (nodes[0] as Node) : { type: 'sequence', nodes }
  }

  private group(): Node {
    this.at++
    const head = /^\?(?:P?<([A-Za-z_]\w*)>|:)/.exec(this.source.slice(this.at, this.at + 60))
    if (head) this.at += head[0].length
    else if (this.sees('?')) throw new Outside()
    const inner = this.choice()
    if (!this.take(')')) throw new Outside()
    const node: Node = { type: 'group', name: head?.[1], inner }
    const repeat = this.repeat()
    if (!repeat) return node
    if (repeat.max > MOST_WRITTEN_OUT || (repeat.max > 1 && hasName(node))) throw new Outside()
    return writtenOut(node, repeat)
  }

  /** One character, a class, or an edge. */
  private atom(): string | CharSet | { edge: '^' | '$' | 'b' | 'B' } {
    const char = this.source[this.at++] as string
    if (char === '.') return ANY_BUT_NEWLINE
    if (char === '^' || char === '$') return { edge: char }
    if (char === '[') return this.bracket()
    if (char === '*' || char === '+' || char === '?') throw new Outside()
    if (char !== '\\') return plain(char)
    const escaped = this.source[this.at++] ?? ''
    if (escaped === 'b' || escaped === 'B') return { edge: escaped }
    if (/[dwsDWS]/.test(escaped)) return charSet({ ranges: [], classes: [escaped] }, false) as CharSet
    return String.fromCharCode(escapedCode(escaped))
  }

  private bracket(): CharSet {
    const negated = this.take('^')
    const items: ClassItems = { ranges: [], classes: [] }
    let first = true
    while (first || !this.sees(']')) {
      first = false
      const from = this.member(items)
      if (from === undefined) continue
      const isRange = this.sees('-') && this.source[this.at + 1] !== ']'
      if (isRange) this.at++
      const to = isRange ? this.member(items) : from
      if (to === undefined || to < from) throw new Outside()
      items.ranges.push([from, to])
    }
    this.at++
    const set = charSet(items, negated)
    if (!set) throw new Outside()
    return set
  }

  /** The code of one member of a class; undefined for a Perl class, which is added. */
  private member(items: ClassItems): number | undefined {
    const char = this.source[this.at++]
    if (char === undefined || (char === '[' && this.sees(':'))) throw new Outside()
    if (char !== '\\') return plain(char).charCodeAt(0)
    const escaped = this.source[this.at++] ?? ''
    if (!/[dwsDWS]/.test(escaped)) return escapedCode(escaped)
    items.classes.push(escaped)
    return undefined
  }

  private repeat(): Repeat | undefined {
    const found = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{0,4}))?\})(\??)/.exec(this.source.slice(this.at, this.at + 16))
    if (!found) return undefined
    this.at += found[0].length
    // RE2 refuses a repeat of a repeat.
    if (/^(?:[*+?]|\{\d)/.test(this.source.slice(this.at, this.at + 2))) throw new Outside()
    const [, sign, min, comma, max, lazy] = found
    if (sign) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY, lazy: lazy === '?' }
    const least = Number(min)
    const most = comma ? (max ? Number(max) : Number.POSITIVE_INFINITY) : least
    if (most < least || least > 1000 || (most > 1000 && most !== Number.POSITIVE_INFINITY)) throw new Outside()
    return { min: least, max: most, lazy: lazy === '?' }
  }

  private sees(char: string): boolean {
    return this.source[this.at] === char
  }

  private take(char: string): boolean {
    if (!this.sees(char)) return false
    this.at++
    return true
  }
}

interface Repeat {
  min: number
  max: number
  lazy: boolean
}
const ONCE: Repeat = { min: 1, max: 1, lazy: false }

/** A repeated group as RE2 reads it: `x{1,3}` is `x(x(x)?)?`. */
function writtenOut(node: Node, { min, max, lazy }: Repeat): Node {
  let rest = EMPTY
  for (let more = max - min; more > 0; more--) {
    const once: Node = rest === EMPTY ? node : { type: 'sequence', nodes: [node, rest] }
    rest = { type: 'choice', options: lazy ? [EMPTY, once] : [once, EMPTY] }
  }
  return min === 0 ? rest : { type: 'sequence', nodes: [...new Array<Node>(min).fill(node), rest] }
}

function hasName(node: Node): boolean {
  if (node.type === 'group') return node.name !== undefined || hasName(node.inner)
  if (node.type === 'sequence') return node.nodes.some(hasName)
  return node.type === 'choice' && node.options.some(hasName)
}

/** The code of an escaped character; letters and digits that are no control character have meanings outside the subset. */
function escapedCode(escaped: string): number {
  const control = CONTROL[escaped]
  if (control !== undefined) return control
  if (escaped === '' || escaped > '~' || /\w/.test(escaped)) {
    if (escaped !== '_') throw new Outside()
  }
  return escaped.charCodeAt(0)
}

/** A character that compares without case as this matcher does it. */
function plain(char: string): string {
  if (char > '\u007f' && (spellings(char) === undefined || /[\ud800-\udfff]/.test(char))) throw new Outside()
  return char
}

const spelledTwice = (char: string): boolean => char > '\u007f' && (spellings(char) ?? '').length > 1

const setOf = (char: string): CharSet =>
  charSet({ ranges: [[char.charCodeAt(0), char.charCodeAt(0)]], classes: [] }, false) as CharSet
