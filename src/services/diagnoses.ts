import type { Logger } from 'pino'
import { AppError } from '../errors/index.js'
import type { Report } from '../model/report.js'
import type { JobQueue } from '../queue/producers.js'
import type { DiagnosisStore } from '../store/diagnoses.js'
import type { Filter } from '../store/indexes.js'
import { ID_PATTERN } from '../store/ids.js'
import type { ProgressHub } from '../store/progress.js'
import type { DiagnosisRecord, Progress } from '../store/records.js'
import { createAccept } from './accept.js'
import type { Analyst } from './analyst.js'
import type { Caller } from './caller.js'
import { type Changes, changesBetween } from './changes.js'
import { decodeCursor, encodeCursor } from './cursor.js'
import { follow } from './follow.js'
import type { MemoryService, Seen } from './memory.js'
import type { QuotaService } from './quota.js'
import type { Reports } from './reports.js'
import type { SubmissionLimits } from './submission.js'

export type { Held } from './accept.js'

export interface DiagnosesDeps {
  store: DiagnosisStore
  /** Reports by the ids of diagnoses. */
  reports: Reports
  subscribe: ProgressHub
  queue: JobQueue
  analyst: Analyst
  limits: SubmissionLimits
  quota: QuotaService
  /** @returns the address as it will be called; @throws when it may not be called */
  checkTarget(url: string, field: string): Promise<string>
  retentionSeconds: number
  /** What is known of the problems of diagnoses. */
  seen: MemoryService['seen']
  /** Removes what else is known of a diagnosis, before it goes itself. */
  forget(id: string): Promise<void>
  /** Fires when the service closes: whoever waits is answered. */
  closing: AbortSignal
  log: Logger
  now(): number
}

/** A diagnosis as callers see it. */
export type Diagnosis = DiagnosisRecord & { report?: Report; changes?: Changes; seen?: Seen }

/** One that has a report. */
export type Finished = Diagnosis & { report: Report }

export interface Page {
  items: DiagnosisRecord[]
  /** Cursor of the next page; absent on the last one. */
  next?: string
}

export type DiagnosesService = ReturnType<typeof createDiagnoses>

const ID = new RegExp(ID_PATTERN)

/** What the APIs can do with diagnoses. Foreign ids are unknown ids. */
export function createDiagnoses(deps: DiagnosesDeps) {
  const { store, queue, log } = deps

  async function recordOf(id: string, caller: Caller): Promise<DiagnosisRecord> {
    const record = ID.test(id) ? await store.get(id) : undefined
    if (record?.owner !== caller.owner) throw new AppError('unknown-diagnosis', 'There is no diagnosis of this id.')
    return record
  }

  const doneOf = (records: readonly DiagnosisRecord[], caller: Caller) =>
    records.filter(({ owner, status }) => owner === caller.owner && status === 'done')

  /** Reports of a whole page in one round trip; undefined where there is none. */
  async function reports(records: readonly DiagnosisRecord[], caller: Caller): Promise<(Report | undefined)[]> {
    const ids = doneOf(records, caller).map(({ id }) => id)
    const found = await deps.reports(ids)
    const byId = new Map(ids.map((id, n) => [id, found[n]]))
    return records.map(({ id }) => byId.get(id))
  }

  /** What continued diagnoses say otherwise than those before them, for a whole page in one round trip. */
  async function changes(records: readonly DiagnosisRecord[], caller: Caller): Promise<(Changes | undefined)[]> {
    const pairs = doneOf(records, caller).flatMap(({ id, continues }) => (continues === undefined ? [] : [{ id, continues }]))
    const found = await deps.reports(pairs.flatMap(({ id, continues }) => [continues, id]))
    const byId = new Map<string, Changes>()
    pairs.forEach(({ id, continues }, n) => {
      const [before, after] = [found[2 * n], found[2 * n + 1]]
      if (before && after) byId.set(id, changesBetween(continues, before, after))
    })
    return records.map(({ id }) => byId.get(id))
  }

  async function get(id: string, caller: Caller): Promise<Diagnosis> {
    const record = await recordOf(id, caller)
    const [report] = await reports([record], caller)
    if (!report) return record
    const [[different], [seen]] = await Promise.all([changes([record], caller), deps.seen([record], caller)])
    return { ...record, report, ...(different ? { changes: different } : {}), ...(seen ? { seen } : {}) }
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
    changes,
    progress,
    ...createAccept(deps, recordOf),

    /** The diagnosis once it is settled, or as it stands after `seconds`. */
    async wait(id: string, caller: Caller, seconds: number, stop?: AbortSignal): Promise<Diagnosis> {
      const timeout = AbortSignal.timeout(seconds * 1000)
      for await (const _ of progress(id, caller, stop ? AbortSignal.any([timeout, stop]) : timeout)) {
        // The last step is the one waited for.
      }
      return get(id, caller)
    },

    /** @throws AppError when the report is not there: not finished, or failed */
    async finished(id: string, caller: Caller): Promise<Finished> {
      const diagnosis = await get(id, caller)
      const { status, report } = diagnosis
      if (report) return { ...diagnosis, report }
      if (status === 'failed') throw new AppError('diagnosis-failed', 'This diagnosis ended without a report.')
      throw new AppError('not-finished', `The diagnosis is ${status}.`, { retryAfter: 1 })
    },

    /** Newest first. With a filter a page may be shorter than `limit` and still have a next one. */
    async list(caller: Caller, limit: number, cursor?: string, filter: Filter = {}): Promise<Page> {
      const before = cursor === undefined ? undefined : decodeCursor(cursor)
      const { records, next } = await store.list(caller.owner, limit, before, filter)
      return next === undefined ? { items: records } : { items: records, next: encodeCursor(next) }
    },

    async delete(id: string, caller: Caller): Promise<void> {
      const record = await recordOf(id, caller)
      await deps.forget(id)
      await store.remove(record)
      await queue
        .remove(id)
        .catch((error) => log.warn({ diagnosis: id, err: error }, 'job stays; it will find nothing'))
    }
  }
}
