import type { Event } from '../model/event.js'
import type { Facts, Span } from '../model/facts.js'
import type { Unexplained } from '../model/report.js'
import { normalise, subjectOf } from '../rulebase/pattern.js'
import type { RuleBase } from '../rulebase/compile.js'
import { decodeNumbers } from '../tables/index.js'
import type { EvidenceBook } from './evidence.js'
import type { Ranked } from './rank.js'
import { shapeOf } from './shape.js'

const MOST = 8

/** Error lines that no finding accounts for: one a shape, the earliest and most telling first, numbers decoded. */
export function unexplainedLines(
  facts: Facts,
  ranked: readonly Ranked[],
  base: RuleBase,
  book: EvidenceBook
): Unexplained[] {
  const explained = spansOf(ranked)
  const covers = ranked.flatMap((r) => [r, ...r.consequences].flatMap((m) => base.covers(m.rule)))
  const left: { event: Event; weight: number; shape: string }[] = []
  for (const event of facts.events) {
    const weight = weightOf(event)
    if (weight === 0 || explained.some((s) => overlaps(s, event))) continue
    const text = normalise(event.text)
    const subject = subjectOf(text)
    if (!covers.some((c) => c.match(subject))) left.push({ event, weight, shape: shapeOf(text) })
  }
  left.sort((a, b) => b.weight - a.weight || a.event.artifact - b.event.artifact || a.event.line - b.event.line)
  const seen = new Set<string>()
  const telling = left.filter(({ shape }) => !seen.has(shape) && seen.add(shape))
  return telling.slice(0, MOST).map(({ event }) => ({
    text: event.text.slice(0, 400),
    ...(event.level ? { level: event.level } : {}),
    ...(event.module ? { module: event.module } : {}),
    decoded: decodeNumbers(event.text.slice(0, 400), event.module ? { module: event.module } : {}),
    evidence: book.cite({ artifact: event.artifact, line: event.line, endLine: event.endLine })
  }))
}

/** 0 for lines that report no failure. */
function weightOf(event: Event): number {
  if (event.kind === 'fault') return 5
  if (event.kind === 'build' || event.kind === 'flash')
    return event.fields?.severity === 'error' ? (event.fields.firstError ? 5 : 3) : 0
  if (event.kind === 'at') return event.fields?.failed === true ? 3 : 0
  if (event.kind === 'log' || event.kind === 'shell' || event.kind === 'tool') {
    if (event.level === 'err') return 4
    if (event.level === 'wrn') return 1
    return !event.level && saysFailure(event.text.slice(0, 300)) ? 2 : 0
  }
  return 0
}

const SAYS_FAILURE =
  /\b(?:fail(?:ed|ure|s)?|error|err -?\d|cannot|unable to|could not|timed? ?out|invalid|not (?:found|ready))\b/i

/** Counters, reports of no error and settings: `Processing err 0`, `last fatal error: none`, `no errors`, `timeout: 4 s`. */
const SAYS_NONE =
  /\b(?:err(?:or)?s?|fail(?:ed|ures?)?|faults?|dropped|timeouts?)\b\s*[:=]?\s*(?:0\b|none\b|no\b)|\btimeout\s*[:=]\s*\d|\b(?:no|0|without) (?:\w+ )?(?:errors?|failures?|faults?)\b/i

const saysFailure = (text: string): boolean => SAYS_FAILURE.test(text) && !SAYS_NONE.test(text)

function spansOf(ranked: readonly Ranked[]): Span[] {
  return ranked.flatMap((r) => [r, ...r.consequences].flatMap((m) => m.outcome.spans))
}

function overlaps(span: Span, event: Event): boolean {
  return span.artifact === event.artifact && span.line <= event.endLine && event.line <= span.endLine
}
