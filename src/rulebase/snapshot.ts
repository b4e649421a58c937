import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RuleBase, compileRules } from './compile.js'
import { type Prepared, prepareRules } from './prepared.js'
import type { Rule } from './schema.js'

const PACKAGE_ROOT = findPackageRoot()
/** The rule base that ships with the project. */
export const RULES_DIR = join(PACKAGE_ROOT, 'rules')
/** All rules in one file, made by `faultline rules compile`: parsed in a hundredth of the time of the YAML files. */
const SNAPSHOT = join(PACKAGE_ROOT, 'dist', 'rules.json')
/** The index of their words, read only when an upload is compared by words. */
const WORDS = join(PACKAGE_ROOT, 'dist', 'words.json')

interface Snapshot extends Omit<Prepared, 'words'> {
  /** State of the files the rules came from. */
  files: string
  rules: Rule[]
}

/**
 * The rule base of the snapshot; undefined when there is none or rule files changed since. Loads no YAML and no schema.
 * @param anyFiles also when they changed
 */
export function loadSnapshot({ anyFiles = false } = {}): RuleBase | undefined {
  try {
    const { files, rules, ...prepared } = JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as Snapshot
    if (!anyFiles && files !== filesState(RULES_DIR)) return undefined
    return compileRules(rules, { ...prepared, words: () => readWords(prepared.hash) })
  } catch {
    return undefined
  }
}

/** Undefined when the file is gone or was written for other rules since these were loaded. */
function readWords(hash: string): string | undefined {
  try {
    const written = readFileSync(WORDS, 'utf8')
    return written.startsWith(`${hash}\n`) ? written.slice(hash.length + 1) : undefined
  } catch {
    return undefined
  }
}

/** Writes the snapshot of rules that were read from `RULES_DIR`. */
export function writeSnapshot(rules: readonly Rule[]): void {
  const { words, ...prepared } = prepareRules(rules)
  const snapshot: Snapshot = { files: filesState(RULES_DIR), rules: [...rules], ...prepared }
  writeFileSync(WORDS, `${prepared.hash}\n${words()}`)
  writeFileSync(SNAPSHOT, JSON.stringify(snapshot))
}

/** Paths of all rule files below `dir`, sorted. */
export function ruleFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(dir, name))
    .sort()
}

/** Names, sizes and times of all rule files: changes when any of them does. */
function filesState(dir: string): string {
  return ruleFiles(dir)
    .map((path) => {
      const { size, mtimeMs } = statSync(path)
      return `${relative(dir, path)} ${size} ${mtimeMs}`
    })
    .join('\n')
}

/** Works from src/ (tests) and from dist/src/ (built). */
function findPackageRoot(): string {
  const here = fileURLToPath(new URL('.', import.meta.url))
  return here.includes(`${join('dist', 'src')}`) ? join(here, '..', '..', '..') : join(here, '..', '..')
}
