/**
 * Aho-Corasick over a list of literals: a single pass over a text finds all of them. The trie is built at once; the row of a
 * state (where each character leads from it) when a text first reaches it, since most texts reach few.
 */
export class LiteralScanner {
  /** Column of a character; 0 stands for every character that no literal holds. */
  private readonly column = new Uint16Array(65_536)
  private columns = 1
  /** The trie: a state's children are its first child and that one's siblings. */
  private readonly firstChild: Int32Array
  private readonly sibling: Int32Array
  private readonly columnOf: Uint16Array
  private states = 1
  /** The state of the longest suffix that is a state itself; known once the parent has a row. */
  private readonly suffix: Int32Array
  private readonly rows: (Int32Array | undefined)[]
  /** Literals found on entering a state, those of its suffixes included once the parent has a row. */
  private readonly found: (readonly number[] | undefined)[]
  /** The scan that last found a literal. */
  private readonly seen: Float64Array
  private scans = 0

  /** Literals in lower case, none empty. */
  constructor(literals: readonly string[]) {
    const most = 1 + literals.reduce((sum, l) => sum + l.length, 0)
    this.firstChild = new Int32Array(most)
    this.sibling = new Int32Array(most)
    this.columnOf = new Uint16Array(most)
    for (const literal of literals) this.addColumns(literal)
    const ends = literals.map((literal) => this.insert(literal))
    this.suffix = new Int32Array(this.states)
    this.rows = new Array(this.states).fill(undefined)
    this.found = new Array(this.states).fill(undefined)
    ends.forEach((state, number) => {
      this.found[state] = [...(this.found[state] ?? []), number]
    })
    this.seen = new Float64Array(literals.length)
  }

  /** Numbers of the literals that the lower-case text holds, each once, in the order of their first ends. */
  scan(lowerText: string): number[] {
    const { rows, column, found, seen } = this
    const scan = ++this.scans
    const hits: number[] = []
    let state = 0
    for (let i = 0; i < lowerText.length; i++) {
      const row = rows[state] ?? this.rowOf(state)
      state = row[column[lowerText.charCodeAt(i)] as number] as number
      const here = found[state]
      if (!here) continue
      for (const literal of here) {
        if (seen[literal] === scan) continue
        seen[literal] = scan
        hits.push(literal)
      }
    }
    return hits
  }

  private addColumns(literal: string): void {
    for (let i = 0; i < literal.length; i++) {
      const code = literal.charCodeAt(i)
      if (this.column[code] === 0) this.column[code] = this.columns++
    }
  }

  /** The state in which the literal ends. */
  private insert(literal: string): number {
    let state = 0
    for (let i = 0; i < literal.length; i++) {
      const column = this.column[literal.charCodeAt(i)] as number
      let child = this.firstChild[state] as number
      while (child !== 0 && this.columnOf[child] !== column) child = this.sibling[child] as number
      if (child === 0) {
        child = this.states++
        this.columnOf[child] = column
        this.sibling[child] = this.firstChild[state] as number
        this.firstChild[state] = child
      }
      state = child
    }
    return state
  }

  /** Where there is no child, the row of the suffix tells; its rows are as deep as a literal is long at most. */
  private rowOf(state: number): Int32Array {
    const known = this.rows[state]
    if (known) return known
    const back = state === 0 ? undefined : this.rowOf(this.suffix[state] as number)
    const row = back ? Int32Array.from(back) : new Int32Array(this.columns)
    for (let child = this.firstChild[state] as number; child !== 0; child = this.sibling[child] as number) {
      const column = this.columnOf[child] as number
      const suffix = back ? (back[column] as number) : 0
      this.suffix[child] = suffix
      const more = this.found[suffix]
      if (more) this.found[child] = [...(this.found[child] ?? []), ...more]
      row[column] = child
    }
    this.rows[state] = row
    return row
  }
}
