import type { JobQueue } from '../queue/producers.js'
import type { DiagnosisStore } from '../store/diagnoses.js'
import type { HookDelivery, HookDeliveryStore, HookLeftOut } from '../store/hooks-deliveries.js'
import type { HookUploadStore } from '../store/hooks-uploads.js'
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

interface Named {
  name: string
}

/** Brings the attachments of a delivery to its upload, and has it diagnosed. Doing so twice changes nothing. */
export function createHookAttach({ store, uploads, deliveries, analyst, queue, limits, now }: HookAttachDeps) {
  async function merge(id: string, fetched: readonly UploadFile[], leftOut: readonly HookLeftOut[]): Promise<void> {
    const [record, before] = await Promise.all([store.get(id), store.artifacts(id)])
    if (record?.status !== 'queued' || !before) return
    const { files, refused, skipped, artifacts }: Intake =
      fetched.length > 0
        ? await analyst.intake(toFiles({ files: [...fetched] }, limits), before)
        : { files: record.files, refused: [], skipped: [], artifacts: before }
    const said = leftOut.map(({ name, why }) => ({ name, why }))
    await uploads.amend(id, artifacts, {
      files,
      refused: withNew(record.refused, refused),
      skipped: withNew(record.skipped, [...skipped, ...said])
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
    await deliveries.update({ ...delivery, skipped: withNew(delivery.skipped, leftOut) })
    await queue.add(id)
  }
}

const withNew = <T extends Named>(known: readonly T[], more: readonly T[]): T[] => [
  ...known,
  ...more.filter(({ name }) => !known.some((one) => one.name === name))
]
