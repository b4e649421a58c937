import type { MercuriusContext } from 'mercurius'
import { AppError } from '../../errors/index.js'
import type { Services } from '../../services/index.js'

const LARGEST_PAGE = 100

export function queries({ diagnoses, rules, explain }: Services) {
  return {
    diagnosis: (_: unknown, { id }: { id: string }, { caller }: MercuriusContext) => diagnoses.find(id, caller),

    async diagnoses(_: unknown, { first, after }: { first: number; after?: string }, { caller }: MercuriusContext) {
      if (first < 1 || first > LARGEST_PAGE) {
        throw new AppError('invalid-request', `\`first\` is 1 to ${LARGEST_PAGE}.`, { field: 'first' })
      }
      const { items, next } = await diagnoses.list(caller, first, after ?? undefined)
      return { nodes: items, pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null } }
    },

    rules: (_: unknown, { area }: { area?: string }) => ({ hash: rules.hash, items: rules.list(area) }),

    rule: (_: unknown, { id }: { id: string }) => rules.get(id),

    explain: (_: unknown, { code, where }: { code: string; where?: string }) => explain(code, where)
  }
}
