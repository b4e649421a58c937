import type { MercuriusContext } from 'mercurius'
import type { Services } from '../../services/index.js'
import type { Filter } from '../../store/indexes.js'
import { checkFirst, connection } from '../page.js'
import { withoutNulls } from '../without-nulls.js'

type ListArguments = { first: number; after?: string | null } & { [name in keyof Filter]: Filter[name] | null }

export function queries({ diagnoses, rules, explain }: Services) {
  return {
    diagnosis: (_: unknown, { id }: { id: string }, { caller }: MercuriusContext) => diagnoses.find(id, caller),

    diagnoses: async (_: unknown, { first, after, ...filter }: ListArguments, { caller }: MercuriusContext) =>
      connection(await diagnoses.list(caller, checkFirst(first), after ?? undefined, withoutNulls<Filter>(filter))),

    rules: (_: unknown, { area }: { area?: string }) => ({ hash: rules.hash(), items: rules.list(area) }),

    rule: (_: unknown, { id }: { id: string }) => rules.get(id),

    explain: (_: unknown, { code, where }: { code: string; where?: string }) => explain(code, where)
  }
}
