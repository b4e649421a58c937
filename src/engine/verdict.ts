import type { Facts } from '../model/facts.js'
import { type Finding, POST_FROM, type Unexplained, type Verdict } from '../model/report.js'

/** Share of right answers from which a cause counts as likely. */
const LIKELY = 0.4

/** The state of the whole diagnosis. `healthy` needs positive evidence and nobody who describes a problem. */
export function verdictOf(findings: readonly Finding[], unexplained: readonly Unexplained[], facts: Facts): Verdict {
  const causes = findings.filter((f) => f.role === 'cause' && f.severity !== 'info')
  const top = findings[0]
  if (top && causes.includes(top) && top.confidence >= POST_FROM) return 'cause-found'
  if (causes.some((c) => c.confidence >= LIKELY)) return 'likely-cause'
  if (findings.some((f) => f.severity !== 'info')) return 'symptoms-only'
  if (looksHealthy(unexplained, facts)) return 'healthy'
  // Somebody asks about what is harmless or works as made: that is the answer.
  return top?.role === 'cause' && top.confidence >= LIKELY ? 'likely-cause' : 'not-recognised'
}

function looksHealthy(unexplained: readonly Unexplained[], facts: Facts): boolean {
  const lines = facts.events.filter((e) => e.kind === 'log' || e.kind === 'boot' || e.kind === 'at')
  const complaint = facts.events.some((e) => e.kind === 'prose')
  return lines.length >= 3 && unexplained.length === 0 && !complaint
}

/** Two sentences at most: what it is, and what to do next. */
export function summaryOf(verdict: Verdict, findings: readonly Finding[], unexplained: readonly Unexplained[]): string {
  const guessed = findings[0]?.basis === 'resemblance'
  const top = guessed ? findings.find((f) => f.basis === 'rule' && f.severity !== 'info') : findings[0]
  if (verdict === 'healthy') return 'Every line that was read reports normal operation.'
  if (guessed && verdict !== 'likely-cause') {
    return `No rule proves a cause; the upload reads most like this known problem: ${findings[0]?.title}.`
  }
  if (!top || verdict === 'not-recognised') {
    return unexplained.length > 0
      ? `No known cause fits; ${count(unexplained.length, 'error line')} could not be explained. The lines and what to send next are listed.`
      : 'Nothing in the upload points at a known cause. What to send next is listed.'
  }
  const first = verdict === 'likely-cause' ? `Probably: ${lowerFirst(top.cause)}` : top.cause
  const next = top.fixes[0] ? ` Next: ${top.fixes[0].title.replace(/\.$/, '')}.` : ''
  return `${oneSentence(first)}${next}`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Keeps the case of names and acronyms. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? (text[0] as string).toLowerCase() + text.slice(1) : text
}

function oneSentence(text: string): string {
  const end = /[.!?](?=\s+[A-Z`])/.exec(text)
  return end ? text.slice(0, end.index + 1) : text.replace(/([^.!?])$/, '$1.')
}
