import type { MercuriusContext } from 'mercurius'
import { AppError } from '../../errors/index.js'
import type { Services } from '../../services/index.js'
import { EVENTS, type EventType } from '../../store/webhooks.js'
import { checkFirst, connection } from '../page.js'

interface Target {
  id: string
}

export function webhookQueries({ webhooks, deliveries }: Services) {
  return {
    webhooks: (_: unknown, __: unknown, { caller }: MercuriusContext) => webhooks.list(caller),

    async deliveries(
      _: unknown,
      { first, after, dead }: { first: number; after?: string | null; dead: boolean },
      { caller }: MercuriusContext
    ) {
      return connection(await deliveries.list(caller, checkFirst(first), after ?? undefined, dead))
    }
  }
}

export function webhookMutations({ webhooks, deliveries }: Services) {
  return {
    createWebhook(
      _: unknown,
      { url, events }: { url: string; events?: string[] | null },
      { caller }: MercuriusContext
    ) {
      return webhooks.create(events ? { url, events: events.map(known) } : { url }, caller)
    },

    rotateWebhookSecret: (_: unknown, { id }: Target, { caller }: MercuriusContext) => webhooks.rotate(id, caller),

    async deleteWebhook(_: unknown, { id }: Target, { caller }: MercuriusContext) {
      await webhooks.remove(id, caller)
      return id
    },

    replayDelivery: (_: unknown, { id }: Target, { caller }: MercuriusContext) => deliveries.replay(id, caller)
  }
}

function known(event: string): EventType {
  const type = EVENTS.find((each) => each === event)
  if (type) return type
  throw new AppError('invalid-request', `An event is one of ${EVENTS.join(', ')}.`, { field: 'events' })
}
