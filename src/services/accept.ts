import { AppError } from '../errors/index.js'
import { createId } from '../store/ids.js'
import type { DiagnosisRecord } from '../store/records.js'
import type { Intake } from './analyst.js'
import type { Caller } from './caller.js'
import type { DiagnosesDeps } from './diagnoses.js'
import { hasContext, type Submission, submissionHash, toFiles } from './submission.js'

/** An upload whose job is left to the caller of `submit`; should that not come, the sweep adds it. */
export interface Held {
  /** What is known to be left out. */
  skipped: DiagnosisRecord['skipped']
}

/** A diagnosis that stands for an upload, and whether it did so before, by the same idempotency key. */
export interface Accepted {
  diagnosis: DiagnosisRecord
  replayed: boolean
}

/** Times that a diagnosis can be continued. */
const MOST_REVISIONS = 30

/** Takes uploads: once one is accepted it is kept and will be diagnosed, whatever dies. */
export function createAccept(deps: DiagnosesDeps, recordOf: (id: string, caller: Caller) => Promise<DiagnosisRecord>) {
  const { store, queue, analyst, limits, log, now } = deps

  const checkCallback = async ({ callbackUrl }: Submission) =>
    callbackUrl === undefined ? undefined : deps.checkTarget(callbackUrl, 'callbackUrl')

  function toRecord(submission: Submission, caller: Caller, intake: Intake, callbackUrl?: string): DiagnosisRecord {
    const created = now()
    return {
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
  }

  async function enqueue(id: string): Promise<void> {
    await queue.add(id).catch((error) => log.warn({ diagnosis: id, err: error }, 'not queued yet; the sweep will'))
  }

  /** The last diagnosis of those that continue one another. */
  async function latest(id: string, caller: Caller): Promise<DiagnosisRecord> {
    let record = await recordOf(id, caller)
    while (record.continuedBy !== undefined) record = await recordOf(record.continuedBy, caller)
    return record
  }

  return {
    async submit(submission: Submission, caller: Caller, idempotencyKey?: string, held?: Held): Promise<Accepted> {
      const files = toFiles(submission, limits)
      const callbackUrl = await checkCallback(submission)
      await deps.quota.chargeUpload(caller)
      const intake = await analyst.intake(files)
      // The file made of `sdk` and `board` alone is nothing to diagnose.
      if (intake.files.length <= (hasContext(submission) ? 1 : 0)) throw unusable(intake)
      const usual = toRecord(submission, caller, intake, callbackUrl)
      const record = { ...usual, skipped: [...usual.skipped, ...(held?.skipped ?? [])] }
      const idempotency = withKey(idempotencyKey, submissionHash(files, submission))
      const { outcome, id } = await store.insert({ record, artifacts: intake.artifacts, ...idempotency })
      if (outcome === 'mismatch') throw mismatch(id)
      if (outcome === 'replayed') return { diagnosis: await recordOf(id, caller), replayed: true }
      if (!held) await enqueue(record.id)
      return { diagnosis: record, replayed: false }
    },

    /**
     * Diagnoses the files of a diagnosis together with new ones. What the submission leaves out is as it was.
     * @param of any diagnosis of a conversation: the last one is continued
     */
    async addArtifacts(of: string, submission: Submission, caller: Caller, idempotencyKey?: string): Promise<Accepted> {
      const { thread: wanted = '' } = submission
      // By default names: retried, the same upload has the same hash though others have come since.
      const plain = toFiles(submission, limits, { added: true })
      const idempotency = withKey(idempotencyKey, submissionHash(plain, { ...submission, thread: `${of} ${wanted}` }))
      let before = await latest(of, caller)
      const known = idempotencyKey === undefined ? undefined : await store.known(caller.owner, idempotencyKey)
      if (known && known.bodyHash !== idempotency.idempotency?.bodyHash) throw mismatch(known.id)
      if (known) return { diagnosis: await recordOf(known.id, caller), replayed: true }
      const callbackUrl = await checkCallback(submission)
      await deps.quota.chargeUpload(caller)
      // Each further turn means that somebody else has just continued it, which ends by the limit on that.
      for (;;) {
        const { thread, metadata, revision = 0 } = before
        if (revision >= MOST_REVISIONS) throw tooLong(`It was continued ${MOST_REVISIONS} times already.`)
        const packed = await store.artifacts(before.id)
        if (!packed) throw new AppError('unknown-diagnosis', 'There is no diagnosis of this id.')
        const files = toFiles(submission, limits, { added: true, suffix: `-${revision + 2}` })
        const intake = await analyst.intake(files, packed)
        if (intake.refused.length >= files.length) throw unusable(intake)
        if (intake.artifacts.length > limits.maxUploadBytes) throw tooLong('All its files together are too large.')
        const merged = { ...(thread === undefined ? {} : { thread }), metadata, ...submission }
        const fresh = toRecord(merged, caller, intake, callbackUrl ?? before.callbackUrl)
        const record = { ...fresh, continues: before.id, revision: revision + 1 }
        const { outcome, id } = await store.insert({ record, artifacts: intake.artifacts, ...idempotency })
        if (outcome === 'mismatch') throw mismatch(id)
        if (outcome === 'replayed') return { diagnosis: await recordOf(id, caller), replayed: true }
        if (outcome === 'created') {
          await enqueue(record.id)
          return { diagnosis: record, replayed: false }
        }
        before = await latest(of, caller)
      }
    }
  }
}

const withKey = (key: string | undefined, bodyHash: string) =>
  key === undefined ? {} : { idempotency: { key, bodyHash } }

const mismatch = (id: string) =>
  new AppError('idempotency-mismatch', `The key belongs to diagnosis ${id}.`, { field: 'Idempotency-Key' })

const tooLong = (detail: string) => new AppError('too-many-revisions', detail)

function unusable({ refused }: Intake): AppError {
  const reasons = refused.map(({ name, detail }) => `${name}: ${detail}`).slice(0, 5)
  const advice = refused[0]?.advice ?? ''
  return new AppError('nothing-usable', [...reasons, advice].filter(Boolean).join(' ') || 'The upload holds no text.')
}
