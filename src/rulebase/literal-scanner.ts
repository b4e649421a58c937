/** Literals as a trie: a state's children are its first child and that one's siblings. State 0 is the root. */
export interface Trie {
  /** The characters that stand in a literal; the first has column 1. */
  alphabet: string
  firstChild: Int32Array
  sibling: Int32Array
  /** Column of the character that leads to a state. */
  columnOf: Uint16Array
  /** The state in which each literal ends. */
  ends: Int32Array
}

const FOUND = 1 << 30

/**
 * Aho-Corasick over a list of literals: a single pass over a text finds all of them. The row of a state (where each character
 * leads from it) is made when a text first reaches it, since most texts reach few.
 */
export class LiteralScanner {
  /** Column of a character; 0 stands for every character that no literal holds. */
  private readonly column = new Uint16Array(65_536)
  /** The state of the longest suffix that is a state itself; known once the parent has a row. */
  private readonly suffix: Int32Array
  /** Where each character leads from a state; what leads to a state with literals has the bit FOUND. */
  private readonly rows: (Int32Array | undefined)[]
  /** Literals found on entering a state, those of its suffixes included once the parent has a row. */
  private readonly found: (readonly number[] | undefined)[]
  /** The scan that last found a literal. */
  private readonly seen: Float64Array
  private scans = 0

  constructor(private readonly trie: Trie) {
    const { alphabet, ends } = trie
    for (let i = 0; i < alphabet.length; i++) this.column[alphabet.charCodeAt(i)] = i + 1
    const states = trie.columnOf.length
    this.suffix = new Int32Array(states)
    this.rows = new Array(states).fill(undefined)
    this.found = new Array(states).fill(undefined)
    ends.forEach((state, number) => {
      this.found[state] = [...(this.found[state] ?? []), number]
    })
    this.seen = new Float64Array(ends.length)
  }

  /** Numbers of the literals that the lower-case text holds, each once, in the order of their first ends. */
  scan(lowerText: string): number[] {
    const { rows, column, found, seen } = this
    const scan = ++this.scans
    const hits: number[] = []
    let row = this.rowOf(0)
    for (let i = 0; i < lowerText.length; i++) {
      const to = row[column[lowerText.charCodeAt(i)] as number] as number
      const state = to & ~FOUND
      row = rows[state] ?? this.rowOf(state)
      if (to === state) continue
      for (const literal of found[state] as readonly number[]) {
        if (seen[literal] === scan) continue
        seen[literal] = scan
        hits.push(literal)
      }
    }
    return hits
  }

  /** Where there is no child, the row of the suffix tells; its rows are as deep as a literal is long at most. */
  private rowOf(state: number): Int32Array {
    const known = this.rows[state]
    if (known) return known
    const { firstChild, sibling, columnOf, alphabet } = this.trie
    const back = state === 0 ? undefined : this.rowOf(this.suffix[state] as number)
    const row = back ? Int32Array.from(back) : new Int32Array(alphabet.length + 1)
    for (let child = firstChild[state] as number; child !== 0; child = sibling[child] as number) {
      const column = columnOf[child] as number
      const suffix = back ? (back[column] as number) & ~FOUND : 0
      this.suffix[child] = suffix
      const more = this.found[suffix]
      if (more) this.found[child] = [...(this.found[child] ?? []), ...more]
      row[column] = this.found[child] ? child | FOUND : child
    }
    this.rows[state] = row
    return row
  }
}

/** @param literals in lower case, none empty */
export function trieOf(literals: readonly string[]): Trie {
  const columns = new Map([...new Set(literals.join('').split(''))].map((char, i) => [char, i + 1]))
  const most = 1 + literals.reduce((sum, l) => sum + l.length, 0)
  const firstChild = new Int32Array(most)
  const sibling = new Int32Array(most)
  const columnOf = new Uint16Array(most)
  let states = 1
  const childOf = (state: number, column: number): number => {
    let child = firstChild[state] as number
    while (child !== 0 && columnOf[child] !== column) child = sibling[child] as number
    if (child !== 0) return child
    child = states++
    columnOf[child] = column
    sibling[child] = firstChild[state] as number
    firstChild[state] = child
    return child
  }
  const ends = literals.map((literal) => literal.split('').reduce((state, char) => childOf(state, columns.get(char) as number), 0))
  return {
    alphabet: [...columns.keys()].join(''),
    firstChild: firstChild.slice(0, states),
    sibling: sibling.slice(0, states),
    columnOf: columnOf.slice(0, states),
    ends: Int32Array.from(ends)
  }
}
