import type { Report } from '../model/report.js'
import type { RuleBase } from '../rulebase/compile.js'
import { type Diagnose, diagnoseFiles } from './check-examples.js'
import { type Case, diagnoseCase, scoreCase } from './score.js'

/** An upload whose cause is known, with what the engine says of it. */
export interface Judged {
  name: string
  report: Report
  /** Whether the first finding names the known cause. */
  right: boolean
}

/** How a rule does where it stands first on uploads with known causes. */
export interface Precision {
  rule: string
  first: number
  /** Names of the uploads whose cause is another. */
  wrong: string[]
}

/** Every rule's own examples, the cause being that rule, and the given cases: thousands of uploads that no rule alone was written for. */
export function* judgedUploads(
  base: RuleBase,
  cases: readonly Case[],
  diagnosed: Diagnose = diagnoseFiles
): Iterable<Judged> {
  for (const rule of base.rules) {
    for (const { name, files } of rule.examples.match) {
      const report = diagnosed(files, base)
      const [top] = report.findings
      const right = top?.rule === rule.id || top?.consequences.some((c) => c.rule === rule.id) === true
      yield { name: `${rule.id}: ${name}`, report, right }
    }
  }
  for (const c of cases.filter((c) => !c.healthy)) {
    const report = diagnoseCase(c, base)
    yield { name: c.id, report, right: scoreCase(c, report).rank === 1 }
  }
}

/** Rules that stood first on at least one upload, the least precise first; guesses are not counted. */
export function precisionOf(uploads: Iterable<Judged>): Precision[] {
  const byRule = new Map<string, Precision>()
  for (const { name, report, right } of uploads) {
    const [top] = report.findings
    if (top?.basis !== 'rule') continue
    const precision = byRule.get(top.rule) ?? { rule: top.rule, first: 0, wrong: [] }
    precision.first += 1
    if (!right) precision.wrong.push(name)
    byRule.set(top.rule, precision)
  }
  return [...byRule.values()].sort((a, b) => b.wrong.length / b.first - a.wrong.length / a.first || b.first - a.first)
}
