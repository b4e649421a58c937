import type { Setting } from '../model/event.js'
import type { Facts, Span } from '../model/facts.js'
import type { RuleBase } from '../rulebase/compile.js'
import type { Hit, Hits } from './hits.js'
import type { Work } from './work.js'

/** What conditions are evaluated against. */
export interface Scene {
  facts: Facts
  base: RuleBase
  hits: Hits
  work: Work
}

/** The state of one condition with what proves it. */
export interface Outcome {
  holds: boolean
  /** Lines that prove it, the most telling first. */
  spans: Span[]
  /** Hits of event conditions, by the name given with `as`. */
  named: ReadonlyMap<string, Hit>
  hits: Hit[]
  /** The best hit of each event condition that had to hold: what the conclusion rests on. */
  primary: Hit[]
  /** All distinct values of each capture, first seen first. */
  captures: ReadonlyMap<string, string[]>
  /** Inputs that were not uploaded and would decide it. */
  missing: string[]
}

/** Does not hold, and nothing proves it. */
export const NO: Outcome = {
  holds: false,
  spans: [],
  named: new Map(),
  hits: [],
  primary: [],
  captures: new Map(),
  missing: []
}
/** Holds without lines of its own. */
export const YES: Outcome = { ...NO, holds: true }
/** Adds values that are new to their name. */
export function addCaptures(into: Map<string, string[]>, entries: Iterable<[string, string]>): void {
  for (const [name, value] of entries) {
    const values = into.get(name) ?? []
    if (!values.includes(value)) values.push(value)
    into.set(name, values)
  }
}

/** Joins proofs; the first one's captures come first. */
export function merge(a: Outcome, b: Outcome): Outcome {
  const captures = new Map([...a.captures].map(([name, values]) => [name, [...values]]))
  for (const [name, values] of b.captures)
    addCaptures(
      captures,
      values.map((v) => [name, v])
    )
  return {
    holds: true,
    spans: [...a.spans.slice(0, 1), ...b.spans.slice(0, 1), ...a.spans.slice(1), ...b.spans.slice(1)],
    named: new Map([...b.named, ...a.named]),
    hits: [...a.hits, ...b.hits],
    primary: [...a.primary, ...b.primary],
    captures,
    missing: []
  }
}

/** A proof with a further signal: its lines come after the main ones, and what the conclusion rests on stays. */
export function support(proof: Outcome, signal: Outcome): Outcome {
  const spans = [
    ...proof.spans.slice(0, 3),
    ...signal.spans.slice(0, 1),
    ...proof.spans.slice(3),
    ...signal.spans.slice(1)
  ]
  return { ...merge(proof, signal), spans, primary: proof.primary }
}

/** The outcome of a setting that proves a condition. */
export function fromSetting(setting: Setting): Outcome {
  const span = { artifact: setting.artifact, line: setting.line, endLine: setting.line }
  const captures = new Map([
    ['config.symbol', [`CONFIG_${setting.symbol}`]],
    ['config.value', [setting.value]],
    ['config.file', [setting.file]]
  ])
  return { ...YES, spans: [span], captures }
}
