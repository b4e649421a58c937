import type { Logger } from 'pino'
import { compareVersions } from '../lib/compare-versions.js'
import type { JobQueue } from '../queue/producers.js'
import type { Delivery } from '../store/deliveries.js'
import type { DiagnosisStore } from '../store/diagnoses.js'
import { createId } from '../store/ids.js'
import type { Recalled } from '../store/recall.js'
import type { SignatureStore } from '../store/signatures.js'
import type { WebhookStore } from '../store/webhooks.js'
import { deliveryJob } from './deliveries.js'

export interface RisingDeps {
  store: Pick<DiagnosisStore, 'get'>
  signatures: SignatureStore
  webhooks: WebhookStore
  deliverQueue: JobQueue
  /** Diagnoses within `risingDays` that make a rise. */
  risingCount: number
  risingDays: number
  publicUrl: string
  log: Logger
  now(): number
}

export type Rising = ReturnType<typeof createRising>

const DAY_MS = 86_400_000

/**
 * Tells when a problem rises with a new SDK version: at least so many diagnoses of the last days have it with a version
 * that is newer than every other one it was seen with, and the tenant has diagnoses of an older version. Each rise is told
 * once for a signature and a version.
 */
export function createRising(deps: RisingDeps) {
  const { store, signatures, webhooks, deliverQueue, risingCount, risingDays, log, now } = deps

  /** Looks at the problem of a settled diagnosis. Doing so twice tells it once. @returns whether it was told now */
  return async function checkRising(id: string): Promise<boolean> {
    const record = await store.get(id)
    const { sdk, signature } = record?.facets ?? {}
    if (!record || !sdk || !signature) return false
    const { owner } = record
    const { group, memory } = (await signatures.recall(owner, [signature.strict]))[0] as Recalled
    const at = now()
    const since = at - risingDays * DAY_MS
    const count = await signatures.countSince(owner, group, sdk, since)
    if (count < risingCount) return false
    const older = (await signatures.versions(owner)).some((version) => compareVersions(version, sdk) < 0)
    const newest = memory?.sdks.every(({ version }) => version === sdk || compareVersions(version, sdk) < 0)
    if (!older || !memory || !newest) return false
    const endpoints = await webhooks.list(owner)
    const strict = group[0] as string
    const links = { signature: `${deps.publicUrl}/v1/signatures/${strict}` }
    const { rule } = memory
    const data = { signature: strict, ...(rule ? { rule } : {}), sdk, count, since: new Date(since).toISOString(), links }
    const event = 'signature.rising' as const
    const body = JSON.stringify({ type: event, timestamp: new Date(at).toISOString(), data })
    const told = endpoints.filter(({ disabled, events }) => !disabled && events.includes(event))
    const deliveries = told.map(({ id: webhook, url }): Delivery => {
      const own = { id: createId(at), owner, webhook, url, event, diagnosis: id, created: at }
      return { ...own, status: 'pending', attempts: [], replays: 0, body }
    })
    if (!(await signatures.tellRising(record, strict, sdk, deliveries))) return false
    for (const delivery of deliveries) {
      await deliverQueue
        .add(deliveryJob(delivery))
        .catch((error) => log.warn({ delivery: delivery.id, err: error }, 'not queued yet; the sweep will'))
    }
    log.info({ signature: strict, sdk, count }, 'rising')
    return true
  }
}
