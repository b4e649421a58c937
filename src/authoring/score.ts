import type { Finding, Report } from '../model/report.js'
import type { RuleBase } from '../rulebase/compile.js'
import { diagnoseFiles } from './check-examples.js'

/** A case file: an upload with a known cause. */
export interface Case {
  id: string
  area: string
  artifacts: { name: string; text: string }[]
  /** Each group must be met by one of its regular expressions in a finding's own words. */
  truth: { cause?: string; must_mention: string[][]; must_not_mention?: string[] }
  healthy?: boolean
}

/** How one case went. */
export interface Score {
  id: string
  area: string
  healthy: boolean
  /** 1-based place of the first right finding; 0 when none is right. */
  rank: number
  findings: number
  loud: number
  /** Findings of severity error or critical that are not right. */
  wrongLoud: number
  first?: { rule: string; confidence: number; right: boolean }
}

/** What the engine says of a case's files. */
export const diagnoseCase = ({ artifacts }: Case, base: RuleBase): Report =>
  diagnoseFiles(Object.fromEntries(artifacts.map(({ name, text }) => [name, text])), base)

/** Scores one report against the truth of its case. */
export function scoreCase(c: Case, report: Report): Score {
  const { findings } = report
  const right = rightFindings(report, c)
  const [top] = findings
  return {
    id: c.id,
    area: c.area,
    healthy: c.healthy === true,
    rank: right.indexOf(true) + 1,
    findings: findings.length,
    loud: findings.filter(isLoud).length,
    wrongLoud: findings.filter((f, i) => isLoud(f) && !right[i]).length,
    ...(top ? { first: { rule: top.rule, confidence: top.confidence, right: right[0] === true } } : {})
  }
}

/** For each finding whether it names the known cause. */
export const rightFindings = ({ findings }: Report, { healthy, truth }: Case): boolean[] =>
  findings.map((f) => !healthy && isRight(f, truth))

const isLoud = (f: Finding): boolean => f.severity === 'error' || f.severity === 'critical'

function isRight(f: Finding, { must_mention, must_not_mention }: Case['truth']): boolean {
  const words = [f.title, f.cause, f.explanation, ...f.fixes.flatMap((x) => [x.title, x.detail, x.patch?.content])].join('\n')
  const holds = (pattern: string): boolean => new RegExp(pattern, 'i').test(words)
  return must_mention.every((group) => group.some(holds)) && !(must_not_mention ?? []).some(holds)
}

/** The figures of a set of cases; shares from 0 to 1. */
export interface Figures {
  cases: number
  hit1: number
  hit3: number
  silent: number
  noise: number
  alarms: number
  healthy: number
}

export function figuresOf(scores: readonly Score[]): Figures {
  const problems = scores.filter((s) => !s.healthy)
  const share = (test: (s: Score) => boolean): number => (problems.length > 0 ? problems.filter(test).length / problems.length : 0)
  const healthy = scores.filter((s) => s.healthy)
  return {
    cases: problems.length,
    hit1: share((s) => s.rank === 1),
    hit3: share((s) => s.rank >= 1 && s.rank <= 3),
    silent: share((s) => s.findings === 0),
    noise: problems.length > 0 ? problems.reduce((n, s) => n + s.wrongLoud, 0) / problems.length : 0,
    alarms: healthy.filter((s) => s.loud > 0).length,
    healthy: healthy.length
  }
}

/** Stated confidence of first findings against the share that was right, in steps of 0.1. */
export function calibration(scores: readonly Score[]): { from: number; findings: number; stated: number; right: number }[] {
  const steps = new Map<number, { stated: number; right: boolean }[]>()
  for (const { first, healthy } of scores) {
    if (!first || healthy) continue
    const from = Math.min(0.9, Math.floor(first.confidence * 10) / 10)
    steps.set(from, [...(steps.get(from) ?? []), { stated: first.confidence, right: first.right }])
  }
  return [...steps].sort(([a], [b]) => a - b).map(([from, list]) => ({
    from,
    findings: list.length,
    stated: list.reduce((n, f) => n + f.stated, 0) / list.length,
    right: list.filter((f) => f.right).length / list.length
  }))
}
