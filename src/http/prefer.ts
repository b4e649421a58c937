/**
 * Seconds a client is willing to wait (RFC 7240, `Prefer: wait=N`).
 * @param limit the longest time granted
 * @returns undefined when there is no such preference, or it cannot be read: preferences never fail a request
 */
export function waitSeconds(header: string | string[] | undefined, limit: number): number | undefined {
  const preferences = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',')
  for (const preference of preferences) {
    const digits = /^\s*wait\s*=\s*"?(\d{1,9})"?\s*(?:;|$)/i.exec(preference)?.[1]
    if (digits !== undefined) return Math.min(Number(digits), limit)
  }
  return undefined
}
