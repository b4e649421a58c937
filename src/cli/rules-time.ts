import { diagnose } from '../engine/diagnose.js'
import { Work } from '../engine/work.js'
import { loadRuleBase } from '../rulebase/load.js'
import { readUpload } from './read-upload.js'

const SHOWN = 15
/** The first rounds compile patterns and warm the machine up. */
const ROUNDS = 4

/** `faultline rules time FILE…`: the rules that took longest on these files, and what was cut off. */
export async function timeCommand(paths: string[]): Promise<number> {
  if (paths.length === 0) throw new Error('name the files to diagnose: faultline rules time FILE…')
  const base = loadRuleBase()
  const artifacts = (await Promise.all(paths.map(readUpload))).flat()
  let work = new Work(base)
  let total = 0
  for (let n = 0; n < ROUNDS; n++) {
    work = new Work(base, () => performance.now())
    const started = performance.now()
    diagnose(artifacts, base, work)
    total = performance.now() - started
  }
  const rows = work.timings()
  const all = rows.reduce((sum, { condition }) => sum + condition, 0)
  process.stdout.write(`whole diagnosis ${total.toFixed(1)} ms; conditions of ${rows.length} rules ${all.toFixed(1)} ms\n`)
  process.stdout.write('   patterns  condition  rule\n')
  for (const { rule, patterns, condition } of rows.slice(0, SHOWN)) {
    process.stdout.write(`${patterns.toFixed(2).padStart(8)} ms${condition.toFixed(2).padStart(8)} ms  ${rule}\n`)
  }
  for (const { text } of work.notes()) process.stdout.write(`${text}\n`)
  return 0
}
