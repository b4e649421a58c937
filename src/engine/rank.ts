import { type Match, quieter } from './match-rules.js'

/** A match with the matches that are its consequences. */
export interface Ranked extends Match {
  consequences: Match[]
}

const ROLE_WEIGHT = { cause: 1, contributing: 0.62, symptom: 0.5, note: 0.2 } as const
const SEVERITY_WEIGHT = { critical: 1.05, error: 1, warning: 0.85, info: 0.55 } as const

/** What the person quotes from the device stands before what they did not notice. */
const ASKED_ABOUT = 0.08

/** Errors beside a better explanation are warnings when they are more likely wrong than right: programs act on errors. */
const EVEN = 0.5

/** Best first: superseded rules dropped, consequences folded under their cause. */
export function rank(matches: readonly Match[]): Ranked[] {
  const superseded = new Set(matches.flatMap((m) => m.rule.supersedes ?? []))
  const kept = matches.filter((m) => !superseded.has(m.rule.id)).sort((a, b) => score(b) - score(a) || byId(a, b))
  const ranked: Ranked[] = []
  const folded = new Set<Match>()
  for (const match of kept) {
    if (folded.has(match)) continue
    const consequences = kept.filter((other) => other !== match && !folded.has(other) && explains(match, other))
    const taken = consequences.filter((c) => !ranked.some((r) => r.rule === c.rule))
    for (const c of taken) folded.add(c)
    ranked.push({ ...match, consequences: taken })
  }
  return liftCauses(ranked).map((r, at) => (at > 0 && r.confidence < EVEN ? { ...r, rule: quieter(r.rule) } : r))
}

/** A cause that stands below its own consequence takes that place. */
function liftCauses(ranked: Ranked[]): Ranked[] {
  for (let i = ranked.length - 1; i > 0; i--) {
    const cause = ranked[i] as Ranked
    const above = ranked.findIndex((r, at) => at < i && explains(cause, r))
    if (above < 0) continue
    const consequences = ranked.filter((r, at) => at < i && explains(cause, r))
    const lifted = {
      ...cause,
      consequences: [...cause.consequences, ...consequences.flatMap((c) => [c, ...c.consequences])]
    }
    const rest = ranked.filter((r) => r !== cause && !consequences.includes(r))
    return liftCauses([...rest.slice(0, above), lifted, ...rest.slice(above)])
  }
  return ranked
}

/** How much a finding deserves to stand first. */
export function score({ rule, outcome, confidence, askedAbout }: Match): number {
  const independent = new Set(outcome.spans.map((s) => `${s.artifact}:${s.line}`)).size
  return (
    confidence * ROLE_WEIGHT[rule.role] * SEVERITY_WEIGHT[rule.severity] +
    Math.min(independent, 5) * 0.004 +
    (askedAbout ? ASKED_ABOUT : 0)
  )
}

function explains(cause: Match, consequence: Match): boolean {
  return (cause.rule.explains ?? []).some((id) =>
    id.endsWith('/*') ? consequence.rule.id.startsWith(id.slice(0, -1)) : id === consequence.rule.id
  )
}

const byId = (a: Match, b: Match): number => (a.rule.id < b.rule.id ? -1 : 1)
