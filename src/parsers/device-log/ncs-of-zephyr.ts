/**
 * nRF Connect SDK release lines by the tag of their Zephyr fork, as the old boot banner prints it
 * (`*** Booting Zephyr OS build v3.0.99-ncs1 ***`). Source: the `zephyr` revision in west.yml of each release of sdk-nrf.
 */
const NCS_OF_ZEPHYR: Readonly<Record<string, string>> = {
  'v2.4.0-ncs1': '1.4.0',
  'v2.4.99-ncs1': '1.5.0',
  'v2.6.0-rc1-ncs1': '1.6.0',
  'v2.6.99-ncs1': '1.7.0',
  'v2.7.0-ncs1': '1.8.0',
  'v2.7.99-ncs1': '1.9.0',
  'v3.0.99-ncs1': '2.0.0',
  'v3.1.99-ncs1': '2.1.0',
  'v3.2.99-ncs1': '2.2.0',
  'v3.2.99-ncs2': '2.3.0',
  'v3.3.99-ncs1': '2.4.0',
  'v3.4.99-ncs1': '2.5.0',
  'v3.5.99-ncs1': '2.6.0',
  'v3.6.99-ncs2': '2.7.0',
  'v3.7.99-ncs1': '2.8.0',
  'v3.7.99-ncs2': '2.9.0'
}

/** NCS version of a fork tag such as `v3.0.99-ncs1` or `v2.7.99-ncs1-1` (a patch of the same line); else undefined. */
export function ncsOfZephyr(version: string): string | undefined {
  const tag = /^v?(\d{1,3}\.\d{1,3}\.\d{1,3}(?:-rc\d)?-ncs\d{1,2})(?:-(\d{1,2}))?(?:-\d{1,6}-g[0-9a-f]{4,40})?$/.exec(version)
  const base = tag && NCS_OF_ZEPHYR[`v${tag[1]}`]
  if (!base) return undefined
  return tag[2] === undefined ? base : base.replace(/\.0$/, `.${tag[2]}`)
}
