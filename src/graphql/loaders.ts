import type { MercuriusContext, MercuriusLoaders } from 'mercurius'
import { postingPolicy } from '../report/policy.js'
import { renderReply, type ReplyOptions } from '../report/reply.js'
import type { Caller } from '../services/caller.js'
import type { Diagnosis } from '../services/diagnoses.js'
import type { Services } from '../services/index.js'
import { withoutNulls } from './without-nulls.js'

interface Query {
  obj: Diagnosis
  params: Record<string, unknown>
}

/** Fields that cost a look into the store: one round trip for a whole page. */
export function createLoaders({ diagnoses, hookAnswers, memory, resolutions, feedback }: Services): MercuriusLoaders {
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
        const records = queries.map(({ obj }) => obj)
        const [all, changes, seen] = await Promise.all([
          reports(queries, context),
          diagnoses.changes(records, context.caller),
          memory.seen(records, context.caller)
        ])
        return all.map((report, n) => {
          const known = { ...(changes[n] ? { changes: changes[n] } : {}), ...(seen[n] ? { seen: seen[n] } : {}) }
          return report ? renderReply(report, { ...withoutNulls<ReplyOptions>(queries[n]?.params ?? {}), known }) : null
        })
      },
      async policy(queries: Query[], context: MercuriusContext) {
        const policies = (await reports(queries, context)).map((report) => report && postingPolicy(report))
        const ids = queries.map(({ obj }) => obj.id)
        return (await hookAnswers.narrow(ids, policies)).map((policy) => policy ?? null)
      },
      changes: forAll((records, caller) => diagnoses.changes(records, caller)),
      seen: forAll((records, caller) => memory.seen(records, caller)),
      resolution: forAll((records, caller) => resolutions.of(records, caller)),
      feedback: forAll((records, caller) => feedback.of(records, caller))
    }
  } as MercuriusLoaders
}

/** A loader of what a service gives for all diagnoses of a page at once. */
const forAll =
  <T>(load: (records: Diagnosis[], caller: Caller) => Promise<(T | undefined)[]>) =>
  async (queries: Query[], { caller }: MercuriusContext): Promise<(T | null)[]> => {
    const found = await load(
      queries.map(({ obj }) => obj),
      caller
    )
    return found.map((one) => one ?? null)
  }
