import type { Delivery } from '../store/deliveries.js'
import type { Webhook } from '../store/webhooks.js'

const iso = (time: number) => new Date(time).toISOString()

/** An endpoint as callers see it: without its secrets. */
export function presentWebhook({ id, url, events, created, disabled }: Webhook) {
  return { id, url, events, created: iso(created), ...(disabled === undefined ? {} : { disabled: iso(disabled) }) }
}

export function presentDelivery({ owner: _owner, created, attempts, ...rest }: Delivery) {
  return {
    ...rest,
    created: iso(created),
    attempts: attempts.map(({ at, ...attempt }) => ({ at: iso(at), ...attempt }))
  }
}
