import { readFileSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { packageFile } from '../lib/package-file.js'
import { type RuleBase, openRules } from './compile.js'
import { type Prepared, prepareRules, rulesInForce } from './prepared.js'
import { ruleWords } from './resemblance.js'
import { filesState } from './rule-files.js'
import type { Rule } from './schema.js'
import type { WordData } from './word-index.js'

/** The rule base that ships with the project. */
export const RULES_DIR = packageFile('rules')
/** All rules with what is worked out from them, made by `faultline rules compile`; quicker to read than the YAML files by far. */
const SNAPSHOT = packageFile('dist', 'rules.bin')
/** Changes with what a snapshot holds, so that none of an older build is read. */
const FORMAT = 3

interface Snapshot {
  format: number
  /** State of the files the rules came from. */
  files: string
  prepared: Prepared
  /** Their words as bytes, read only when an upload is compared by words. */
  words: Uint8Array
}

/**
 * The rule base of the snapshot; undefined when there is none or rule files changed since. Loads no YAML and no schema.
 * @param anyFiles also when they changed
 */
export function loadSnapshot({ anyFiles = false } = {}): RuleBase | undefined {
  try {
    const { format, files, prepared, words } = deserialize(readFileSync(SNAPSHOT)) as Snapshot
    if (format !== FORMAT || (!anyFiles && files !== filesState(RULES_DIR))) return undefined
    return openRules(prepared, () => deserialize(words) as WordData)
  } catch {
    return undefined
  }
}

/** Writes the snapshot of rules that were read from `RULES_DIR`. */
export function writeSnapshot(rules: readonly Rule[]): void {
  const words = serialize(ruleWords(rulesInForce(rules)))
  const snapshot: Snapshot = { format: FORMAT, files: filesState(RULES_DIR), prepared: prepareRules(rules), words }
  writeFileSync(SNAPSHOT, serialize(snapshot))
}
