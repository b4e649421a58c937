import { AppError } from '../errors/index.js'
import type { CounterStore } from '../store/counters.js'
import type { Feedback, FeedbackStore } from '../store/feedback.js'
import type { DiagnosisRecord } from '../store/records.js'
import type { Caller } from './caller.js'
import { cleanText } from './clean-text.js'
import type { DiagnosesService } from './diagnoses.js'

export interface FeedbackDeps {
  diagnoses: Pick<DiagnosesService, 'find' | 'finished'>
  store: FeedbackStore
  counters: CounterStore
  now(): number
}

export type FeedbackService = ReturnType<typeof createFeedback>

/** What people say about findings. It is counted by rule for those who write rules, and changes no ranking. */
export function createFeedback({ diagnoses, store, counters, now }: FeedbackDeps) {
  return {
    /** @throws AppError `unknown-finding` when the report has no finding of this rule */
    async give(id: string, given: Omit<Feedback, 'at'>, caller: Caller): Promise<Feedback> {
      const { report } = await diagnoses.finished(id, caller)
      if (!report.findings.some(({ rule }) => rule === given.rule)) {
        throw new AppError('unknown-finding', 'The report has no finding of this rule.', { field: 'rule' })
      }
      const { why, ...rest } = given
      const feedback = { ...rest, ...(why === undefined ? {} : { why: cleanText(why) }), at: now() }
      const before = await store.put(id, feedback)
      if (before?.outcome !== given.outcome) {
        await counters.add({ [`feedback-${given.outcome}`]: { [given.rule]: 1 } })
      }
      return feedback
    },

    /** What was said about each diagnosis of a page. */
    async of(records: readonly DiagnosisRecord[], { owner }: Caller): Promise<Feedback[][]> {
      const own = records.filter((record) => record.owner === owner)
      const found = await store.listAll(own.map(({ id }) => id))
      return records.map((record) => found[own.indexOf(record)] ?? [])
    },

    async list(id: string, caller: Caller): Promise<Feedback[]> {
      await diagnoses.find(id, caller)
      return store.list(id)
    }
  }
}
