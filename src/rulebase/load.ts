import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type RuleBase, compileRules } from './compile.js'
import type { Rule } from './schema.js'
import { ruleFiles } from './rule-files.js'
import { RULES_DIR, loadSnapshot } from './snapshot.js'
import { validateRule } from './validate.js'

export type { RuleBase } from './compile.js'
export { ruleFiles } from './rule-files.js'
export { RULES_DIR } from './snapshot.js'

/** Rule files that cannot be loaded; the message lists every problem with file and place. */
export class RuleBaseError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The rule base cannot be loaded:\n${problems.join('\n')}`)
  }
}

/**
 * Loads and compiles a rule base: from the snapshot when it still fits the files, else from the YAML files.
 * @throws RuleBaseError when a file is not a valid rule
 */
export function loadRuleBase(dir: string = RULES_DIR): RuleBase {
  return (dir === RULES_DIR ? loadSnapshot() : undefined) ?? compileRules(readRules(dir))
}

/** Every rule file below `dir`, parsed and validated. */
export function readRules(dir: string): Rule[] {
  const problems: string[] = []
  const rules: Rule[] = []
  for (const path of ruleFiles(dir)) {
    const rule = readRule(path, problems)
    if (rule) rules.push(rule)
  }
  const ids = new Set<string>()
  for (const rule of rules) {
    if (ids.has(rule.id)) problems.push(`${rule.id}: used twice`)
    ids.add(rule.id)
  }
  if (problems.length > 0) throw new RuleBaseError(problems)
  return rules
}

/** One rule file; undefined with its problems appended when it is not valid. */
export function readRule(path: string, problems: string[]): Rule | undefined {
  try {
    const rule: unknown = parse(readFileSync(path, 'utf8'))
    const found = validateRule(rule, path)
    problems.push(...found)
    return found.length === 0 ? (rule as Rule) : undefined
  } catch (error) {
    problems.push(`${path}: ${(error as Error).message}`)
    return undefined
  }
}
