import { workerData } from 'node:worker_threads'
import type { RuleBase } from '../../rulebase/compile.js'
import { loadRuleBase } from '../../rulebase/load.js'
import { type PackedRules, unpackRules } from '../../rulebase/packed.js'
import { loadSnapshot } from '../../rulebase/snapshot.js'
import type { UploadFile } from '../submission.js'
import { appendUpload, diagnoseUpload, readUpload } from './tasks.js'

/** Timing the rules costs a few hundredths of a diagnosis. */
const TIMED_ONE_IN = 8

let ruleBase: RuleBase | undefined
let diagnosed = 0

/** The rule base that the process uses, made ready once in each thread. Files on disk count only when none is given. */
function rules(packed: PackedRules | undefined): RuleBase {
  if (!packed) {
    ruleBase ??= loadRuleBase((workerData as { rulesDir: string }).rulesDir || undefined)
    return ruleBase
  }
  if (ruleBase?.hash !== packed.hash) {
    const snapshot = ruleBase ? undefined : loadSnapshot()
    ruleBase = snapshot?.hash === packed.hash ? snapshot : unpackRules(packed)
  }
  return ruleBase
}

/** Makes a thread ready before the first job comes. */
export function warm({ packed }: { packed?: PackedRules }): string {
  return rules(packed).hash
}

export function intake(files: UploadFile[]) {
  return readUpload(files)
}

export function append({ files, before }: { files: UploadFile[]; before: Uint8Array }) {
  return appendUpload(files, before)
}

export function diagnose({ artifacts, packed }: { artifacts: Uint8Array; packed?: PackedRules }) {
  // Not the first one: there patterns are compiled.
  return diagnoseUpload(artifacts, rules(packed), diagnosed++ % TIMED_ONE_IN === TIMED_ONE_IN - 1)
}
