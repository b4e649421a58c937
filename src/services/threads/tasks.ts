import { deflateSync, constants, inflateSync } from 'node:zlib'
import { diagnose } from '../../engine/diagnose.js'
import { intakeFile } from '../../intake/index.js'
import type { Artifact } from '../../model/artifact.js'
import type { Report } from '../../model/report.js'
import type { RuleBase } from '../../rulebase/compile.js'
import type { Result } from '../../store/diagnoses.js'
import type { Intake } from '../analyst.js'
import type { UploadFile } from '../submission.js'

const pack = (value: unknown) => deflateSync(JSON.stringify(value), { level: constants.Z_BEST_SPEED })

/** Decodes, unpacks and redacts an upload; the outcome carries the texts compressed only. */
export function readUpload(files: readonly UploadFile[]): Intake {
  const artifacts: Artifact[] = []
  const intake: Omit<Intake, 'artifacts'> = { files: [], refused: [], skipped: [] }
  for (const { name, bytes } of files) {
    const result = intakeFile(name, bytes)
    artifacts.push(...result.artifacts)
    intake.refused.push(...result.refused)
    intake.skipped.push(...result.skipped)
  }
  intake.files = artifacts.map(({ path, bytes, totalLines }) => ({ name: path, bytes, lines: totalLines }))
  return { ...intake, artifacts: pack(artifacts) }
}

/** @param artifacts compressed, as `readUpload` gave them */
export function diagnoseUpload(artifacts: Uint8Array, ruleBase: RuleBase): Result {
  const report = diagnose(JSON.parse(inflateSync(artifacts).toString('utf8')) as Artifact[], ruleBase)
  const { verdict, summary, ruleBase: hash, findings } = report
  return { report: pack(report), verdict, summary, ruleBase: hash, rules: proved(findings) }
}

/** Rules whose conditions held; guesses are not counted. */
const proved = (findings: Report['findings']): string[] => findings.filter((f) => f.basis === 'rule').map((f) => f.rule)
