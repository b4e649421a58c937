import { hookPath } from '../services/hooks.js'
import type { Received } from '../services/hooks-receive.js'
import type { Hook } from '../store/hooks.js'
import type { HookDelivery } from '../store/hooks-deliveries.js'

const iso = (time: number) => new Date(time).toISOString()

/** A hook as callers see it: without its secrets. @param publicUrl before the path of its address; may be empty */
export function presentHook({ id, source, name, options, created }: Hook, publicUrl: string) {
  return { id, source, name, url: publicUrl + hookPath({ source, id }), ...options, created: iso(created) }
}

export function presentReceived({ diagnosis, ...rest }: Received) {
  return { ...rest, ...(diagnosis === undefined ? {} : { diagnosis, links: linksOf(diagnosis) }) }
}

export function presentHookDelivery({ id, at, event, thread, url, status, reason, skipped, answer }: HookDelivery) {
  return {
    id,
    at: iso(at),
    event,
    thread,
    ...(url === undefined ? {} : { url }),
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(answer === undefined ? {} : { repeated: answer.repeated }),
    skipped,
    ...(status === 'accepted' ? { links: linksOf(id) } : {})
  }
}

const linksOf = (id: string) => ({ diagnosis: `/v1/diagnoses/${id}`, reply: `/v1/diagnoses/${id}/reply` })
