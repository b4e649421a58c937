/**
 * Aho-Corasick over the literals of all patterns: one pass over a text finds every pattern that could match it, at a
 * cost that does not grow with the number of rules.
 */
export class LiteralIndex {
  private readonly next: Map<number, number>[] = [new Map()]
  private readonly fail: number[] = [0]
  private readonly owners: number[][] = [[]]

  /** `entries[i]` holds the literals of pattern i, in lower case. */
  constructor(entries: readonly (readonly string[])[]) {
    entries.forEach((literals, owner) => {
      for (const literal of literals) this.insert(literal, owner)
    })
    this.link()
  }

  /** Numbers of the patterns of which the lower-case text holds a literal, each once, in no particular order. */
  candidates(lowerText: string, found: Set<number> = new Set()): Set<number> {
    let state = 0
    for (let i = 0; i < lowerText.length; i++) {
      const code = lowerText.charCodeAt(i)
      state = this.step(state, code)
      const owners = this.owners[state] as number[]
      for (const owner of owners) found.add(owner)
    }
    return found
  }

  private step(from: number, code: number): number {
    let state = from
    for (;;) {
      const to = (this.next[state] as Map<number, number>).get(code)
      if (to !== undefined) return to
      if (state === 0) return 0
      state = this.fail[state] as number
    }
  }

  private insert(literal: string, owner: number): void {
    let state = 0
    for (let i = 0; i < literal.length; i++) {
      const code = literal.charCodeAt(i)
      const edges = this.next[state] as Map<number, number>
      let to = edges.get(code)
      if (to === undefined) {
        to = this.next.length
        this.next.push(new Map())
        this.fail.push(0)
        this.owners.push([])
        edges.set(code, to)
      }
      state = to
    }
    ;(this.owners[state] as number[]).push(owner)
  }

  /** Breadth first, so that a state's failure state is complete before its own. */
  private link(): void {
    const queue = [...(this.next[0] as Map<number, number>).values()]
    for (const state of queue) {
      for (const [code, to] of this.next[state] as Map<number, number>) {
        queue.push(to)
        const fallback = this.step(this.fail[state] as number, code)
        this.fail[to] = fallback
        ;(this.owners[to] as number[]).push(...(this.owners[fallback] as number[]))
      }
    }
  }
}
