import type { Logger } from 'pino'
import { AppError } from '../errors/index.js'
import type { Report } from '../model/report.js'
import type { JobQueue } from '../queue/producers.js'
import { decompressJson } from '../store/compress.js'
import type { DiagnosisStore } from '../store/diagnoses.js'
import { createId, ID_PATTERN } from '../store/ids.js'
import type { ProgressHub } from '../store/progress.js'
import type { DiagnosisRecord, Progress } from '../store/records.js'
import type { Analyst, Intake } from './analyst.js'
import type { Caller } from './caller.js'
import { decodeCursor, encodeCursor } from './cursor.js'
import { follow } from './follow.js'
import type { QuotaService } from './quota.js'
import { hasContext, type Submission, type SubmissionLimits, submissionHash, toFiles } from './submission.js'

export interface DiagnosesDeps {
  store: DiagnosisStore
  subscribe: ProgressHub
  queue: JobQueue
  analyst: Analyst
  limits: SubmissionLimits
  quota: QuotaService
  /** @returns the address as it will be called; @throws when it may not be called */
  checkTarget(url: string, field: string): Promise<string>
  retentionSeconds: number
  /** Fires when the service closes: whoever waits is answered. */
  closing: AbortSignal
  log: Logger
  now(): number
}

/** A diagnosis as callers see it. */
export type Diagnosis = DiagnosisRecord & { report?: Report }

export interface Page {
  items: DiagnosisRecord[]
  /** Cursor of the next page; absent on the last one. */
  next?: string
}

export type DiagnosesService = ReturnType<typeof createDiagnoses>

const ID = new RegExp(ID_PATTERN)

/** What the APIs can do with diagnoses. Foreign ids are unknown ids. */
export function createDiagnoses(deps: DiagnosesDeps) {
  const { store, queue, analyst, limits, log, now } = deps

  async function recordOf(id: string, caller: Caller): Promise<DiagnosisRecord> {
    const record = ID.test(id) ? await store.get(id) : undefined
    if (record?.owner !== caller.owner) throw new AppError('unknown-diagnosis', 'There is no diagnosis of this id.')
    return record
  }

  /** Reports of a whole page in one round trip; undefined where there is none. */
  async function reports(records: readonly DiagnosisRecord[], caller: Caller): Promise<(Report | undefined)[]> {
    const own = records.filter(({ owner, status }) => owner === caller.owner && status === 'done')
    const packed = await store.reports(own.map(({ id }) => id))
    const byId = new Map<string, Report>()
    await Promise.all(
      own.map(async ({ id }, index) => {
        const data = packed[index]
        if (data) byId.set(id, await decompressJson<Report>(data))
      })
    )
    return records.map(({ id }) => byId.get(id))
  }

  async function get(id: string, caller: Caller): Promise<Diagnosis> {
    const record = await recordOf(id, caller)
    const [report] = await reports([record], caller)
    return report ? { ...record, report } : record
  }

  async function* progress(id: string, caller: Caller, stop?: AbortSignal): AsyncGenerator<Progress, void> {
    await recordOf(id, caller)
    yield* follow(
      id,
      { subscribe: deps.subscribe, get: store.get },
      AbortSignal.any(stop ? [stop, deps.closing] : [deps.closing])
    )
  }

  return {
    /** A diagnosis without its report. */
    find: recordOf,
    get,
    reports,
    progress,

    /**
     * Accepts an upload. Once this resolves the upload is kept and will be diagnosed, whatever dies.
     * @returns the diagnosis, and whether it is an earlier one of the same idempotency key
     */
    async submit(submission: Submission, caller: Caller, idempotencyKey?: string) {
      const files = toFiles(submission, limits)
      const { callbackUrl: wanted } = submission
      const callbackUrl = wanted === undefined ? undefined : await deps.checkTarget(wanted, 'callbackUrl')
      await deps.quota.chargeUpload(caller)
      const intake = await analyst.intake(files)
      checkUsable(intake, hasContext(submission))
      const created = now()
      const record: DiagnosisRecord = {
        id: createId(created),
        owner: caller.owner,
        status: 'queued',
        created,
        expires: created + deps.retentionSeconds * 1000,
        files: intake.files,
        refused: intake.refused,
        skipped: intake.skipped,
        metadata: submission.metadata ?? {},
        ...(submission.thread === undefined ? {} : { thread: submission.thread }),
        ...(callbackUrl === undefined ? {} : { callbackUrl })
      }
      const idempotency =
        idempotencyKey === undefined
          ? {}
          : { idempotency: { key: idempotencyKey, bodyHash: submissionHash(files, submission) } }
      const { outcome, id } = await store.insert({ record, artifacts: intake.artifacts, ...idempotency })
      if (outcome === 'mismatch') {
        throw new AppError('idempotency-mismatch', `The key belongs to diagnosis ${id}.`, { field: 'Idempotency-Key' })
      }
      if (outcome === 'replayed') return { diagnosis: await recordOf(id, caller), replayed: true }
      await queue.add(id).catch((error) => log.warn({ diagnosis: id, err: error }, 'not queued yet; the sweep will'))
      return { diagnosis: record, replayed: false }
    },

    /** The diagnosis once it is settled, or as it stands after `seconds`. */
    async wait(id: string, caller: Caller, seconds: number, stop?: AbortSignal): Promise<Diagnosis> {
      const timeout = AbortSignal.timeout(seconds * 1000)
      for await (const _ of progress(id, caller, stop ? AbortSignal.any([timeout, stop]) : timeout)) {
        // The last step is the one waited for.
      }
      return get(id, caller)
    },

    /** @throws AppError when the report is not there: not finished, or failed */
    async report(id: string, caller: Caller): Promise<Report> {
      const { status, report } = await get(id, caller)
      if (report) return report
      if (status === 'failed') throw new AppError('diagnosis-failed', 'This diagnosis ended without a report.')
      throw new AppError('not-finished', `The diagnosis is ${status}.`, { retryAfter: 1 })
    },

    async list(caller: Caller, limit: number, cursor?: string): Promise<Page> {
      const items = await store.list(caller.owner, limit + 1, cursor === undefined ? undefined : decodeCursor(cursor))
      const page = items.slice(0, limit)
      const last = page.at(-1)
      return items.length > limit && last ? { items: page, next: encodeCursor(last.id) } : { items: page }
    },

    async delete(id: string, caller: Caller): Promise<void> {
      await store.remove(await recordOf(id, caller))
      await queue
        .remove(id)
        .catch((error) => log.warn({ diagnosis: id, err: error }, 'job stays; it will find nothing'))
    }
  }
}

/** The file made of `sdk` and `board` alone is nothing to diagnose. */
function checkUsable({ files, refused }: Intake, withContext: boolean): void {
  if (files.length > (withContext ? 1 : 0)) return
  const reasons = refused.map(({ name, detail }) => `${name}: ${detail}`).slice(0, 5)
  const advice = refused[0]?.advice ?? ''
  throw new AppError('nothing-usable', [...reasons, advice].filter(Boolean).join(' ') || 'The upload holds no text.')
}
