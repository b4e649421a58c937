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

/** Rows that the table begins with; it doubles when they are used up. */
const FIRST_ROWS = 256

/**
 * Aho-Corasick over a list of literals: a single pass over a text finds all of them. The row of a state (where each character
 * leads from it) is made when a text first reaches it, since most texts reach few. All rows lie in one table, and a cell says
 * where the next row begins, so that a character costs two looks.
 */
export class LiteralScanner {
  /** Column of a character; 0 stands for every character that no literal holds. */
  private readonly column = new Uint16Array(65_536)
  /** Rows are as long as a power of two of this. */
  private readonly shift: number
  /** Cells: twice where the next row begins, plus 1 when its state has literals; or `~state` while that has no row. */
  private table: Int32Array
  private rows = 0
  /** The state of each row, and the row of each state or -1. */
  private readonly stateOf: number[] = []
  private readonly rowOf: Int32Array
  /** The state of the longest suffix that is a state itself; known once the parent has a row. */
  private readonly suffix: Int32Array
  /** Literals found on entering a state, those of its suffixes included once the parent has a row. */
  private readonly found: (readonly number[] | undefined)[]
  /** The scan that last found a literal. */
  private readonly seen: Float64Array
  private scans = 0

  constructor(private readonly trie: Trie) {
    const { alphabet, ends } = trie
    for (let i = 0; i < alphabet.length; i++) this.column[alphabet.charCodeAt(i)] = i + 1
    const states = trie.columnOf.length
    this.shift = Math.ceil(Math.log2(alphabet.length + 1))
    this.table = new Int32Array(FIRST_ROWS << this.shift)
    this.rowOf = new Int32Array(states).fill(-1)
    this.suffix = new Int32Array(states)
    this.found = new Array(states).fill(undefined)
    ends.forEach((state, number) => {
      this.found[state] = [...(this.found[state] ?? []), number]
    })
    this.seen = new Float64Array(ends.length)
    this.addRow(0)
  }

  /** Numbers of the literals that the lower-case text holds, each once, in the order of their first ends. */
  scan(lowerText: string): number[] {
    const { column, found, seen, stateOf, shift } = this
    const scan = ++this.scans
    const hits: number[] = []
    let table = this.table
    for (let i = 0, row = 0; i < lowerText.length; i++) {
      const cell = row + (column[lowerText.charCodeAt(i)] as number)
      let to = table[cell] as number
      if (to < 0) {
        to = this.reach(~to)
        table = this.table
        table[cell] = to
      }
      row = to >> 1
      if ((to & 1) === 0) continue
      for (const literal of found[stateOf[row >> shift] as number] as readonly number[]) {
        if (seen[literal] === scan) continue
        seen[literal] = scan
        hits.push(literal)
      }
    }
    return hits
  }

  /** What a cell holds that leads to a state. */
  private reach(state: number): number {
    if (this.rowOf[state] === -1) this.addRow(state)
    return ((this.rowOf[state] as number) << (this.shift + 1)) | (this.found[state] ? 1 : 0)
  }

  /** Where there is no child, the row of the suffix tells; its rows are as deep as a literal is long at most. */
  private addRow(state: number): void {
    const { firstChild, sibling, columnOf } = this.trie
    const back = state === 0 ? -1 : this.rowBegin(this.suffix[state] as number)
    const begin = this.newRow(state)
    if (back >= 0) this.table.copyWithin(begin, back, back + (1 << this.shift))
    for (let child = firstChild[state] as number; child !== 0; child = sibling[child] as number) {
      const column = columnOf[child] as number
      const suffix = back < 0 ? 0 : this.stateAt(this.table[back + column] as number)
      this.suffix[child] = suffix
      const more = this.found[suffix]
      if (more) this.found[child] = [...(this.found[child] ?? []), ...more]
      this.table[begin + column] = ~child
    }
  }

  private rowBegin(state: number): number {
    if (this.rowOf[state] === -1) this.addRow(state)
    return (this.rowOf[state] as number) << this.shift
  }

  /** @returns where it begins */
  private newRow(state: number): number {
    const row = this.rows++
    this.rowOf[state] = row
    this.stateOf.push(state)
    const needed = this.rows << this.shift
    if (needed > this.table.length) {
      const wider = new Int32Array(2 * this.table.length)
      wider.set(this.table)
      this.table = wider
    }
    return row << this.shift
  }

  private stateAt(cell: number): number {
    return cell < 0 ? ~cell : (this.stateOf[cell >> (this.shift + 1)] as number)
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
