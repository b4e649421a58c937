import { createHash } from 'node:crypto'
import type { Facts } from '../model/facts.js'
import type { Finding, Report, Unexplained } from '../model/report.js'
import { shapeOf } from './shape.js'

/** Equal strict signatures mean the same problem, in whatever SDK version; equal loose ones a similar one. */
export function signatureOf(
  findings: readonly Finding[],
  unexplained: readonly Unexplained[],
  facts: Facts
): Report['signature'] {
  const top = findings[0]
  const core = top ? top.rule : shapeOf(unexplained[0]?.text ?? 'nothing')
  const lines = top ? top.evidence.map((e) => shapeOf(e.quote)).sort() : unexplained.map((u) => shapeOf(u.text))
  return {
    version: 1,
    strict: digest([core, ...lines, String(facts.values.get('soc')?.value ?? '')]),
    loose: digest([core])
  }
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}
