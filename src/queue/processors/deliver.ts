import type { Logger } from 'pino'
import type { Outcome } from '../../delivery/outgoing/send.js'
import { signatureHeaders } from '../../delivery/outgoing/sign.js'
import type { CounterStore } from '../../store/counters.js'
import type { Delivery, DeliveryStore } from '../../store/deliveries.js'
import { CALLBACK, type WebhookStore } from '../../store/webhooks.js'

export interface DeliverDeps {
  deliveries: DeliveryStore
  webhooks: WebhookStore
  send(url: string, headers: Record<string, string>, body: string): Promise<Outcome>
  counters: CounterStore
  log: Logger
  now(): number
}

const USER_AGENT = 'Faultline-Webhooks/1'
/** Attempts that the log keeps, replays included. */
const KEPT = 50

/** Thrown after an attempt that is to be made again. */
export class TryAgain extends Error {
  override name = 'TryAgain'
  constructor(readonly retryAfterMs = 0) {
    super('The receiver did not take it.')
  }
}

/**
 * Makes one attempt and notes it. Should the process die after the receiver took it, the next attempt has the same
 * `webhook-id`, by which receivers know it.
 * @param lastAttempt whether a failure gives the delivery up
 * @throws TryAgain
 */
export async function processDelivery(id: string, lastAttempt: boolean, deps: DeliverDeps): Promise<void> {
  const { deliveries, webhooks, counters, log, now } = deps
  const delivery = await deliveries.get(id)
  if (!delivery) return deliveries.forget(id)
  if (delivery.status !== 'pending') return
  const at = now()
  const outcome = await attempt(delivery, at, deps)
  const status = settled(outcome, lastAttempt)
  const { kind: _kind, retryAfterMs: _wait, ...shown } = { retryAfterMs: 0, ...outcome }
  await deliveries.update({ ...delivery, status, attempts: [...delivery.attempts, { at, ...shown }].slice(-KEPT) })
  await counters.add({ deliveries: { [status === 'dead' ? 'dead' : outcome.kind]: 1 } }).catch(() => undefined)
  log.info({ delivery: id, diagnosis: delivery.diagnosis, ...outcome, status }, 'delivery attempt')
  if (outcome.kind === 'gone' && delivery.webhook !== CALLBACK) {
    const webhook = await webhooks.get(delivery.owner, delivery.webhook)
    if (webhook) await webhooks.update({ ...webhook, disabled: at })
  }
  if (status === 'pending') throw new TryAgain(outcome.kind === 'failed' ? outcome.retryAfterMs : 0)
}

async function attempt({ id, owner, webhook, url, body }: Delivery, at: number, deps: DeliverDeps): Promise<Outcome> {
  const endpoint = await deps.webhooks.get(owner, webhook)
  if (!endpoint) return { kind: 'refused', reason: 'The endpoint was deleted.' }
  if (endpoint.disabled !== undefined) return { kind: 'refused', reason: 'The endpoint is disabled: it answered 410.' }
  const headers = signatureHeaders(id, body, endpoint.secrets, at)
  return deps.send(url, { ...headers, 'user-agent': USER_AGENT }, body)
}

function settled({ kind }: Outcome, lastAttempt: boolean): Delivery['status'] {
  if (kind === 'delivered') return 'delivered'
  return kind === 'failed' && !lastAttempt ? 'pending' : 'dead'
}
