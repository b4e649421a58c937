import type { MercuriusContext } from 'mercurius'
import { requireScope, type Scope } from '../services/caller.js'

type Resolver = (parent: unknown, args: never, context: MercuriusContext) => unknown

/** The same resolvers, each for callers with this scope only. */
export function guard(scope: Scope, resolvers: Record<string, Resolver>): Record<string, Resolver> {
  const guarded = Object.entries(resolvers).map(([name, resolve]): [string, Resolver] => [
    name,
    (parent, args, context) => {
      requireScope(context.caller, scope)
      return resolve(parent, args, context)
    }
  ])
  return Object.fromEntries(guarded)
}
