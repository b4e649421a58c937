import { request as http, type IncomingMessage } from 'node:http'
import { request as https } from 'node:https'
import { type AddressGuard, BlockedAddress } from './address.js'
import { retryAfterMs } from './schedule.js'

/** What became of one attempt. */
export type Outcome =
  | { kind: 'delivered'; status: number }
  | { kind: 'failed'; status?: number; reason: string; retryAfterMs?: number }
  /** The receiver said that it is gone for good. */
  | { kind: 'gone'; status: number }
  /** Trying again will not help. */
  | { kind: 'refused'; reason: string }

export interface SendSettings {
  guard: AddressGuard
  timeoutMs: number
  now(): number
}

/** Posts `body` once. Redirects are not followed, and nothing of the answer but its status is read. */
export async function send(
  url: string,
  headers: Record<string, string>,
  body: string,
  { guard, timeoutMs, now }: SendSettings
): Promise<Outcome> {
  try {
    const target = new URL(url)
    guard.checkLiteral(target)
    const answer = await post(target, headers, body, guard, AbortSignal.timeout(timeoutMs))
    answer.destroy()
    return outcomeOf(answer, now())
  } catch (error) {
    if (error instanceof BlockedAddress) return { kind: 'refused', reason: error.message }
    const { code, name } = error as NodeJS.ErrnoException
    return { kind: 'failed', reason: name === 'AbortError' ? `No answer within ${timeoutMs} ms.` : (code ?? name) }
  }
}

function post(target: URL, headers: Record<string, string>, body: string, guard: AddressGuard, signal: AbortSignal) {
  const { protocol } = target
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = (protocol === 'https:' ? https : http)(target, {
      method: 'POST',
      agent: false,
      lookup: guard.lookupFor(protocol),
      signal,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    })
    request.on('response', resolve).on('error', reject).end(body)
  })
}

function outcomeOf({ statusCode: status = 0, headers }: IncomingMessage, now: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'delivered', status }
  if (status === 410) return { kind: 'gone', status }
  const wait = retryAfterMs(headers['retry-after'], now)
  const reason = status >= 300 && status < 400 ? 'Redirects are not followed.' : `The receiver answered ${status}.`
  return { kind: 'failed', status, reason, ...(wait === undefined ? {} : { retryAfterMs: wait }) }
}
