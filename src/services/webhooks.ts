import type { AddressGuard } from '../delivery/outgoing/address.js'
import { newSecret } from '../delivery/outgoing/sign.js'
import { AppError } from '../errors/index.js'
import type { AuditStore } from '../store/audit.js'
import { createId, ID_PATTERN } from '../store/ids.js'
import { CALLBACK, type EventType, EVENTS, type Webhook, type WebhookStore } from '../store/webhooks.js'
import type { Caller } from './caller.js'
import { checkTarget } from './webhook-url.js'
import { rotated } from './rotate-secret.js'

export interface WebhooksDeps {
  store: WebhookStore
  audit: AuditStore
  guard: AddressGuard
  now(): number
}

/** An endpoint with the secret that was just made for it. */
export type WithSecret = Webhook & { secret: string }

export type WebhooksService = ReturnType<typeof createWebhooks>

const MOST = 20
const ID = new RegExp(ID_PATTERN)

/** The endpoints of a caller. Secrets are shown by the call that makes them, and never again. */
export function createWebhooks({ store, audit, guard, now }: WebhooksDeps) {
  const note = (act: string, { id, owner }: Webhook, { key }: Caller) =>
    audit.add({ act, target: id, owner, by: key?.id ?? owner })

  async function get(id: string, caller: Caller): Promise<Webhook> {
    const webhook = ID.test(id) ? await store.get(caller.owner, id) : undefined
    if (!webhook) throw new AppError('unknown-webhook', 'There is no endpoint of this id.')
    return webhook
  }

  /** The endpoint that stands for `callbackUrl`s is there for everyone. */
  async function withSecrets(id: string, caller: Caller): Promise<Webhook> {
    if (id !== CALLBACK) return get(id, caller)
    return store.add({ id, owner: caller.owner, url: '', events: [], secrets: [], created: now() })
  }

  return {
    get,

    /** Oldest first. */
    list: (caller: Caller): Promise<Webhook[]> => store.list(caller.owner),

    async create(wanted: { url: string; events?: readonly EventType[] }, caller: Caller): Promise<WithSecret> {
      const url = await checkTarget(wanted.url, guard, 'url')
      if ((await store.list(caller.owner)).length >= MOST) {
        throw new AppError('too-many-webhooks', `A tenant has at most ${MOST} endpoints.`)
      }
      const created = now()
      const secret = newSecret()
      const webhook: Webhook = {
        id: createId(created),
        owner: caller.owner,
        url,
        events: [...new Set(wanted.events ?? EVENTS)],
        secrets: [{ value: secret }],
        created
      }
      await store.add(webhook)
      await note('webhook.created', webhook, caller)
      return { ...webhook, secret }
    },

    /**
     * A new secret; the one before signs along with it for a day.
     * @param id of an endpoint, or `callback`
     */
    async rotate(id: string, caller: Caller): Promise<WithSecret> {
      const before = await withSecrets(id, caller)
      const secret = newSecret()
      const webhook = { ...before, secrets: rotated(before.secrets, secret, now()) }
      await store.update(webhook)
      await note('webhook.secret-rotated', webhook, caller)
      return { ...webhook, secret }
    },

    async remove(id: string, caller: Caller): Promise<void> {
      const webhook = await get(id, caller)
      await store.remove(caller.owner, id)
      await note('webhook.deleted', webhook, caller)
    }
  }
}
