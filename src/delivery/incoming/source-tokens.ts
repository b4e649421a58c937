import { readFileSync } from 'node:fs'
import { HOOK_SOURCES, type HookSource } from '../../model/hook.js'

/** What opens the attachments of one source to one tenant. */
export interface SourceToken {
  tenant: string
  source: HookSource
  /** Scheme, host and port: nothing is sent anywhere else. */
  origin: string
  /** Name of the header, in small letters, and the whole of its value. */
  header: string
  value: string
}

/** The part of a request that a token makes. */
export type Credential = Pick<SourceToken, 'origin' | 'header' | 'value'>

/** Headers that a token can be; others would change what is asked for. */
const HEADER = /^(?:authorization|private-token|x-[a-z0-9-]{1,60})$/

/**
 * @param path of a JSON file: a list of `{ tenant, source, origin, header, value }`; `tenant` is `public` and `header` is
 * `authorization` when left out
 * @throws Error naming the entry and what is wrong with it, never a value
 */
export function readSourceTokens(path: string): SourceToken[] {
  const entries = parse(readFileSync(path, 'utf8'), path)
  return entries.map((entry, n) => {
    const refuse = (what: string) => new Error(`FAULTLINE_SOURCE_TOKENS: entry ${n + 1} of ${path}: ${what}`)
    const { tenant = 'public', source, origin, header = 'authorization', value } = Object(entry) as Record<string, unknown>
    const known = HOOK_SOURCES.find((one) => one === source)
    if (!known) throw refuse(`\`source\` is one of ${HOOK_SOURCES.join(', ')}.`)
    if (typeof tenant !== 'string' || tenant === '') throw refuse('`tenant` is the name of a tenant.')
    if (typeof origin !== 'string' || !URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw refuse('`origin` is written as in https://gitlab.example, without a path.')
    }
    const name = typeof header === 'string' ? header.toLowerCase() : ''
    if (!HEADER.test(name)) throw refuse('`header` is authorization, private-token, or begins with x-.')
    if (typeof value !== 'string' || !/^[\x20-\x7e]{1,4000}$/.test(value)) throw refuse('`value` is one line of ASCII.')
    return { tenant, source: known, origin, header: name, value }
  })
}

/** The token for what a hook of this tenant and source has attached at this address. */
export function tokenFor(
  tokens: readonly SourceToken[],
  { owner, source }: { owner: string; source?: HookSource },
  url: string
): Credential | undefined {
  const origin = URL.canParse(url) ? new URL(url).origin : ''
  return tokens.find((one) => one.tenant === owner && one.source === source && one.origin === origin)
}

function parse(text: string, path: string): unknown[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The words of the parser would repeat a part of the file.
    throw new Error(`FAULTLINE_SOURCE_TOKENS: ${path} is not JSON.`)
  }
  if (Array.isArray(value)) return value
  throw new Error(`FAULTLINE_SOURCE_TOKENS: ${path} is not a list.`)
}
