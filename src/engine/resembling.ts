import type { Event } from '../model/event.js'
import type { Facts, Span } from '../model/facts.js'
import type { Evidence, Finding, Fix } from '../model/report.js'
import type { RuleBase } from '../rulebase/compile.js'
import type { Rule } from '../rulebase/schema.js'
import type { Nearness } from '../rulebase/word-index.js'
import { EventTerms } from './event-terms.js'
import type { EvidenceBook } from './evidence.js'
import { inScope } from './match-rules.js'
import { NO } from './outcome.js'
import { refuted } from './refuted.js'
import { fill, paragraphs } from './template.js'

/** More guesses help nobody. */
const MOST = 3
/** A proved finding at least this sure stands above every guess, and so does one that is itself this near the nearest. */
const SURE = 0.6
const NEAR = 0.4
/** One at least this sure stands above all guesses but the first. The four figures: decision 5. */
const LIKELY = 0.5
/** A cause that a line of failure or a fault dump shows stands above all guesses from here on: shared words say less. */
const SHOWN = 0.4
/** A cause this sure needs no other reading beside it. */
const SETTLED = 0.92
/** Fewer shared words than this are chance. */
const LEAST_SHARED = 6
/** Events that are read; a post and the failing lines of a log are well below. */
const MOST_EVENTS = 400

/**
 * Adds the known problems that the upload's words resemble most, as guesses below what rules prove well: severity info, never
 * to be posted, with the lines that share the words. Nothing is added to a settled cause or to an upload without complaint.
 */
export function withResembling(known: readonly Finding[], facts: Facts, base: RuleBase, book: EvidenceBook): Finding[] {
  const [top] = known
  if (top && top.role === 'cause' && top.confidence >= SETTLED && top.severity !== 'info') return [...known]
  const spoken = facts.events.filter((e) => weightOf(e) > 0)
  if (!spoken.some(complains)) return [...known]
  const events = mostTelling(spoken)
  const terms = new EventTerms(events, weightOf)
  const weights = terms.weighted()
  const words = base.resemblance()
  const near = words.search(weights)
  const named = new Set(known.flatMap((f) => [f.rule, ...f.consequences.map((c) => c.rule)]))
  const guesses: Finding[] = []
  const failures = facts.events.filter(reportsFailure)
  const best = bestOf(near, (document) => inScope(base.rule(document), facts))
  for (const { document, score } of near.nearest(LEAST_SHARED)) {
    if (guesses.length === MOST) break
    const rule = base.rule(document)
    if (named.has(rule.id) || !inScope(rule, facts) || refuted(rule.when, facts)) continue
    const sharing = mostSharing(terms.counter(words.sharedTerms(document, weights.keys())), events)
    guesses.push(guess(rule, score / best, { facts, evidence: book.citeAll(sharing, 2) }))
  }
  const nearness = (rule: string): number => near.of(base.ids.indexOf(rule)) / best
  const shows = (e: Evidence): boolean => failures.some((failure) => book.quotes(e, failure))
  const shown = (f: Finding): boolean => f.role === 'cause' && f.confidence >= SHOWN && f.evidence.some(shows)
  const stands = (f: Finding): boolean => f.confidence >= SURE || nearness(f.rule) >= NEAR || shown(f)
  const proved = known.filter((f) => (f.severity !== 'info' || f.confidence >= SURE) && f.rule !== ORIGIN)
  const above = proved.filter(stands)
  const likely = proved.filter((f) => !above.includes(f) && f.confidence >= LIKELY)
  const rest = known.filter((f) => !above.includes(f) && !likely.includes(f))
  return [...above, ...guesses.slice(0, 1), ...likely, ...guesses.slice(1), ...rest]
}

/** The highest score of a document that fits. */
function bestOf(near: Nearness, fits: (document: number) => boolean): number {
  for (const { document, score } of near.nearest()) if (fits(document)) return score
  return 1
}

/** The engine's own finding at the first failure names a place, not a cause. */
const ORIGIN = 'engine/failure-origin'

/** Someone describes a problem, or a line reports one. */
const complains = (event: Event): boolean => event.kind === 'prose' || reportsFailure(event)

/** A line that a device or a tool printed of a failure. */
function reportsFailure({ kind, level, fields }: Event): boolean {
  return kind === 'fault' || level === 'err' || fields?.severity === 'error' || fields?.failed === true
}

/** How much an event's words tell of the problem; 0: not read. */
function weightOf({ kind, level, speaker, fields }: Event): number {
  if (kind === 'prose') return speaker === 'reply' ? 0.3 : 1
  if (kind === 'fault' || kind === 'build' || kind === 'flash') return 1.2
  if (level === 'err' || level === 'wrn' || fields?.failed === true) return 1.2
  return kind === 'partition' ? 0 : 0.3
}

function mostTelling(events: readonly Event[]): readonly Event[] {
  if (events.length <= MOST_EVENTS) return events
  const telling = events.filter((e) => weightOf(e) >= 1)
  return [...telling, ...events.filter((e) => weightOf(e) < 1)].slice(0, MOST_EVENTS)
}

interface Sources {
  facts: Facts
  evidence: Finding['evidence']
}

function guess(rule: Rule, nearness: number, { facts, evidence }: Sources): Finding {
  const say = (template: string): string => fill(template.replace(PLACEHOLDER, '…'), { outcome: NO, facts }).trim()
  return {
    rule: rule.id,
    basis: 'resemblance',
    title: say(rule.title),
    class: rule.class,
    severity: 'info',
    role: 'note',
    confidence: Math.round(nearness * 35) / 100,
    cause: say(rule.cause),
    explanation: `No line proves this; the upload reads like it.\n\n${paragraphs(say(rule.explanation))}`,
    fixes: rule.fixes.map((f): Fix => adviceOf(f, say)),
    verify: say(rule.verify),
    evidence,
    consequences: [],
    ruledOut: [],
    references: rule.references,
    safeToPost: false
  }
}

/** What a rule would have captured is not known here. */
const PLACEHOLDER = /\{\{(?!fact:)[^{}]{1,120}\}\}/g

/** A change whose values are not known is told in words only. */
function adviceOf({ title, detail, patch }: { title: string; detail: string; patch?: Fix['patch'] }, say: (t: string) => string): Fix {
  const whole = patch && !`${patch.file}${patch.content}`.includes('{{')
  return { title: say(title), detail: paragraphs(say(detail)), applicability: 'review', ...(whole ? { patch } : {}) }
}

/** The events that share most words, best first. Few are asked for, so each is looked for when its turn comes. */
function* mostSharing(count: (event: number) => number, events: readonly Event[]): Generator<Span> {
  const weights = Float64Array.from(events, (event, n) => weightOf(event) * count(n))
  for (let left = events.length; left > 0; left--) {
    let at = 0
    for (let n = 1; n < weights.length; n++) if ((weights[n] as number) > (weights[at] as number)) at = n
    weights[at] = -1
    const { artifact, line, endLine } = events[at] as Event
    yield { artifact, line, endLine }
  }
}
