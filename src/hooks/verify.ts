import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { HookRequest, Verified } from './adapter.js'

/** A message older or newer than this is stale, as the libraries of Standard Webhooks have it. */
export const TOLERANCE_MS = 5 * 60_000
const PREFIX = 'whsec_'
const REFUSED = { ok: false, code: 'bad-signature' } as const
const STALE = { ok: false, code: 'stale-timestamp' } as const

/** Whether two texts are equal; the time taken does not tell where they differ, nor how long they are. */
export function equal(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}

export function hmac(key: string | Buffer, encoding: 'hex' | 'base64', ...parts: readonly (string | Buffer)[]): string {
  const mac = createHmac('sha256', key)
  for (const part of parts) mac.update(part)
  return mac.digest(encoding)
}

/** Every secret is tried, so that the time taken does not tell which one came near. */
const some = (secrets: readonly string[], fits: (secret: string) => boolean): boolean => secrets.filter(fits).length > 0

/** A header of `sha256=` and the HMAC of the body in hex. */
export function verifySha256({ headers, raw }: HookRequest, header: string, secrets: readonly string[]): Verified {
  const given = headers[header] ?? ''
  return some(secrets, (secret) => equal(`sha256=${hmac(secret, 'hex', raw)}`, given)) ? { ok: true } : REFUSED
}

/** A header of the HMAC of the body in Base64. */
export function verifyBase64({ headers, raw }: HookRequest, header: string, secrets: readonly string[]): Verified {
  const given = headers[header] ?? ''
  return some(secrets, (secret) => equal(hmac(secret, 'base64', raw), given)) ? { ok: true } : REFUSED
}

/** A header with the secret itself. */
export function verifyToken({ headers }: HookRequest, header: string, secrets: readonly string[]): Verified {
  const given = headers[header] ?? ''
  return some(secrets, (secret) => equal(secret, given)) ? { ok: true } : REFUSED
}

/** A header of the HMAC of timestamp and body in Base64; the timestamp has a header of its own, in ISO 8601. */
export function verifyTimed(
  { headers, raw }: HookRequest,
  names: { signature: string; timestamp: string },
  secrets: readonly string[],
  now: number
): Verified {
  const [given = '', timestamp = ''] = [headers[names.signature], headers[names.timestamp]]
  if (!some(secrets, (secret) => equal(hmac(secret, 'base64', timestamp, raw), given))) return REFUSED
  return isFresh(Date.parse(timestamp), now) ? { ok: true } : STALE
}

/** https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export function verifyStandard({ headers, raw }: HookRequest, secrets: readonly string[], now: number): Verified {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return REFUSED
  const given = signatures.split(' ', 20)
  const fits = (secret: string) => {
    const key = Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64')
    const expected = `v1,${hmac(key, 'base64', `${id}.${timestamp}.`, raw)}`
    return given.filter((one) => equal(one, expected)).length > 0
  }
  if (!some(secrets, fits)) return REFUSED
  return isFresh(Number(timestamp) * 1000, now) ? { ok: true, signedId: id } : STALE
}

const isFresh = (time: number, now: number): boolean => Math.abs(now - time) <= TOLERANCE_MS
