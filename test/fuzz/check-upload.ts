import { diagnose } from '../../src/engine/diagnose.js'
import { artifactFromText } from '../../src/intake/index.js'
import type { Evidence, Report } from '../../src/model/report.js'
import { renderReply } from '../../src/report/reply.js'
import { renderText } from '../../src/report/text.js'
import type { RuleBase } from '../../src/rulebase/compile.js'

/** Diagnoses one text and gives every promise that does not hold: quotes, secrets, contract. Never throws by itself. */
export function checkUpload(name: string, text: string, base: RuleBase, secrets: readonly string[] = []): string[] {
  const artifact = artifactFromText(name, text)
  const report = diagnose([artifact], base)
  const problems: string[] = []
  for (const evidence of allEvidence(report)) {
    const quoted = artifact.lines.slice(evidence.startLine - 1, evidence.endLine).join('\n')
    if (quoted !== evidence.quote) problems.push(`quote of lines ${evidence.startLine}-${evidence.endLine} is not those lines`)
  }
  const outputs = [JSON.stringify(report), renderReply(report), renderText(report), JSON.stringify(artifact.lines)]
  for (const secret of secrets) if (outputs.some((o) => o.includes(secret))) problems.push(`secret ${secret} survives`)
  if (report.verdict === 'healthy' && report.findings.some((f) => f.severity === 'error')) problems.push('healthy with an error')
  for (const f of report.findings) if (!(f.confidence > 0 && f.confidence <= 1)) problems.push(`${f.rule}: confidence ${f.confidence}`)
  return problems
}

function allEvidence(report: Report): Evidence[] {
  const findings = report.findings.flatMap((f) => [...f.evidence, ...f.consequences.flatMap((c) => c.evidence)])
  return [...report.evidence, ...findings, ...report.unexplained.map((u) => u.evidence)]
}
