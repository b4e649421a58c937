import type { Report } from '../model/report.js'
import type { Diagnosis } from '../services/diagnoses.js'
import { present } from './present.js'

/** JSON of reports that are in memory: they never change, and most of an answer is the report. */
const texts = new WeakMap<Report, string>()

/** A diagnosis as the body of an answer. */
export function diagnosisJson(diagnosis: Diagnosis): string {
  const { report } = diagnosis
  const rest = JSON.stringify({ ...present(diagnosis), report: undefined })
  return report ? `${rest.slice(0, -1)},"report":${textOf(report)}}` : rest
}

function textOf(report: Report): string {
  const known = texts.get(report)
  if (known !== undefined) return known
  const text = JSON.stringify(report)
  texts.set(report, text)
  return text
}
