import { type Heads, mayBegin } from './heads.js'
import { DONE, type State, type Step } from './state.js'
import { stepOf } from './steps.js'
import { type Node, parsePattern } from './syntax.js'

/**
 * The captures of the leftmost match, as RE2 finds it; false when there is none; undefined when the search gave up.
 * `lower` is `text` in lower case, place by place.
 */
export type Search = (text: string, lower: string) => Record<string, string> | false | undefined

/** Steps for short texts, and for each character, after which a search gives up. */
const STEPS = 4000
const STEPS_PER_CHARACTER = 40

/**
 * Makes the search of a pattern: backtracking from the places where its first character stands, with a bound on the steps.
 * What patterns do on real text takes few; an automaton decides where the search gives up.
 * @returns undefined for patterns outside the subset of `parsePattern`
 */
export function compileSearch(source: string): Search | undefined {
  const tree = parsePattern(source)
  if (!tree) return undefined
  const named = namedGroups(tree)
  const numbers = new Map<Node, number>(named.map((group, i) => [group, i]))
  const state: State = { lower: '', steps: 0, most: 0, run: 0, groups: new Int32Array(2 * named.length) }
  const step = stepOf(tree, DONE, state, numbers)
  const head = leadingLiteral(tree)
  const find = head.length > 1 ? fromLiteral(head, step, state) : fromAnywhere(step, state)
  return (text, lower) => {
    state.lower = lower
    state.steps = 0
    state.most = STEPS + STEPS_PER_CHARACTER * lower.length
    state.run++
    state.groups.fill(-1)
    const found = find()
    if (state.steps > state.most) return undefined
    return found && capturesOf(named, state.groups, text)
  }
}

function fromLiteral(head: string, { run }: Step, state: State): () => boolean {
  return () => {
    const { lower } = state
    for (let at = lower.indexOf(head); at >= 0; at = lower.indexOf(head, at + 1)) {
      if (run(at) >= 0) return true
      if (++state.steps > state.most) return false
    }
    return false
  }
}

function fromAnywhere({ run, heads }: Step, state: State): () => boolean {
  let begins: Heads | undefined
  return () => {
    const { lower } = state
    begins ??= heads()
    for (let at = 0; at <= lower.length; at++) {
      if (!mayBegin(begins, lower, at)) continue
      if (run(at) >= 0) return true
      if (++state.steps > state.most) return false
    }
    return false
  }
}

type NamedGroup = Node & { type: 'group'; name: string }

function capturesOf(named: readonly NamedGroup[], groups: Int32Array, text: string): Record<string, string> {
  const captures: Record<string, string> = {}
  named.forEach(({ name }, i) => {
    const end = groups[2 * i + 1] as number
    if (end >= 0) captures[name] = text.slice(groups[2 * i], end)
  })
  return captures
}

/** In the order in which they open. */
function namedGroups(node: Node): NamedGroup[] {
  if (node.type === 'sequence') return node.nodes.flatMap(namedGroups)
  if (node.type === 'choice') return node.options.flatMap(namedGroups)
  if (node.type !== 'group') return []
  return [...(node.name === undefined ? [] : [node as NamedGroup]), ...namedGroups(node.inner)]
}

function leadingLiteral(node: Node): string {
  if (node.type === 'literal') return node.text
  if (node.type === 'group') return leadingLiteral(node.inner)
  return node.type === 'sequence' && node.nodes[0] ? leadingLiteral(node.nodes[0]) : ''
}
