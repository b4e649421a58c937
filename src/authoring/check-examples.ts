import { diagnose } from '../engine/diagnose.js'
import { artifactFromText } from '../intake/index.js'
import type { Finding, Report } from '../model/report.js'
import type { RuleBase } from '../rulebase/compile.js'
import type { Rule } from '../rulebase/schema.js'

/** Diagnoses texts by file name; a caller may keep what it gave. */
export type Diagnose = (files: Readonly<Record<string, string>>, base: RuleBase) => Report

/** Runs a rule's own examples through the whole engine; one sentence for each that does not do as it should. */
export function checkExamples(rule: Rule, base: RuleBase, report: Diagnose = diagnoseFiles): string[] {
  const problems: string[] = []
  for (const example of rule.examples.match) {
    const problem = placeProblem(rule, report(example.files, base))
    if (problem) problems.push(`${rule.id}: match example '${example.name}': ${problem}`)
  }
  for (const example of rule.examples.noMatch) {
    const fired = ids(report(example.files, base)).includes(rule.id)
    if (fired) problems.push(`${rule.id}: noMatch example '${example.name}' fires the rule`)
  }
  return problems
}

/** Diagnoses texts by file name, as an upload of these files would be. */
export function diagnoseFiles(files: Readonly<Record<string, string>>, base: RuleBase): Report {
  return diagnose(
    Object.entries(files).map(([name, text]) => artifactFromText(name, text)),
    base
  )
}

/** A loud cause must stand first or be folded under what explains it; quieter rules must be there. */
function placeProblem(rule: Rule, report: Report): string | undefined {
  if (!ids(report).includes(rule.id)) return `the rule does not fire (faultline rules why ${rule.id} shows where it stops)`
  if (rule.role !== 'cause' || rule.severity === 'info') return undefined
  const [first] = proved(report)
  const leads = first?.rule === rule.id || first?.consequences.some((c) => c.rule === rule.id)
  return leads ? undefined : `stands behind ${first?.rule}`
}

function ids(report: Report): string[] {
  return proved(report).flatMap((f) => [f.rule, ...f.consequences.map((c) => c.rule)])
}

/** A rule's examples are about its conditions, not about words that resemble it. */
const proved = (report: Report): Finding[] => report.findings.filter((f) => f.basis === 'rule')
