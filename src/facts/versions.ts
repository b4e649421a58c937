import type { Hint } from '../model/event.js'

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
 * SDK release by the Zephyr version its `sdk-zephyr` fork carries. 3.2.99 and 2.4.99 served two releases and are told apart
 * by the tag alone. Source: `zephyr` revision in `west.yml` of sdk-nrf at each release.
 */
const BY_ZEPHYR: Readonly<Record<string, string>> = {
  '2.6.99': '1.7',
  '2.7.0': '1.8',
  '2.7.99': '1.9',
  '3.0.99': '2.0',
  '3.1.99': '2.1',
  '3.3.99': '2.4',
  '3.4.99': '2.5',
  '3.5.99': '2.6',
  '3.6.99': '2.7',
  '4.0.99': '3.0',
  '4.1.99': '3.1'
}
const BY_TAG: Readonly<Record<string, string>> = {
  'v3.2.99-ncs1': '2.2',
  'v3.2.99-ncs2': '2.3',
  'v3.7.99-ncs1': '2.8',
  'v3.7.99-ncs2': '2.9'
}

/** Hints on the SDK's minor version that Zephyr versions give, for uploads that name only these. */
export function versionsFromZephyr(hints: readonly Hint[]): Hint[] {
  const found: Hint[] = []
  for (const hint of hints) {
    if (hint.path !== 'zephyr.version' && hint.path !== 'zephyr.build') continue
    const tag = /^(v\d\.\d\.\d{1,2}-ncs\d)/.exec(hint.value)?.[1]
    const value = (tag && BY_TAG[tag]) ?? BY_ZEPHYR[bare(hint.value).replace(/-.*$/, '')]
    if (value && (tag || hint.value.includes('.99'))) {
      found.push({ ...hint, path: 'sdk.version', value, source: 'zephyr-version' })
    }
  }
  return found
}
