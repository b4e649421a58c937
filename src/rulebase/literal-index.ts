/**
 * Aho-Corasick over the literals of all patterns, as one table: a single pass over a text finds every pattern that could
 * match it, at a cost that does not grow with the number of rules.
 */
export class LiteralIndex {
  /** Column of a character in the table; 0 stands for every character that no literal holds. */
  private readonly column = new Uint8Array(128)
  private readonly columns: number
  /** Next state by state and column. */
  private readonly next: Int32Array
  /** Patterns found on entering a state; undefined for most states. */
  private readonly owners: (number[] | undefined)[] = [undefined]

  /** `entries[i]` holds the literals of pattern i, in lower case. Characters beyond ASCII count as any other. */
  constructor(entries: readonly (readonly string[])[]) {
    const used = new Set(entries.flatMap((literals) => literals.flatMap((l) => [...l].map((c) => c.charCodeAt(0)))))
    let columns = 1
    for (const code of used) if (code < 128) this.column[code] = columns++
    this.columns = columns
    const most = 1 + entries.reduce((sum, literals) => sum + literals.reduce((n, l) => n + l.length, 0), 0)
    const trie = new Int32Array(most * columns)
    entries.forEach((literals, owner) => {
      for (const literal of literals) this.insert(trie, literal, owner)
    })
    this.next = trie.slice(0, this.owners.length * columns)
    this.link()
  }

  /** Numbers of the patterns of which the lower-case text holds a literal, each once, in no particular order. */
  candidates(lowerText: string, found: Set<number> = new Set()): Set<number> {
    const { next, column, columns, owners } = this
    let state = 0
    for (let i = 0; i < lowerText.length; i++) {
      const code = lowerText.charCodeAt(i)
      state = next[state * columns + (code < 128 ? (column[code] as number) : 0)] as number
      const here = owners[state]
      if (here) for (const owner of here) found.add(owner)
    }
    return found
  }

  private insert(trie: Int32Array, literal: string, owner: number): void {
    let state = 0
    for (let i = 0; i < literal.length; i++) {
      const code = literal.charCodeAt(i)
      const at = state * this.columns + (code < 128 ? (this.column[code] as number) : 0)
      if (trie[at] === 0) {
        trie[at] = this.owners.length
        this.owners.push(undefined)
      }
      state = trie[at] as number
    }
    this.owners[state] = [...(this.owners[state] ?? []), owner]
  }

  /** Breadth first: fills each missing transition with that of the longest suffix that is a state itself. */
  private link(): void {
    const { next, columns, owners } = this
    const suffix = new Int32Array(owners.length)
    const queue = [0]
    for (const state of queue) {
      const back = suffix[state] as number
      if (state !== 0 && owners[back]) owners[state] = [...(owners[state] ?? []), ...(owners[back] as number[])]
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
