import { workerData } from 'node:worker_threads'
import type { RuleBase } from '../../rulebase/compile.js'
import { loadRuleBase } from '../../rulebase/load.js'
import type { UploadFile } from '../submission.js'
import { appendUpload, diagnoseUpload, readUpload } from './tasks.js'

let ruleBase: RuleBase | undefined

/** Each thread reads the rule base once, when it first needs it. */
function rules(): RuleBase {
  const { rulesDir } = workerData as { rulesDir: string }
  ruleBase ??= loadRuleBase(rulesDir || undefined)
  return ruleBase
}

/** Makes a thread ready before the first job comes. */
export function warm(): string {
  return rules().hash
}

export function intake(files: UploadFile[]) {
  return readUpload(files)
}

export function append({ files, before }: { files: UploadFile[]; before: Uint8Array }) {
  return appendUpload(files, before)
}

export function diagnose(artifacts: Uint8Array) {
  return diagnoseUpload(artifacts, rules())
}
