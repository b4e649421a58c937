/** Aho-Corasick over a list of literals, as one table: a single pass over a text finds all of them. */
export class LiteralScanner {
  /** Column of a character in the table; 0 stands for every character that no literal holds. */
  private readonly column = new Uint16Array(65_536)
  private readonly columns: number
  /** Next state by state and column. */
  private readonly next: Int32Array
  /** Literals found on entering a state; undefined for most states. */
  private readonly found: (number[] | undefined)[] = [undefined]
  /** The scan that last found a literal. */
  private readonly seen: Float64Array
  private scans = 0

  /** Literals in lower case, none empty; characters of a text that stand in none of them are all the same to the table. */
  constructor(literals: readonly string[]) {
    const used = new Set(literals.flatMap((l) => [...l].map((c) => c.charCodeAt(0))))
    let columns = 1
    for (const code of used) this.column[code] = columns++
    this.columns = columns
    const most = 1 + literals.reduce((sum, l) => sum + l.length, 0)
    const trie = new Int32Array(most * columns)
    for (const [number, literal] of literals.entries()) this.insert(trie, literal, number)
    this.next = trie.slice(0, this.found.length * columns)
    this.seen = new Float64Array(literals.length)
    this.link()
  }

  /** Numbers of the literals that the lower-case text holds, each once, in the order of their first ends. */
  scan(lowerText: string): number[] {
    const { next, column, columns, found, seen } = this
    const scan = ++this.scans
    const hits: number[] = []
    let state = 0
    for (let i = 0; i < lowerText.length; i++) {
      state = next[state * columns + (column[lowerText.charCodeAt(i)] as number)] as number
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

  private insert(trie: Int32Array, literal: string, number: number): void {
    let state = 0
    for (let i = 0; i < literal.length; i++) {
      const at = state * this.columns + (this.column[literal.charCodeAt(i)] as number)
      if (trie[at] === 0) {
        trie[at] = this.found.length
        this.found.push(undefined)
      }
      state = trie[at] as number
    }
    this.found[state] = [...(this.found[state] ?? []), number]
  }

  /** Breadth first: fills each missing transition with that of the longest suffix that is a state itself. */
  private link(): void {
    const { next, columns, found } = this
    const suffix = new Int32Array(found.length)
    const queue = [0]
    for (const state of queue) {
      const back = suffix[state] as number
      if (state !== 0 && found[back]) found[state] = [...(found[state] ?? []), ...(found[back] as number[])]
      for (let c = 0; c < columns; c++) {
        const at = state * columns + c
        const to = next[at] as number
        const fallback = state === 0 ? 0 : (next[back * columns + c] as number)
        if (to === 0) next[at] = fallback
        else {
          suffix[to] = fallback
          queue.push(to)
        }
      }
    }
  }
}
