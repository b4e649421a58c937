/** Bytes are told apart by their low bits: a row stays short, and what looks alike only makes a find to look at closer. */
const MASK = 63
const SHIFT = 6

/**
 * Says at each byte of a text whether a literal may end there, case aside (Aho and Corasick's automaton). A step is
 * `state = table[state | (byte & 63)]`; a literal may have ended when `state >= found`.
 */
export interface ByteAutomaton {
  table: Uint16Array
  /** The state at the beginning of a text; behind a line end where a literal begins with one. */
  start: number
  found: number
}

interface Node {
  children: Map<string, Node>
  suffix: Node | undefined
  ends: boolean
}

/** @param literals ASCII in lower case, at most a thousand characters in all; `\n` in front asks for the start of a line */
export function byteAutomaton(literals: readonly string[]): ByteAutomaton {
  const root = nodeOf()
  for (const literal of literals) {
    let node = root
    for (const char of literal) {
      const child = node.children.get(char) ?? nodeOf()
      node.children.set(char, child)
      node = child
    }
    node.ends = true
  }
  const all = withSuffixes(root)
  const ordered = [...all.filter((node) => !node.ends), ...all.filter((node) => node.ends)]
  const rows = new Map(ordered.map((node, row) => [node, row << SHIFT]))
  const table = new Uint16Array(ordered.length << SHIFT)
  // A node's suffix comes before it, so its row is whole when it is copied.
  for (const node of all) {
    const row = rows.get(node) as number
    if (node.suffix) table.copyWithin(row, rows.get(node.suffix) as number, (rows.get(node.suffix) as number) + MASK + 1)
    for (const [char, child] of node.children) {
      for (const spelled of [char, char.toUpperCase()]) table[row | (spelled.charCodeAt(0) & MASK)] = rows.get(child) as number
    }
  }
  const newline = root.children.get('\n')
  return {
    table,
    start: (newline && rows.get(newline)) ?? 0,
    found: (ordered.length - all.filter((node) => node.ends).length) << SHIFT
  }
}

const nodeOf = (): Node => ({ children: new Map(), suffix: undefined, ends: false })

/** All nodes in the order of their depth, each linked to the longest suffix that is a node itself. */
function withSuffixes(root: Node): Node[] {
  const all = [root]
  for (const node of all) {
    for (const [char, child] of node.children) {
      let back = node.suffix
      while (back && !back.children.has(char)) back = back.suffix
      child.suffix = back?.children.get(char) ?? root
      child.ends ||= child.suffix.ends
      all.push(child)
    }
  }
  return all
}
