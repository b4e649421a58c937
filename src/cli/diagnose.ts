import { parseArgs } from 'node:util'
import pc from 'picocolors'
import { diagnose } from '../engine/diagnose.js'
import { Work } from '../engine/work.js'
import type { Artifact } from '../model/artifact.js'
import { SEVERITIES, type Report, type Severity } from '../model/report.js'
import { renderReply } from '../report/reply.js'
import { renderText } from '../report/text.js'
import { loadSnapshot } from '../rulebase/snapshot.js'
import { readUpload } from './read-upload.js'

/** `faultline diagnose`. Exit codes: 0 done, 1 a finding reached --fail-on, 2 nothing could be read. */
export async function diagnoseCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      reply: { type: 'boolean', default: false },
      stats: { type: 'boolean', default: false },
      'fail-on': { type: 'string' }
    }
  })
  const limit = severity(values['fail-on'])
  if (positionals.length === 0) throw new Error('name at least one file, or - for standard input')
  const started = performance.now()
  const artifacts: Artifact[] = []
  for (const path of positionals) artifacts.push(...(await readUpload(path)))
  if (artifacts.length === 0) throw new Error('nothing readable was given')
  const intake = performance.now() - started
  const base = loadSnapshot() ?? (await import('../rulebase/load.js')).loadRuleBase()
  const rules = performance.now() - started - intake
  const work = new Work(base, values.stats ? () => performance.now() : undefined)
  const report = diagnose(artifacts, base, work)
  process.stdout.write(print(report, values))
  if (values.stats) process.stderr.write(`${stats({ intake, rules, ...work.stages() })}\n`)
  return limit !== undefined && reaches(report, limit) ? 1 : 0
}

function print(report: Report, { json, reply }: { json: boolean; reply: boolean }): string {
  if (json) return `${JSON.stringify(report, null, 1)}\n`
  return reply ? renderReply(report) : renderText(report, pc)
}

/** Where the time went, after the report is written: the report itself is the same each time. */
const stats = (stages: Readonly<Record<string, number>>): string =>
  Object.entries(stages)
    .map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`)
    .join(', ')

function severity(name: string | undefined): Severity | undefined {
  if (name === undefined || (SEVERITIES as readonly string[]).includes(name)) return name as Severity | undefined
  throw new Error(`--fail-on takes one of ${SEVERITIES.join(', ')}`)
}

/** SEVERITIES stand worst first. */
function reaches(report: Report, limit: Severity): boolean {
  return report.findings.some((f) => SEVERITIES.indexOf(f.severity) <= SEVERITIES.indexOf(limit))
}
