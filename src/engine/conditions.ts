import type { Event } from '../model/event.js'
import type { Condition, EventCondition } from '../rulebase/schema.js'
import { configHolds } from './config-condition.js'
import { factHolds } from './fact-condition.js'
import type { Hit } from './hits.js'
import { NO, type Outcome, type Scene, YES, addCaptures, merge } from './outcome.js'

type Bound = ReadonlyMap<string, string>

/** Further hits of a condition that go into a finding's captures and evidence. */
const FURTHER = 40

/** Evaluates a condition tree; captures of one name bind across the events of an `all`. */
export function evaluate(condition: Condition, scene: Scene, bound: Bound = new Map()): Outcome {
  if ('event' in condition) return eventHolds(condition.event, scene, bound)
  if ('all' in condition) return allHold(condition.all, scene, bound)
  if ('any' in condition) return anyHolds(condition.any, scene, bound)
  if ('not' in condition) {
    const inner = evaluate(condition.not, scene, bound)
    return inner.holds ? NO : inner.missing.length > 0 ? { ...NO, missing: inner.missing } : YES
  }
  if ('absent' in condition) return absentHolds(condition.absent, scene, bound)
  if ('sequence' in condition) return sequenceHolds(condition.sequence, scene, bound)
  if ('count' in condition) {
    const found = compatible(condition.count.event, scene, bound)
    const lines = new Set(found.map((h) => `${h.event.artifact}:${h.event.line}`))
    return lines.size >= condition.count.atLeast ? fromHits(condition.count.event, found) : NO
  }
  if ('config' in condition) return configHolds(condition.config, scene)
  return factHolds(condition.fact, scene)
}

function eventHolds(event: EventCondition, scene: Scene, bound: Bound): Outcome {
  const found = compatible(event, scene, bound)
  return found.length > 0 ? fromHits(event, found) : NO
}

/** Hits that do not contradict captures bound by earlier events. */
function compatible(event: EventCondition, scene: Scene, bound: Bound): readonly Hit[] {
  const found = scene.hits.of(scene.base.matcherOf(event))
  scene.work.look(found.length)
  return bound.size === 0 ? found : found.filter(({ captures }) => agrees(captures, bound))
}

function agrees(captures: Hit['captures'], bound: Bound): boolean {
  for (const name in captures) if ((bound.get(name) ?? captures[name]) !== captures[name]) return false
  return true
}

function fromHits(condition: EventCondition, found: readonly Hit[]): Outcome {
  const first = found[0] as Hit
  const kept = found.slice(0, FURTHER)
  const captures = new Map<string, string[]>()
  for (const hit of kept) addCaptures(captures, Object.entries(hit.captures))
  for (const { event } of kept) addCaptures(captures, fieldsOf(event))
  return {
    holds: true,
    spans: kept.map((h) => ({ artifact: h.event.artifact, line: h.event.line, endLine: h.event.endLine })),
    named: new Map(condition.as ? [[condition.as, first]] : []),
    hits: kept,
    primary: [first],
    captures,
    missing: []
  }
}

const fieldsOf = ({ fields }: Event): [string, string][] => Object.entries(fields ?? {}).map(([name, value]) => [name, String(value)])

/** Tries further hits of the first event when the others contradict its captures. */
function allHold(conditions: readonly Condition[], scene: Scene, bound: Bound): Outcome {
  const [first, ...rest] = conditions as [Condition, ...Condition[]]
  let missing: string[] = []
  // The others see nothing of a hit but its captures: once is enough for hits that capture the same.
  const contradicted = new Set<string>()
  for (const head of candidates(first, scene, bound)) {
    if (!head.holds) return head
    if (rest.length === 0) return head
    const inner = new Map(bound)
    for (const [name, values] of head.captures) if (!inner.has(name)) inner.set(name, values[0] as string)
    const captured = JSON.stringify([...inner])
    if (contradicted.has(captured)) continue
    const tail = allHold(rest, scene, inner)
    if (tail.holds) return merge(head, tail)
    contradicted.add(captured)
    missing = tail.missing
  }
  return { ...NO, missing }
}

/** One outcome for each hit of an event (each with all hits behind it), one for anything else. */
function* candidates(condition: Condition, scene: Scene, bound: Bound): Iterable<Outcome> {
  if (!('event' in condition)) {
    yield evaluate(condition, scene, bound)
    return
  }
  const found = compatible(condition.event, scene, bound)
  if (found.length === 0) yield NO
  for (let i = 0; i < Math.min(found.length, 12); i++) {
    yield fromHits(condition.event, [found[i] as Hit, ...found.filter((_, j) => j !== i)])
  }
}

function anyHolds(conditions: readonly Condition[], scene: Scene, bound: Bound): Outcome {
  const outcomes = conditions.map((c) => evaluate(c, scene, bound))
  const holding = outcomes.filter((o) => o.holds)
  if (holding.length === 0) return { ...NO, missing: outcomes.flatMap((o) => o.missing) }
  return holding.reduce(merge)
}

/** Absence proves something only where such lines would have been seen. */
function absentHolds(event: EventCondition, scene: Scene, bound: Bound): Outcome {
  if (compatible(event, scene, bound).length > 0) return NO
  const kinds = event.kind ? [event.kind].flat() : ['log']
  return scene.facts.events.some((e) => kinds.includes(e.kind))
    ? YES
    : { ...NO, missing: kinds.map((k) => `${k} lines`) }
}

function sequenceHolds(
  sequence: { steps: EventCondition[]; lines?: number; ms?: number },
  scene: Scene,
  bound: Bound
): Outcome {
  const [first, ...rest] = sequence.steps as [EventCondition, ...EventCondition[]]
  for (const start of compatible(first, scene, bound)) {
    let last = start
    let outcome = fromHits(first, [start])
    for (const step of rest) {
      const next = inOrder(compatible(step, scene, bound)).find((h) => follows(last, h) && within(start, h, sequence))
      if (!next) break
      outcome = merge(outcome, fromHits(step, [next]))
      last = next
    }
    if (outcome.hits.length === sequence.steps.length) return outcome
  }
  return NO
}

const inOrder = (hits: readonly Hit[]): Hit[] => [...hits].sort((a, b) => a.event.line - b.event.line)

function follows(a: Hit, b: Hit): boolean {
  return (
    a.event.artifact === b.event.artifact &&
    (b.event.line > a.event.line || (b.event.line === a.event.line && a.event !== b.event))
  )
}

function within(start: Hit, end: Hit, window: { lines?: number; ms?: number }): boolean {
  if (window.lines !== undefined && end.event.line - start.event.line > window.lines) return false
  if (window.ms === undefined) return true
  const [from, to] = [start.event.timeUs, end.event.timeUs]
  return from === undefined || to === undefined || (to - from) / 1000 <= window.ms
}
