import { newSecret } from '../delivery/outgoing/sign.js'
import { AppError } from '../errors/index.js'
import type { AuditStore } from '../store/audit.js'
import type { Hook, HookStore } from '../store/hooks.js'
import type { HookDeliveryStore } from '../store/hooks-deliveries.js'
import { createId, ID_PATTERN } from '../store/ids.js'
import type { Caller } from './caller.js'
import { decodeCursor, encodeCursor } from './cursor.js'
import { checkName, checkOptions, checkSecret, checkSource, type HookInput } from './hooks-options.js'
import { rotated } from './rotate-secret.js'

export interface HooksDeps {
  store: HookStore
  deliveries: HookDeliveryStore
  audit: AuditStore
  now(): number
}

/** A hook with the secret that it just got. */
export type HookWithSecret = Hook & { secret: string }

export type HooksService = ReturnType<typeof createHooks>

const MOST = 50
const ID = new RegExp(ID_PATTERN)

/** Path of the address to which a source delivers. */
export const hookPath = ({ source, id }: Pick<Hook, 'source' | 'id'>): string => `/v1/hooks/${source}/${id}`

/** The incoming hooks of a caller. Secrets are shown by the call that sets them, and never again. */
export function createHooks({ store, deliveries, audit, now }: HooksDeps) {
  const note = (act: string, { id, owner }: Hook, { key }: Caller) =>
    audit.add({ act, target: id, owner, by: key?.id ?? owner })

  async function get(id: string, caller: Caller): Promise<Hook> {
    const hook = ID.test(id) ? await store.get(id) : undefined
    if (hook?.owner !== caller.owner) throw new AppError('unknown-hook', 'There is no hook of this id.')
    return hook
  }

  return {
    get,

    /** Oldest first. */
    list: (caller: Caller): Promise<Hook[]> => store.list(caller.owner),

    /** @throws AppError `invalid-request` naming the option, `too-many-hooks` */
    async create(input: HookInput, caller: Caller): Promise<HookWithSecret> {
      const source = checkSource(input.source)
      const options = checkOptions(input, source)
      const secret = input.secret ? checkSecret(input.secret, source) : newSecret()
      const name = checkName(input.name ?? '')
      if ((await store.list(caller.owner)).length >= MOST) {
        throw new AppError('too-many-hooks', `A tenant has at most ${MOST} hooks.`)
      }
      const created = now()
      const hook: Hook = {
        id: createId(created),
        owner: caller.owner,
        source,
        name,
        ...(caller.key ? { key: caller.key.id } : {}),
        secrets: [{ value: secret }],
        options,
        created
      }
      await store.add(hook)
      await note('hook.created', hook, caller)
      return { ...hook, secret }
    },

    /**
     * Another secret; the one before is taken along with it for a day.
     * @param given where the source made it
     */
    async rotate(id: string, caller: Caller, given?: string | null): Promise<HookWithSecret> {
      const before = await get(id, caller)
      const secret = given ? checkSecret(given, before.source) : newSecret()
      const hook = { ...before, secrets: rotated(before.secrets, secret, now()) }
      await store.update(hook)
      await note('hook.secret-rotated', hook, caller)
      return { ...hook, secret }
    },

    async remove(id: string, caller: Caller): Promise<void> {
      const hook = await get(id, caller)
      await store.remove(hook)
      await note('hook.deleted', hook, caller)
    },

    /** What came by a hook, newest first. */
    async received(id: string, caller: Caller, limit: number, cursor?: string) {
      await get(id, caller)
      const items = await deliveries.list(id, limit + 1, cursor === undefined ? undefined : decodeCursor(cursor))
      const page = items.slice(0, limit)
      const last = page.at(-1)
      return items.length > limit && last ? { items: page, next: encodeCursor(last.id) } : { items: page }
    }
  }
}
