import type { Finding, Report, Verdict } from '../model/report.js'

/** What a continued diagnosis says otherwise than the one before it. Places are counted from 1. */
export interface Changes {
  /** Id of the diagnosis before. */
  since: string
  /** Whether anything of the following is. */
  different: boolean
  verdict: { before: Verdict; after: Verdict }
  gone: NamedFinding[]
  new: NamedFinding[]
  /** Findings of both that stand in another order. */
  moved: (NamedFinding & { before: number; after: number })[]
  /** Questions that are no longer asked. */
  answered: string[]
  /** Questions that were not asked before. */
  asked: string[]
}

export interface NamedFinding {
  rule: string
  title: string
}

/** Compares two reports, findings by their rule. */
export function changesBetween(since: string, before: Report, after: Report): Changes {
  const rules = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule }) => rule))]
  const [old, fresh] = [rules(before.findings), rules(after.findings)]
  const name = (findings: readonly Finding[], rule: string): NamedFinding => {
    return { rule, title: findings.find((finding) => finding.rule === rule)?.title ?? '' }
  }
  const [keptBefore, keptAfter] = [old.filter((rule) => fresh.includes(rule)), fresh.filter((rule) => old.includes(rule))]
  const asks = ({ questions }: Report) => [...new Set(questions.map(({ ask }) => ask))]
  const [oldAsks, freshAsks] = [asks(before), asks(after)]
  const lists = {
    gone: old.filter((rule) => !fresh.includes(rule)).map((rule) => name(before.findings, rule)),
    new: fresh.filter((rule) => !old.includes(rule)).map((rule) => name(after.findings, rule)),
    moved: keptAfter
      .filter((rule, n) => keptBefore[n] !== rule)
      .map((rule) => ({
        ...name(after.findings, rule),
        before: old.indexOf(rule) + 1,
        after: fresh.indexOf(rule) + 1
      })),
    answered: oldAsks.filter((ask) => !freshAsks.includes(ask)),
    asked: freshAsks.filter((ask) => !oldAsks.includes(ask))
  }
  const different = before.verdict !== after.verdict || Object.values(lists).some(({ length }) => length > 0)
  return { since, different, verdict: { before: before.verdict, after: after.verdict }, ...lists }
}
