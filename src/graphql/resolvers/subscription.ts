import type { MercuriusContext } from 'mercurius'
import type { Services } from '../../services/index.js'

export function subscriptions({ diagnoses }: Services) {
  return {
    diagnosisProgress: {
      async *subscribe(_: unknown, { id }: { id: string }, { caller }: MercuriusContext) {
        for await (const step of diagnoses.progress(id, caller)) yield { diagnosisProgress: step }
      }
    }
  }
}
