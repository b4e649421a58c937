import { requiredLiterals, requiredSets, selectivity } from './literals.js'
import { type Node, parsePattern } from './regex/syntax.js'

/** Literals (lower case) of which a text must hold one. */
export type LiteralSet = readonly string[]
/** Sets of which a text must meet every one. */
export type Clause = readonly LiteralSet[]

/** Shorter literals stand in nearly every line. */
const SHORTEST = 2
/** More clauses than this cost more than they save. */
const MOST = 16

/**
 * What a text must hold for a pattern to match it: all sets of at least one clause. Finer than `requiredLiterals`, which
 * finds one set; where that one guarantees nothing the result is empty.
 */
export function requirements(source: string): Clause[] {
  const literals = requiredLiterals(source)
  if (literals.length === 0) return []
  const tree = parsePattern(source)
  const clauses = tree ? clausesOf(tree) : [requiredSets(source)]
  return clauses.every((clause) => clause.length > 0) ? clauses : [[literals]]
}

function clausesOf(node: Node): Clause[] {
  switch (node.type) {
    case 'literal':
      return [node.text.length >= SHORTEST ? [[node.text]] : []]
    case 'sequence':
      return node.nodes.map(clausesOf).reduce(both, [[]])
    case 'choice':
      return either(node.options.map(clausesOf))
    case 'group':
      return clausesOf(node.inner)
    default:
      return [[]]
  }
}

function both(a: Clause[], b: Clause[]): Clause[] {
  if (a.length * b.length > MOST) return a.length > b.length ? both(merged(a), b) : both(a, merged(b))
  return a.flatMap((one) => b.map((other) => [...one, ...other]))
}

/** Options that each need one literal of a few are one set; one that needs nothing frees all. */
function either(options: Clause[][]): Clause[] {
  const clauses = options.flat()
  if (clauses.some((clause) => clause.length === 0)) return [[]]
  return clauses.length > MOST || clauses.every((clause) => clause.length === 1) ? merged(clauses) : clauses
}

/** The best set of each clause, as one set. */
function merged(clauses: readonly Clause[]): Clause[] {
  if (clauses.some((clause) => clause.length === 0)) return [[]]
  const best = clauses.flatMap((clause) => clause.reduce((a, b) => (selectivity(b) > selectivity(a) ? b : a)))
  return [[[...new Set(best)]]]
}
