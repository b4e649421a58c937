import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type RuleBase, compileRules } from './compile.js'
import type { Rule } from './schema.js'
import { validateRule } from './validate.js'

export type { RuleBase } from './compile.js'

/** Rule files that cannot be loaded; the message lists every problem with file and place. */
export class RuleBaseError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The rule base cannot be loaded:\n${problems.join('\n')}`)
  }
}

const PACKAGE_ROOT = findPackageRoot()
/** The rule base that ships with the project. */
export const RULES_DIR = join(PACKAGE_ROOT, 'rules')
/** All rules in one file, made by `faultline rules compile`: parsed in a tenth of the time of the YAML files. */
export const SNAPSHOT = join(PACKAGE_ROOT, 'dist', 'rules.json')

/** What the snapshot holds: the rules and the state of the files they came from. */
export interface Snapshot {
  files: string
  rules: Rule[]
}

/**
 * Loads and compiles a rule base: from the snapshot when it still fits the files, else from the YAML files.
 * @throws RuleBaseError when a file is not a valid rule
 */
export function loadRuleBase(dir: string = RULES_DIR): RuleBase {
  return compileRules(dir === RULES_DIR ? (snapshotRules() ?? readRules(dir)) : readRules(dir))
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

/** Paths of all rule files below `dir`, sorted. */
export function ruleFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(dir, name))
    .sort()
}

/** Names, sizes and times of all rule files: changes when any of them does. */
export function filesState(dir: string): string {
  return ruleFiles(dir)
    .map((path) => {
      const { size, mtimeMs } = statSync(path)
      return `${relative(dir, path)} ${size} ${mtimeMs}`
    })
    .join('\n')
}

function snapshotRules(): Rule[] | undefined {
  try {
    const snapshot = JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as Snapshot
    return snapshot.files === filesState(RULES_DIR) ? snapshot.rules : undefined
  } catch {
    return undefined
  }
}

/** Works from src/ (tests) and from dist/src/ (built). */
function findPackageRoot(): string {
  const here = fileURLToPath(new URL('.', import.meta.url))
  return here.includes(`${join('dist', 'src')}`) ? join(here, '..', '..', '..') : join(here, '..', '..')
}
