import type { MercuriusContext } from 'mercurius'
import type { Config } from '../../config/index.js'
import { AppError } from '../../errors/index.js'
import { hookPath } from '../../services/hooks.js'
import type { HookInput } from '../../services/hooks-options.js'
import type { Services } from '../../services/index.js'
import type { Hook } from '../../store/hooks.js'

const LARGEST_PAGE = 100

export function hookQueries({ hooks }: Services, { publicUrl }: Config) {
  return {
    hooks: async (_: unknown, __: unknown, { caller }: MercuriusContext) =>
      (await hooks.list(caller)).map((hook) => present(hook, publicUrl)),

    async hookDeliveries(
      _: unknown,
      { id, first, after }: { id: string; first: number; after?: string | null },
      { caller }: MercuriusContext
    ) {
      if (first < 1 || first > LARGEST_PAGE) {
        throw new AppError('invalid-request', `\`first\` is 1 to ${LARGEST_PAGE}.`, { field: 'first' })
      }
      const { items, next } = await hooks.received(id, caller, first, after ?? undefined)
      const nodes = items.map(({ answer, status, ...delivery }) => ({
        ...delivery,
        status,
        repeated: answer?.repeated,
        diagnosis: status === 'accepted' ? delivery.id : null
      }))
      return { nodes, pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null } }
    }
  }
}

export function hookMutations({ hooks }: Services, { publicUrl }: Config) {
  return {
    async createHook(_: unknown, { input }: { input: HookInput }, { caller }: MercuriusContext) {
      const { secret, ...hook } = await hooks.create(input, caller)
      return { ...present(hook, publicUrl), secret }
    },

    async rotateHookSecret(
      _: unknown,
      { id, secret: given }: { id: string; secret?: string | null },
      { caller }: MercuriusContext
    ) {
      const { secret, ...hook } = await hooks.rotate(id, caller, given)
      return { ...present(hook, publicUrl), secret }
    },

    async deleteHook(_: unknown, { id }: { id: string }, { caller }: MercuriusContext) {
      await hooks.remove(id, caller)
      return id
    }
  }
}

const present = ({ id, source, name, options, created }: Hook, publicUrl: string) => ({
  id,
  source,
  name,
  url: publicUrl + hookPath({ source, id }),
  ...options,
  created
})
