import { AppError } from '../errors/index.js'
import type { DiagnosisRecord } from '../store/records.js'
import type { Resolution, SignatureStore } from '../store/signatures.js'
import type { Caller } from './caller.js'
import { cleanText } from './clean-text.js'
import type { DiagnosesService } from './diagnoses.js'
import type { RulesService } from './rules.js'

export interface ResolutionsDeps {
  diagnoses: Pick<DiagnosesService, 'find'>
  store: SignatureStore
  rules: Pick<RulesService, 'get'>
  now(): number
}

/** What somebody says that solved the problem. */
export interface GivenResolution {
  fix: string
  rule?: string
  /** Who accepted it; without it the caller's key. */
  by?: string
}

export type ResolutionsService = ReturnType<typeof createResolutions>

/** Accepted fixes, one for each diagnosis; they are shown with every later diagnosis of the same problem. */
export function createResolutions({ diagnoses, store, rules, now }: ResolutionsDeps) {
  return {
    /** The last word counts. Secrets in the text are blackened like those of an upload. */
    async give(id: string, { fix, rule, by }: GivenResolution, caller: Caller): Promise<Resolution> {
      const record = await diagnoses.find(id, caller)
      if (rule !== undefined) rules.get(rule)
      if (record.status !== 'done') throw new AppError('not-finished', `The diagnosis is ${record.status}.`)
      const resolution: Resolution = {
        diagnosis: id,
        fix: cleanText(fix),
        ...(rule === undefined ? {} : { rule }),
        by: cleanText(by ?? caller.key?.id ?? caller.owner),
        at: now()
      }
      if (await store.resolve(record, resolution)) return resolution
      throw new AppError('unknown-diagnosis', 'There is no diagnosis of this id.')
    },

    async get(id: string, caller: Caller): Promise<Resolution> {
      const [resolution] = await store.resolutionsFor([await diagnoses.find(id, caller)])
      if (resolution) return resolution
      throw new AppError('no-resolution', 'Nobody has said yet what solved this.')
    },

    /** In one round trip; undefined where there is none. */
    async of(records: readonly DiagnosisRecord[], { owner }: Caller): Promise<(Resolution | undefined)[]> {
      const own = records.filter((record) => record.owner === owner)
      const found = await store.resolutionsFor(own)
      return records.map((record) => found[own.indexOf(record)])
    },

    async remove(id: string, caller: Caller): Promise<void> {
      await store.unresolve(await diagnoses.find(id, caller))
    }
  }
}
