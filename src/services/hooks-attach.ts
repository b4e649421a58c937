import type { Artifact } from '../model/artifact.js'
import type { JobQueue } from '../queue/producers.js'
import { compressJson, decompressJson } from '../store/compress.js'
import type { DiagnosisStore } from '../store/diagnoses.js'
import type { HookUploadStore } from '../store/hooks-uploads.js'
import type { HookDelivery, HookDeliveryStore, HookLeftOut } from '../store/hooks-deliveries.js'
import type { Analyst, Intake } from './analyst.js'
import { type SubmissionLimits, toFiles, type UploadFile } from './submission.js'

export interface HookAttachDeps {
  store: DiagnosisStore
  uploads: HookUploadStore
  deliveries: HookDeliveryStore
  analyst: Analyst
  /** Jobs that diagnose. */
  queue: JobQueue
  limits: SubmissionLimits
  now(): number
}

export type HookAttach = ReturnType<typeof createHookAttach>

const NOTHING: Intake = { artifacts: Buffer.alloc(0), files: [], refused: [], skipped: [] }

/** Brings the attachments of a delivery to its upload, and has it diagnosed. Doing so twice changes nothing. */
export function createHookAttach({ store, uploads, deliveries, analyst, queue, limits, now }: HookAttachDeps) {
  async function merge(id: string, fetched: readonly UploadFile[], leftOut: readonly HookLeftOut[]): Promise<void> {
    const [record, packed] = await Promise.all([store.get(id), store.artifacts(id)])
    if (record?.status !== 'queued' || !packed) return
    const known = await decompressJson<Artifact[]>(packed)
    const intake = fetched.length > 0 ? await analyst.intake(toFiles({ files: [...fetched] }, limits)) : NOTHING
    const added = intake.artifacts.length > 0 ? await decompressJson<Artifact[]>(intake.artifacts) : []
    const isNew = unlikeThose(known.map(({ path }) => path))
    const wasRefused = record.refused.map(({ name }) => name)
    const wasSkipped = record.skipped.map(({ name }) => name)
    const skipped = [...intake.skipped, ...leftOut.map(({ name, why }) => ({ name, why }))]
    await uploads.amend(id, await compressJson([...known, ...added.filter(({ path }) => isNew(path))]), {
      files: [...record.files, ...intake.files.filter(({ name }) => isNew(name))],
      refused: [...record.refused, ...intake.refused.filter(({ name }) => !wasRefused.includes(name))],
      skipped: [...record.skipped, ...skipped.filter(({ name }) => !wasSkipped.includes(name))]
    })
  }

  return async function attach(
    { fetch: _, ...delivery }: HookDelivery,
    fetched: readonly UploadFile[],
    leftOut: readonly HookLeftOut[]
  ): Promise<void> {
    const { id } = delivery
    await merge(id, fetched, leftOut)
    await uploads.hold(id, now())
    await deliveries.update({ ...delivery, skipped: [...delivery.skipped, ...leftOut] })
    await queue.add(id)
  }
}

const unlikeThose = (names: readonly string[]) => {
  const taken = new Set(names)
  return (name: string): boolean => !taken.has(name)
}
