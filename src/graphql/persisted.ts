import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import type { PersistedQueryProvider } from 'mercurius'

/** Operations that clients taught one process; the oldest is forgotten first, and its client sends it again. */
const MOST_LEARNT = 1000

interface Request {
  query?: string
  extensions?: { persistedQuery?: { sha256Hash?: unknown } }
}

/** What clients are told by this name send the whole operation, as Apollo's do. */
const NOT_FOUND = 'PersistedQueryNotFound'

/**
 * Operations by their SHA-256, as `extensions.persistedQuery.sha256Hash` names them: prepared ones, and unless only those
 * are taken, any that a client sent once along with its hash.
 */
export function persistedQueries(prepared: ReadonlyMap<string, string>, only: boolean): PersistedQueryProvider {
  const learnt = new Map<string, string>()
  const hashOf = ({ extensions }: Request): string | undefined => {
    const hash = extensions?.persistedQuery?.sha256Hash
    return typeof hash === 'string' ? hash : undefined
  }
  const provider = {
    isPersistedQuery: (request: Request) => only || (!request.query && hashOf(request) !== undefined),
    getHash: (request: Request) => hashOf(request) ?? '',
    getQueryFromHash: async (hash: string) => prepared.get(hash) ?? learnt.get(hash) ?? '',
    getHashForQuery: sha256,
    isPersistedQueryRetry: (request: Request) => !only && Boolean(request.query) && hashOf(request) !== undefined,
    async saveQuery(hash: string, query: string) {
      learnt.set(hash, query)
      if (learnt.size > MOST_LEARNT) learnt.delete(learnt.keys().next().value as string)
    },
    notFoundError: NOT_FOUND,
    notSupportedError: 'Only prepared operations are taken.',
    mismatchError: 'The hash is not that of the query.'
  }
  return provider as unknown as PersistedQueryProvider
}

/**
 * @param path of a JSON file with operations in a list, or as values by any name
 * @throws when the file cannot be read or an operation cannot be parsed
 */
export function readOperations(path: string): Map<string, string> {
  const operations = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)
  return new Map(
    operations.map((operation) => {
      parse(String(operation))
      return [sha256(String(operation)), String(operation)]
    })
  )
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
