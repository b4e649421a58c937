import type { RuleBase } from '../rulebase/compile.js'
import { RULES_DIR, RuleBaseError, loadRuleBase } from '../rulebase/load.js'
import { loadSnapshot } from '../rulebase/snapshot.js'

export interface StartingRules {
  ruleBase: RuleBase
  /** What is wrong with the files, when the rule base is not theirs. */
  problems: readonly string[]
}

interface Sources {
  load(dir: string): RuleBase
  /** The rule base compiled last from `dir`. */
  last(dir: string): RuleBase | undefined
}

const SOURCES: Sources = {
  load: loadRuleBase,
  last: (dir) => (dir === RULES_DIR ? loadSnapshot({ anyFiles: true }) : undefined)
}

/**
 * The rule base to start with: that of the files or, when they are broken, the one that was compiled last. Else a process
 * that dies while somebody edits rules could not be replaced.
 * @throws RuleBaseError when there is no such one
 */
export function startingRules(dir: string, { load, last }: Sources = SOURCES): StartingRules {
  try {
    return { ruleBase: load(dir), problems: [] }
  } catch (error) {
    const ruleBase = error instanceof RuleBaseError ? last(dir) : undefined
    if (!ruleBase) throw error
    return { ruleBase, problems: (error as RuleBaseError).problems }
  }
}
