import type { Secret } from '../model/webhook-secret.js'

/** How long a secret is still good after the next one came. */
const OVERLAP_MS = 24 * 3600 * 1000

/** The new secret first, and the one before it for a day; older ones end at once. @param now milliseconds since 1970 */
export function rotated(secrets: readonly Secret[], value: string, now: number): Secret[] {
  return [{ value }, ...secrets.slice(0, 1).map((old) => ({ value: old.value, until: now + OVERLAP_MS }))]
}
