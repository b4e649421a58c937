import type { Logger } from 'pino'
import { toJob } from '../../errors/to-job.js'
import { AppError, toProblem } from '../../errors/index.js'
import type { Analyst } from '../../services/analyst.js'
import type { HookAnswersService } from '../../services/hooks-answers.js'
import type { Rising } from '../../services/rising.js'
import type { Settle } from '../../services/settle.js'
import type { CounterStore } from '../../store/counters.js'
import type { DiagnosisStore, Result } from '../../store/diagnoses.js'

export interface DiagnoseDeps {
  store: DiagnosisStore
  settle: Settle
  rising: Rising
  hookAnswers: Pick<HookAnswersService, 'note'>
  analyst: Analyst
  counters: CounterStore
  log: Logger
  now(): number
}

/**
 * Diagnoses one upload and keeps the report. Running it twice for the same id is harmless: what is settled stays.
 * @param lastAttempt whether a failure settles the diagnosis
 * @throws when another attempt may succeed
 */
export async function processDiagnosis(id: string, lastAttempt: boolean, deps: DiagnoseDeps): Promise<void> {
  await settleOne(id, lastAttempt, deps)
  // Also when it was settled before: the process may have died in between.
  await deps.rising(id)
}

async function settleOne(id: string, lastAttempt: boolean, deps: DiagnoseDeps): Promise<void> {
  const { store, settle, hookAnswers, analyst, counters, log, now } = deps
  const started = now()
  try {
    if (!(await store.activate(id, started))) return
    const artifacts = await store.artifacts(id)
    if (!artifacts) throw new AppError('unknown-diagnosis', 'The upload has expired or was deleted.')
    const read = now()
    const { slowest = {}, stages, ...result } = await analyst.diagnose(artifacts)
    const diagnosed = now()
    await hookAnswers.note(id, result.report)
    const kept = await settle.complete(id, result)
    const ended = now()
    const seconds = {
      ...stages,
      read: (read - started) / 1000,
      keep: (ended - diagnosed) / 1000,
      total: (ended - started) / 1000
    }
    if (kept) await countResult(result, seconds, slowest, counters).catch((error) => log.warn({ err: error }, 'counters'))
    log.info({ diagnosis: id, verdict: result.verdict, ms: now() - started, kept }, 'diagnosed')
  } catch (thrown) {
    const { error, retry } = toJob(thrown)
    log.error({ diagnosis: id, code: error.code, err: error.cause ?? error, retry }, 'diagnosis failed')
    if (retry && !lastAttempt) throw thrown
    await settle.fail(id, toProblem(error, id))
  }
}

function countResult(
  { verdict, facets }: Result,
  seconds: Record<string, number>,
  slowest: Record<string, number>,
  counters: CounterStore
): Promise<void> {
  return counters.add({
    verdicts: { [verdict]: 1 },
    seconds,
    'rule-seconds': slowest,
    rules: Object.fromEntries(facets.rules.map((rule) => [rule, 1]))
  })
}
