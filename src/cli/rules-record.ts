import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordOf, withRecord } from '../authoring/record.js'
import { compileRules } from '../rulebase/compile.js'
import { RULES_DIR, readRules } from '../rulebase/load.js'
import { readCases } from './eval.js'

/**
 * `faultline rules record CASES [RULES]`: adds to each rule file how the rule did on cases that nobody had seen.
 * RULES is the rule base as it was before anyone looked at them; it is the present one when left out.
 */
export function recordCommand([cases, before = RULES_DIR]: string[]): number {
  if (cases === undefined) throw new Error('name the folder of cases: faultline rules record CASES [RULES]')
  let right = 0
  let wrong = 0
  for (const [rule, count] of recordOf(compileRules(readRules(before)), readCases(cases))) {
    const path = join(RULES_DIR, `${rule}.yaml`)
    // Rules that are gone by now.
    if (!existsSync(path)) continue
    right += count.right
    wrong += count.wrong
    writeFileSync(path, withRecord(readFileSync(path, 'utf8'), count))
  }
  process.stdout.write(`right ${right} times, wrong ${wrong} times\n`)
  return 0
}
