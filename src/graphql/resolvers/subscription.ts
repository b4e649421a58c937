import type { MercuriusContext } from 'mercurius'
import { requireScope } from '../../services/caller.js'
import type { Services } from '../../services/index.js'

export function subscriptions({ diagnoses }: Services) {
  return {
    diagnosisProgress: {
      async *subscribe(_: unknown, { id }: { id: string }, { caller }: MercuriusContext) {
        requireScope(caller, 'read')
        for await (const step of diagnoses.progress(id, caller)) yield { diagnosisProgress: step }
      }
    }
  }
}
