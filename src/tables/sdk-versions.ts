/** One nRF Connect SDK release. */
export interface SdkVersion {
  /** 2.7.0 */
  ncs: string
  /** Zephyr version of its fork as banners print it: 3.6.99. */
  zephyr: string
  /** Tag suffix of the fork in older banners: `v3.5.99-ncs1`. */
  zephyrTag?: string
  /** First part of the commit that banners of this release print after the SDK version. */
  commit?: string
  /** The same for the Zephyr line of the banner. */
  zephyrCommit?: string
  /** Year and month of the release; absent where it was not looked up. */
  date?: string
}

/**
 * Releases, oldest first.
 * Checked: sdk-nrf release notes and VERSION history, sdk-zephyr tags; banner commits from published logs.
 */
export const SDK_VERSIONS: readonly SdkVersion[] = [
  { ncs: '1.0.0', zephyr: '1.14.99', date: '2019-07' },
  { ncs: '1.1.0', zephyr: '2.0.99', date: '2019-11' },
  { ncs: '1.2.0', zephyr: '2.1.99', date: '2020-02' },
  { ncs: '1.3.0', zephyr: '2.3.0', date: '2020-06' },
  { ncs: '1.4.0', zephyr: '2.4.0', date: '2020-11' },
  { ncs: '1.5.0', zephyr: '2.4.99', date: '2021-03' },
  { ncs: '1.6.0', zephyr: '2.6.0', date: '2021-07' },
  { ncs: '1.7.0', zephyr: '2.6.99', date: '2021-10' },
  { ncs: '1.8.0', zephyr: '2.7.0', date: '2021-12' },
  { ncs: '1.9.0', zephyr: '2.7.99', date: '2022-03' },
  { ncs: '2.0.0', zephyr: '3.0.99', zephyrTag: 'v3.0.99-ncs1', date: '2022-06' },
  { ncs: '2.1.0', zephyr: '3.1.99', zephyrTag: 'v3.1.99-ncs1', date: '2022-09' },
  { ncs: '2.2.0', zephyr: '3.2.99', zephyrTag: 'v3.2.99-ncs1', date: '2022-12' },
  { ncs: '2.3.0', zephyr: '3.2.99', zephyrTag: 'v3.2.99-ncs2', date: '2023-03' },
  { ncs: '2.4.0', zephyr: '3.3.99', zephyrTag: 'v3.3.99-ncs1', date: '2023-06' },
  { ncs: '2.5.0', zephyr: '3.4.99', zephyrTag: 'v3.4.99-ncs1', date: '2023-10' },
  { ncs: '2.6.0', zephyr: '3.5.99', zephyrTag: 'v3.5.99-ncs1', date: '2024-03' },
  { ncs: '2.6.1', zephyr: '3.5.99', zephyrTag: 'v3.5.99-ncs1-1', commit: '3758bcbfa5cd', date: '2024-05' },
  { ncs: '2.7.0', zephyr: '3.6.99', commit: '5cb85570ca43', zephyrCommit: '100befc70c74', date: '2024-07' },
  { ncs: '2.8.0', zephyr: '3.7.99', zephyrTag: 'v3.7.99-ncs1', commit: 'a2386bfc8401', zephyrCommit: '0bc3393fb112', date: '2024-11' },
  { ncs: '2.9.0', zephyr: '3.7.99', zephyrTag: 'v3.7.99-ncs2', commit: '7787b2649840', zephyrCommit: '1f8f3dc29142', date: '2024-12' },
  { ncs: '2.9.1', zephyr: '3.7.99', commit: '60d0d6c8d42d', zephyrCommit: 'ca954a6216c9', date: '2025-03' },
  { ncs: '3.0.0', zephyr: '4.0.99', commit: '3bfc46578e42', zephyrCommit: 'a0e545cb437a', date: '2025-05' },
  { ncs: '3.0.1', zephyr: '4.0.99', commit: '9eb5615da66b', zephyrCommit: '77f865b8f8d0', date: '2025-06' },
  { ncs: '3.0.2', zephyr: '4.0.99', commit: '89ba1294ac9b', zephyrCommit: 'f791c49f492c', date: '2025-07' },
  { ncs: '3.1.0', zephyr: '4.1.99', commit: '6c6e5b32496e', zephyrCommit: '1612683d4010', date: '2025-07' },
  { ncs: '3.1.1', zephyr: '4.1.99', commit: 'e2a97fe2578a', zephyrCommit: 'ff8f0c579eeb' },
  { ncs: '3.2.0', zephyr: '4.2.99', commit: '5dcc6bd39b0f', zephyrCommit: 'a57ad913cf4e' }
]

/** A release by its number; a patch release without a row of its own gives the row of its minor release. */
export function sdkVersion(ncs: string): SdkVersion | undefined {
  const version = ncs.slice(0, 40).trim().replace(/^v/, '')
  const minor = /^\d{1,2}\.\d{1,2}/.exec(version)?.[0]
  const exact = SDK_VERSIONS.find((row) => row.ncs === version)
  return exact ?? (minor ? SDK_VERSIONS.find((row) => row.ncs === `${minor}.0`) : undefined)
}

/**
 * Releases that a Zephyr version of a banner belongs to: `3.5.99`, `v3.5.99-ncs1`, `v3.6.99-100befc70c74`. The tag of a patch that
 * no row has (`v3.4.99-ncs1-2`) gives the release before it.
 * Out: all that fit; empty when none does (then it is probably not the SDK's Zephyr).
 */
export function sdkOfZephyr(version: string): readonly SdkVersion[] {
  const text = version.slice(0, 60).trim()
  const [, ...tags] = /^v?((\d{1,2}\.\d{1,2}\.\d{1,3}-ncs\d)(?:-\d{1,2})?)/.exec(text) ?? []
  for (const tag of tags) {
    const tagged = SDK_VERSIONS.filter(({ zephyrTag }) => zephyrTag === `v${tag}`)
    if (tagged.length > 0) return tagged
  }
  const exact = SDK_VERSIONS.filter(({ zephyrCommit }) => zephyrCommit && text.endsWith(`-${zephyrCommit}`))
  if (exact.length > 0) return exact
  const plain = /\d{1,2}\.\d{1,2}\.\d{1,3}/.exec(text)?.[0]
  return plain ? SDK_VERSIONS.filter((row) => row.zephyr === plain) : []
}

/** The release whose banner prints this commit, by its first 7 or more digits. */
export function sdkOfBannerCommit(commit: string): SdkVersion | undefined {
  const digits = commit.slice(0, 40).trim().toLowerCase()
  if (!/^[0-9a-f]{7,40}$/.test(digits)) return undefined
  return SDK_VERSIONS.find((row) =>
    [row.commit, row.zephyrCommit].some((known) => known && (known.startsWith(digits) || digits.startsWith(known)))
  )
}
