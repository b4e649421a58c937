import type { Hint } from '../model/event.js'
import { sdkOfZephyr } from '../tables/index.js'

/** Two versions agree when one is the beginning of the other (2.6 and 2.6.1) or they are equal. */
export function sameVersion(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  return x === y || x.startsWith(`${y}.`) || y.startsWith(`${x}.`)
}

/** `1.3.6` and `mfw_nrf9160_1.3.6` are one modem firmware. */
export function sameModemFirmware(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => /\d{1,2}\.\d{1,2}\.\d{1,3}/.exec(text)?.[0])
  return x !== undefined && x === y && (a.startsWith('mfw') !== b.startsWith('mfw') || a === b)
}

/** A version without `v` and without the commit hash a banner adds (2.9.1-60d0d6c8d42d → 2.9.1). */
export function bare(version: string): string {
  return version.replace(/^v/i, '').replace(/-[0-9a-f]{7,40}$/i, '')
}

/**
 * Hints on the SDK's minor version that Zephyr versions of its fork give, for uploads that name only these. A version that
 * served two releases (3.2.99, 3.7.99) needs its tag or commit.
 */
export function versionsFromZephyr(hints: readonly Hint[]): Hint[] {
  return hints.flatMap((hint) => {
    if (hint.path !== 'zephyr.version' && hint.path !== 'zephyr.build') return []
    const ofFork = /^v?\d{1,2}\.\d{1,2}\.(?:99|\d{1,2}-ncs)/.test(hint.value)
    const minors = new Set(ofFork ? sdkOfZephyr(hint.value).map(({ ncs }) => ncs.replace(/\.\d+$/, '')) : [])
    const [value] = minors
    return value && minors.size === 1 ? [{ ...hint, path: 'sdk.version', value, source: 'zephyr-version' }] : []
  })
}
