import type { MercuriusContext, MercuriusLoaders } from 'mercurius'
import { renderReply } from '../report/markdown.js'
import type { Diagnosis } from '../services/diagnoses.js'
import type { Services } from '../services/index.js'

interface Query {
  obj: Diagnosis
}

/** Fields that cost a look into the store: one round trip for a whole page. */
export function createLoaders({ diagnoses }: Services): MercuriusLoaders {
  const reports = (queries: readonly Query[], { caller }: MercuriusContext) =>
    diagnoses.reports(
      queries.map(({ obj }) => obj),
      caller
    )
  return {
    Diagnosis: {
      async report(queries: Query[], context: MercuriusContext) {
        return (await reports(queries, context)).map((report) =>
          report
            ? { ...report, context: Object.entries(report.context).map(([key, value]) => ({ key, ...value })) }
            : null
        )
      },
      async reply(queries: Query[], context: MercuriusContext) {
        return (await reports(queries, context)).map((report) => (report ? renderReply(report) : null))
      }
    }
  } as MercuriusLoaders
}
