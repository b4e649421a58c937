import type { Logger } from 'pino'
import { newSecret } from '../delivery/outgoing/sign.js'
import type { Problem } from '../errors/index.js'
import type { JobQueue } from '../queue/producers.js'
import type { Delivery } from '../store/deliveries.js'
import type { DiagnosisStore, Result } from '../store/diagnoses.js'
import { createId } from '../store/ids.js'
import type { DiagnosisRecord } from '../store/records.js'
import { CALLBACK, type EventType, type WebhookStore } from '../store/webhooks.js'
import { deliveryJob } from './deliveries.js'

export interface SettleDeps {
  store: DiagnosisStore
  webhooks: WebhookStore
  deliverQueue: JobQueue
  /** Before the paths in links; may be empty. */
  publicUrl: string
  log: Logger
  now(): number
}

export type Settle = ReturnType<typeof createSettle>

/** Ends diagnoses. Whoever is to be told is kept in the same step as the outcome, so no end goes untold. */
export function createSettle({ store, webhooks, deliverQueue, publicUrl, log, now }: SettleDeps) {
  async function settle(
    id: string,
    outcome: Pick<DiagnosisRecord, 'verdict' | 'summary' | 'problem'>,
    write: (record: DiagnosisRecord, at: number, deliveries: readonly Delivery[]) => Promise<boolean>
  ): Promise<boolean> {
    const record = await store.get(id)
    if (!record) return false
    const event: EventType = outcome.problem ? 'diagnosis.failed' : 'diagnosis.done'
    const at = now()
    const deliveries = (await targets(record, event)).map(({ webhook, url }): Delivery => {
      const body = JSON.stringify(message(record, event, outcome, at, publicUrl))
      const own = { id: createId(at), owner: record.owner, webhook, url, event, diagnosis: id, created: at }
      return { ...own, status: 'pending', attempts: [], replays: 0, body }
    })
    const kept = await write(record, at, deliveries)
    if (kept) await Promise.all(deliveries.map(enqueue))
    return kept
  }

  async function targets({ owner, callbackUrl }: DiagnosisRecord, event: EventType) {
    const endpoints = (await webhooks.list(owner)).filter((each) => !each.disabled && each.events.includes(event))
    const to = endpoints.map(({ id, url }) => ({ webhook: id, url }))
    if (callbackUrl === undefined) return to
    await webhooks.add({ id: CALLBACK, owner, url: '', events: [], secrets: [{ value: newSecret() }], created: now() })
    return [...to, { webhook: CALLBACK, url: callbackUrl }]
  }

  const enqueue = (delivery: Delivery) =>
    deliverQueue
      .add(deliveryJob(delivery))
      .catch((error) => log.warn({ delivery: delivery.id, err: error }, 'not queued yet; the sweep will'))

  return {
    /** @returns false when it was settled or deleted before */
    complete: (id: string, result: Result): Promise<boolean> =>
      settle(id, result, (record, at, deliveries) => store.complete(record, at, result, deliveries)),

    fail: (id: string, problem: Problem): Promise<boolean> =>
      settle(id, { problem }, (record, at, deliveries) => store.fail(record, at, problem, deliveries))
  }
}

/** Small on purpose: the report is fetched with a key. */
function message(
  { id, metadata }: DiagnosisRecord,
  type: EventType,
  { verdict, summary, problem }: Pick<DiagnosisRecord, 'verdict' | 'summary' | 'problem'>,
  at: number,
  publicUrl: string
) {
  const self = `${publicUrl}/v1/diagnoses/${id}`
  const outcome = problem ? { problem } : { verdict, summary }
  const links = { self, ...(problem ? {} : { reply: `${self}/reply` }) }
  return { type, timestamp: new Date(at).toISOString(), data: { id, ...outcome, metadata, links } }
}
