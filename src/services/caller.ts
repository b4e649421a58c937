import { SCOPES, type Scope } from '../model/scope.js'
import { AppError } from '../errors/index.js'

export { SCOPES, type Scope }

/** Who asks. Callers see what belongs to their `owner` only. */
export interface Caller {
  /** The tenant. */
  owner: string
  scopes: readonly Scope[]
  key?: CallerKey
}

/** The key a caller came with, when it is one that the store knows. */
export interface CallerKey {
  id: string
  /** Requests a minute. */
  rate?: number
  /** Uploads a day (UTC). */
  quota?: number
}

/** Who asks while no key is needed, and whoever has a key of the configuration. */
export const PUBLIC: Caller = { owner: 'public', scopes: ['submit', 'read'] }

/** Whoever can reach a service that asks for no keys runs it. */
export const OPERATOR: Caller = { ...PUBLIC, scopes: SCOPES }

/** Who calls a route that checks a signature instead of a key. */
export const NOBODY: Caller = { owner: '', scopes: [] }

/** @throws AppError `forbidden` */
export function requireScope(caller: Caller, scope: Scope): void {
  if (caller.scopes.includes(scope)) return
  throw new AppError('forbidden', `This needs the scope \`${scope}\`.`, { field: 'Authorization' })
}
