import { holds } from './char-set.js'
import { type Heads, either, heads, mayBegin, union } from './heads.js'
import type { State, Step } from './state.js'
import type { Node } from './syntax.js'

/**
 * A run of characters of one set, then the rest. Starts that follow each other look at nearly the same characters and ends:
 * what is known of them is kept for the search, so that a gap costs a search about one look at each character.
 */
export function repeatStep({ set, min, max, lazy }: Node & { type: 'set' }, next: Step, state: State): Step {
  const first = min === 0 ? union(set.ascii, next.first) : set.ascii
  if (min === 1 && max === 1) {
    const run = (at: number): number =>
      at < state.lower.length && holds(set, state.lower.charCodeAt(at)) ? next.run(at + 1) : -1
    return { run, first, heads: () => heads(first, next.first) }
  }
  const ownHeads = (): Heads => {
    const longer = heads(set.ascii, min > 1 ? set.ascii : union(set.ascii, next.first))
    return min === 0 ? either(longer, next.heads()) : longer
  }
  let restHeads: Heads | undefined
  let run = 0
  // Characters from `inFrom` to before `inTo` are in the set.
  let inFrom = 0
  let inTo = 0
  // The rest fails at each place from `noFrom` to `noTo`.
  let noFrom = 0
  let noTo = -1

  /** The end of the longest run that begins at a place. */
  function longest(at: number): number {
    const { lower } = state
    const most = Math.min(lower.length, at + max)
    if (at < inFrom || at > inTo) inFrom = inTo = at
    while (inTo < most && holds(set, lower.charCodeAt(inTo))) inTo++
    return Math.min(inTo, most)
  }

  function restAt(at: number): number {
    restHeads ??= next.heads()
    if (!mayBegin(restHeads, state.lower, at)) return -1
    if (++state.steps > state.most) return -1
    return next.run(at)
  }

  function noteFailure(from: number, to: number): void {
    if (from > noTo + 1 || to < noFrom - 1) {
      noFrom = from
      noTo = to
    } else {
      noFrom = Math.min(noFrom, from)
      noTo = Math.max(noTo, to)
    }
  }

  const startRun = (at: number): number => {
    if (run !== state.run) {
      run = state.run
      inFrom = inTo = noFrom = 0
      noTo = -1
    }
    const low = at + min
    const high = longest(at)
    if (high < low) return -1
    if (lazy) {
      for (let to = low; to <= high; to++) {
        if (to >= noFrom && to <= noTo) to = noTo
        else {
          const end = restAt(to)
          if (end >= 0) return end
        }
      }
    } else {
      for (let to = high; to >= low; to--) {
        if (to >= noFrom && to <= noTo) to = noFrom
        else {
          const end = restAt(to)
          if (end >= 0) return end
        }
      }
    }
    noteFailure(low, high)
    return -1
  }
  return { run: startRun, first, heads: ownHeads }
}
