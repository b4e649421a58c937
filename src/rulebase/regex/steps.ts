import { CELLS, END, cellAt } from './char-set.js'
import { ALL, either, heads } from './heads.js'
import { repeatStep } from './repeat-step.js'
import type { State, Step } from './state.js'
import type { Node } from './syntax.js'

/** The step that tries a node and then what follows it. `numbers` gives each named group its place among the groups. */
export function stepOf(node: Node, next: Step, state: State, numbers: ReadonlyMap<Node, number>): Step {
  switch (node.type) {
    case 'literal':
      return literalStep(node.text, next, state)
    case 'set':
      return repeatStep(node, next, state)
    case 'edge':
      return edgeStep(node.edge, next, state)
    case 'sequence':
      return node.nodes.reduceRight((rest, one) => stepOf(one, rest, state, numbers), next)
    case 'choice':
      return choiceStep(
        node.options.map((option) => stepOf(option, next, state, numbers)),
        state
      )
    case 'group': {
      const number = numbers.get(node)
      return number === undefined
        ? stepOf(node.inner, next, state, numbers)
        : groupStep(number, (end) => stepOf(node.inner, end, state, numbers), next, state)
    }
  }
}

function literalStep(text: string, next: Step, state: State): Step {
  const first = one(cellAt(text, 0))
  const { length } = text
  const run = (at: number): number => {
    const { lower } = state
    for (let i = 0; i < length; i++) if (lower.charCodeAt(at + i) !== text.charCodeAt(i)) return -1
    return next.run(at + length)
  }
  const second = length > 1 ? one(cellAt(text, 1)) : next.first
  return { run, first, heads: () => heads(first, second) }
}

function edgeStep(edge: '^' | '$' | 'b' | 'B', next: Step, state: State): Step {
  const { first } = next
  if (edge === '^') return { run: (at) => (at === 0 ? next.run(at) : -1), first, heads: next.heads }
  if (edge === '$') {
    const end = one(END)
    return { run: (at) => (at === state.lower.length ? next.run(at) : -1), first: end, heads: () => heads(end, ALL) }
  }
  const wanted = edge === 'b'
  const run = (at: number): number =>
    (isWord(state.lower, at - 1) !== isWord(state.lower, at)) === wanted ? next.run(at) : -1
  return { run, first, heads: next.heads }
}

/** RE2's word boundary knows ASCII only. */
function isWord(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95
}

function choiceStep(options: readonly Step[], state: State): Step {
  const first = new Uint8Array(CELLS)
  for (const option of options) for (let c = 0; c < CELLS; c++) first[c] = (first[c] as number) | (option.first[c] as number)
  const byCell: (Step[] | undefined)[] = new Array(CELLS).fill(undefined)
  const ableAt = (cell: number): Step[] => {
    const able = options.filter((option) => option.first[cell] === 1)
    byCell[cell] = able
    return able
  }
  const run = (at: number): number => {
    const cell = cellAt(state.lower, at)
    const able = byCell[cell] ?? ableAt(cell)
    for (let i = 0; i < able.length; i++) {
      if (++state.steps > state.most) return -1
      const end = (able[i] as Step).run(at)
      if (end >= 0) return end
    }
    return -1
  }
  return { run, first, heads: () => options.map((option) => option.heads()).reduce(either) }
}

/** Notes where the group begins and ends; what it noted before comes back when the rest fails. */
function groupStep(number: number, inner: (end: Step) => Step, next: Step, state: State): Step {
  let begin = 0
  const close = (at: number): number => {
    const { groups } = state
    const before = [groups[2 * number] as number, groups[2 * number + 1] as number] as const
    groups[2 * number] = begin
    groups[2 * number + 1] = at
    const end = next.run(at)
    if (end < 0) [groups[2 * number], groups[2 * number + 1]] = before
    return end
  }
  const step = inner({ run: close, first: next.first, heads: next.heads })
  const run = (at: number): number => {
    begin = at
    return step.run(at)
  }
  return { run, first: step.first, heads: step.heads }
}

/** Cells of which only one is set. */
function one(cell: number): Uint8Array {
  const cells = new Uint8Array(CELLS)
  cells[cell] = 1
  return cells
}
