import { RuleBaseError, readRules } from '../../rulebase/load.js'
import { packRules } from '../../rulebase/packed.js'
import { prepareRules } from '../../rulebase/prepared.js'
import type { LoadedRules } from '../rules-watch.js'

/** Runs on a thread of its own: reads, checks and prepares every rule file below `dir`. */
export default function loadRules(dir: string): LoadedRules {
  try {
    const rules = readRules(dir)
    if (rules.length === 0) return { problems: ['there is no rule file in the folder of the rule base'] }
    return { packed: packRules(rules, prepareRules(rules)) }
  } catch (error) {
    return { problems: error instanceof RuleBaseError ? [...error.problems] : [(error as Error).message] }
  }
}
