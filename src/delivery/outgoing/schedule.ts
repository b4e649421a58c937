const GROWTH = 4
const LONGEST_MS = 24 * 3600 * 1000
const JITTER = 0.25

/**
 * Milliseconds until the next attempt: four times longer each time, a quarter more or less by chance, at most a day.
 * @param attempts how many were made
 * @param retryAfterMs what the receiver asked for: never sooner
 * @param random 0 to 1
 */
export function delayAfter(attempts: number, firstMs: number, retryAfterMs = 0, random = Math.random()): number {
  const plain = Math.min(firstMs * GROWTH ** (attempts - 1), LONGEST_MS)
  const spread = plain * (1 - JITTER + 2 * JITTER * random)
  return Math.round(Math.min(Math.max(spread, retryAfterMs), LONGEST_MS))
}

/**
 * Reads Retry-After (RFC 9110, 10.2.3): seconds or a date.
 * @returns milliseconds, undefined when there is none that can be read
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000
  const date = /^[A-Z][a-z]{2}.{1,40}$/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
