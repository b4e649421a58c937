import type { Facts, Span } from '../model/facts.js'
import { type Consequence, type Finding, type Fix, POST_FROM } from '../model/report.js'
import { decodeNumbers } from '../tables/index.js'
import { calibrated } from './calibrate.js'
import { evaluate } from './conditions.js'
import type { EvidenceBook } from './evidence.js'
import type { Match } from './match-rules.js'
import { NO, type Outcome, type Scene } from './outcome.js'
import type { Ranked } from './rank.js'
import { fill, paragraphs } from './template.js'

const MAX_EVIDENCE = 6

/** Fills a rule's words with what was found. */
export function explainFinding(ranked: Ranked, scene: Scene, book: EvidenceBook): Finding {
  const { rule, outcome } = ranked
  const confidence = round(calibrated(ranked.confidence))
  const say = (template: string): string => fill(template, { outcome, facts: scene.facts })
  return {
    rule: rule.id,
    basis: 'rule',
    title: say(rule.title),
    class: rule.class,
    severity: rule.severity,
    role: rule.role,
    confidence,
    cause: say(rule.cause).trim(),
    explanation: withNumbers(
      [rule.explanation, ...ranked.remarks].map((t) => paragraphs(say(t))).join('\n\n'),
      outcome
    ),
    fixes: fixesOf(ranked, scene, say),
    verify: say(rule.verify).trim(),
    evidence: book.citeAll(tellingFirst(outcome), MAX_EVIDENCE),
    consequences: ranked.consequences.map((c) => consequence(c, scene.facts, book)),
    ruledOut: ranked.ruledOut.map(say),
    references: rule.references,
    safeToPost: rule.status === 'stable' && rule.role === 'cause' && confidence >= POST_FROM
  }
}

/** What a device or tool printed tells more than a line of configuration, and that more than a person's words. */
function tellingFirst({ spans, hits }: Outcome): Span[] {
  const weight = new Map(hits.map(({ event }) => [`${event.artifact}:${event.line}`, LESS_TELLING[event.kind] ?? 0]))
  const of = (s: Span): number => weight.get(`${s.artifact}:${s.line}`) ?? 1
  return [...spans].sort((a, b) => of(a) - of(b))
}

const LESS_TELLING: Readonly<Record<string, number>> = { kconfig: 1, devicetree: 1, code: 1, prose: 2 }

function fixesOf({ rule, outcome }: Match, scene: Scene, say: (template: string) => string): Fix[] {
  const bound = boundCaptures(outcome)
  return rule.fixes
    .filter(({ when }) => !when || mayHold(scene.work.rule(rule.id, () => evaluate(when, scene, bound)) ?? NO))
    .map(({ title, detail, applicability, patch }) => ({
      title: say(title),
      detail: paragraphs(say(detail)),
      applicability,
      ...(patch ? { patch: { ...patch, file: say(patch.file), content: say(patch.content) } } : {})
    }))
}

/** A fix for some versions or settings only is also shown when these are not known. */
const mayHold = (outcome: Outcome): boolean => outcome.holds || outcome.missing.length > 0

function consequence(match: Match, facts: Facts, book: EvidenceBook): Consequence {
  const words = { outcome: match.outcome, facts }
  return {
    rule: match.rule.id,
    title: fill(match.rule.title, words),
    cause: fill(match.rule.cause, words).trim(),
    evidence: book.citeAll(match.outcome.spans, 2)
  }
}

/** The first value of each capture: what later conditions of the same rule must agree with. */
export function boundCaptures(outcome: Outcome): ReadonlyMap<string, string> {
  return new Map([...outcome.captures].map(([name, values]) => [name, values[0] as string]))
}

/** Numbers of the main line that the rule's words do not name: `23 is ENFILE (too many open files)`; ambiguous ones are left out. */
function withNumbers(explanation: string, { primary }: Outcome): string {
  const event = primary.find(
    (h) => h.event.kind === 'log' || h.event.kind === 'shell' || h.event.kind === 'prose'
  )?.event
  if (!event) return explanation
  const decoded = decodeNumbers(event.text.slice(0, 400), event.module ? { module: event.module } : {})
  const unnamed = decoded.filter((d) => !d.includes(' or ') && !explanation.includes(/ is (\w+)/.exec(d)?.[1] ?? d))
  return unnamed.length > 0 ? `${explanation}\n\nIn the line above, ${unnamed.slice(0, 2).join('; ')}.` : explanation
}

const round = (n: number): number => Math.round(n * 100) / 100
