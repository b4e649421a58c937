import { type Finding, POST_FROM, type Report } from '../model/report.js'

export type Policy = 'post' | 'draft' | 'silent'

/** Why a policy was chosen; stable, for programs. */
export type PolicyReason =
  | 'certain'
  | 'healthy'
  | 'nothing-to-say'
  | 'questions-only'
  | 'not-certain'
  | 'symptoms-only'
  | 'resemblance'
  | 'not-released'
  | 'minor'
  | 'already-answered'

/**
 * Whether a program may post the reply by itself (`post`), should lay it before a person (`draft`) or say nothing
 * (`silent`). Posted is only a found cause of severity critical or error whose rule is released for it
 * (`safeToPost`), with a confidence of `POST_FROM` or more, and that is not proved by nothing but someone's reply in
 * the same thread. Likely causes, symptoms, warnings and questions are drafts. Nothing known, nothing to ask: silent;
 * so is a healthy upload without questions.
 */
export function postingPolicy(report: Report): { policy: Policy; reason: PolicyReason; why: string } {
  const reason = reasonFor(report)
  const [policy, why] = WORDS[reason]
  return { policy, reason, why }
}

function reasonFor({ verdict, findings, questions, unexplained }: Report): PolicyReason {
  const top = findings[0]
  if (top?.basis === 'resemblance') return 'resemblance'
  if (verdict === 'healthy' || verdict === 'not-recognised' || !top) {
    if (questions.length > 0) return 'questions-only'
    if (verdict === 'healthy') return 'healthy'
    return unexplained.some((u) => u.decoded.length > 0) ? 'symptoms-only' : 'nothing-to-say'
  }
  if (verdict === 'symptoms-only') return 'symptoms-only'
  if (verdict === 'likely-cause') return 'not-certain'
  return reasonForCause(top)
}

function reasonForCause(top: Finding): PolicyReason {
  if (top.role !== 'cause' || top.confidence < POST_FROM) return 'not-certain'
  if (!top.safeToPost) return 'not-released'
  if (top.evidence.length === 0 || top.evidence.every((e) => e.speaker === 'reply')) return 'already-answered'
  return top.severity === 'critical' || top.severity === 'error' ? 'certain' : 'minor'
}

const WORDS: Readonly<Record<PolicyReason, readonly [Policy, string]>> = {
  certain: ['post', 'The cause is found, its rule is released for automated replies, and it is right often enough.'],
  healthy: ['silent', 'Everything that was read reports normal operation, and nothing needs to be asked.'],
  'nothing-to-say': ['silent', 'No known cause fits, and there is nothing to ask.'],
  'questions-only': ['draft', 'No cause is named, but there are questions whose answers would help.'],
  'not-certain': ['draft', 'The cause is likely but not certain enough to be posted unread.'],
  resemblance: ['draft', 'No rule proves a cause; a known problem reads like the upload.'],
  'symptoms-only': ['draft', 'Only symptoms are explained, not their cause.'],
  'not-released': ['draft', 'The rule is not released for automated replies.'],
  minor: ['draft', 'The finding is only a warning or a hint; a person should judge whether it matters.'],
  'already-answered': [
    'draft',
    'What proves the cause stands only in someone’s reply; the thread may have its answer already.'
  ]
}
