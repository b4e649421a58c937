import { calibrated } from '../engine/calibrate.js'
import { POST_FROM, type Report } from '../model/report.js'
import type { RuleBase } from '../rulebase/compile.js'
import type { Rule } from '../rulebase/schema.js'
import { type Case, diagnoseCase, rightFindings } from './score.js'

/** On how many uploads a rule named the cause, and on how many it stood first and did not. */
export interface Count {
  right: number
  wrong: number
}

/** Findings below these are hardly read. */
const READ = 4

/**
 * The record of each rule on uploads with known causes. It tells what to expect of a rule only when nobody had looked at the
 * uploads before the rules were written or changed.
 */
export function recordOf(base: RuleBase, cases: readonly Case[]): Map<string, Count> {
  const record = new Map<string, Count>()
  for (const c of cases.filter(({ healthy }) => !healthy)) {
    const report = diagnoseCase(c, base)
    for (const { rule, right } of judged(report, c)) {
      const { right: rights, wrong } = record.get(rule) ?? { right: 0, wrong: 0 }
      record.set(rule, right ? { right: rights + 1, wrong } : { right: rights, wrong: wrong + 1 })
    }
  }
  return record
}

/** Rules that proved something: what stands first, and what else is right among the next. */
function judged(report: Report, c: Case): { rule: string; right: boolean }[] {
  const rights = rightFindings(report, c)
  return report.findings.slice(0, READ).flatMap(({ rule, basis }, place) => {
    const right = rights[place] === true
    return basis === 'rule' && (place === 0 || right) ? [{ rule, right }] : []
  })
}

/** What may be posted unread has to have been right where its author had not looked. docs/decisions/0011 */
export function recordProblems(rules: readonly Rule[]): string[] {
  return rules.flatMap(({ id, confidence, unseen }) =>
    calibrated(confidence) >= POST_FROM && !unseen?.right
      ? [`${id}: confidence ${confidence} would be posted, which needs an unseen upload on which the rule was right`]
      : []
  )
}

/** A rule file with its counts raised by those of a record. */
export function withRecord(text: string, { right, wrong }: Count): string {
  const known = /^unseen: \{ right: (\d+), wrong: (\d+) \}\n/m.exec(text)
  const line = `unseen: { right: ${right + Number(known?.[1] ?? 0)}, wrong: ${wrong + Number(known?.[2] ?? 0)} }\n`
  return known ? text.replace(known[0], line) : text.replace(/^confidence: .*\n/m, (confidence) => confidence + line)
}
