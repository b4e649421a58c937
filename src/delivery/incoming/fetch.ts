import { request as http, type IncomingMessage } from 'node:http'
import { request as https } from 'node:https'
import { type AddressGuard, BlockedAddress } from '../outgoing/address.js'
import type { Credential } from './source-tokens.js'

/** What became of one attachment. `failed` may be better another time. Nothing here repeats the address. */
export type Fetched =
  | { kind: 'file'; bytes: Buffer }
  | { kind: 'blocked'; why: string }
  | { kind: 'skipped'; why: string }
  | { kind: 'failed'; why: string }

export interface FetchSettings {
  guard: AddressGuard
  /** For the whole of it, redirects included. */
  timeoutMs: number
  maxBytes: number
  /** Sent with requests to its origin, until a redirect leads away from there. */
  credential?: Credential
}

const MOST_REDIRECTS = 3
const USER_AGENT = 'Faultline-Hooks/1'

/**
 * Gets an attachment. Files of forums are kept elsewhere, so redirects are followed, each to an address that is
 * checked and resolved like the first one. Nothing but the request itself is sent, and to its own origin the credential.
 */
export async function fetchAttachment(url: string, settings: FetchSettings): Promise<Fetched> {
  const signal = AbortSignal.timeout(settings.timeoutMs)
  try {
    let target = new URL(url)
    let { credential } = settings
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      // Once led away, an address of the source is the word of somebody else.
      if (target.origin !== credential?.origin) credential = undefined
      const answer = await get(target, settings.guard, signal, credential)
      const { statusCode: status = 0, headers } = answer
      if (status < 300 || status >= 400) return await take(answer, settings.maxBytes, credential !== undefined)
      answer.destroy()
      const { location = '' } = headers
      if (!URL.canParse(location, target.href)) return { kind: 'skipped', why: 'It was moved to no address.' }
      target = new URL(location, target)
    }
    return { kind: 'skipped', why: `It was moved more than ${MOST_REDIRECTS} times.` }
  } catch (error) {
    if (error instanceof BlockedAddress) return { kind: 'blocked', why: error.message }
    const { code, name } = error as NodeJS.ErrnoException
    if (code === 'ERR_INVALID_URL' || code === 'ERR_INVALID_PROTOCOL') {
      return { kind: 'skipped', why: 'Its address cannot be called.' }
    }
    if (signal.aborted) return { kind: 'failed', why: `It did not come within ${settings.timeoutMs} ms.` }
    return { kind: 'failed', why: `It could not be fetched (${code ?? name}).` }
  }
}

async function get(
  target: URL,
  guard: AddressGuard,
  signal: AbortSignal,
  credential?: Credential
): Promise<IncomingMessage> {
  const { protocol } = target
  guard.checkLiteral(target)
  return new Promise((resolve, reject) => {
    const request = (protocol === 'https:' ? https : http)(target, {
      agent: false,
      // User names in addresses are not sent on.
      auth: '',
      lookup: guard.lookupFor(protocol),
      signal,
      headers: {
        'user-agent': USER_AGENT,
        accept: '*/*',
        'accept-encoding': 'identity',
        ...(credential ? { [credential.header]: credential.value } : {})
      }
    })
    request.on('response', resolve).on('error', reject).end()
  })
}

async function take(answer: IncomingMessage, maxBytes: number, withToken: boolean): Promise<Fetched> {
  const refused = refusalOf(answer, maxBytes, withToken)
  if (refused) {
    answer.destroy()
    return refused
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) return tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return { kind: 'file', bytes: Buffer.concat(chunks) }
}

function refusalOf(
  { statusCode: status = 0, headers }: IncomingMessage,
  maxBytes: number,
  withToken: boolean
): Fetched | undefined {
  const type = headers['content-type'] ?? ''
  if (status >= 500 || status === 429 || status === 408)
    return { kind: 'failed', why: `Its server answered ${status}.` }
  if (status === 401 || status === 403) {
    const why = withToken ? `Its server does not take the token (${status}).` : `It needs a login (${status}).`
    return { kind: 'skipped', why }
  }
  if (status !== 200) return { kind: 'skipped', why: `Its server answered ${status}.` }
  if (/^(?:image|video|audio)\//i.test(type)) {
    return { kind: 'skipped', why: 'A picture cannot be read as text; copy the text itself into the post.' }
  }
  if (/^text\/html\b/i.test(type)) return { kind: 'skipped', why: 'It is a page, perhaps one that asks for a login.' }
  return Number(headers['content-length'] ?? 0) > maxBytes ? tooLarge(maxBytes) : undefined
}

const tooLarge = (maxBytes: number): Fetched => ({ kind: 'skipped', why: `It is over the limit of ${maxBytes} bytes.` })
