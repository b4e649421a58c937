import type { Hint } from '../model/event.js'
import { sdkOfBannerCommit } from '../tables/index.js'

/** The release that a boot banner's commit belongs to, for banners that print no version (`Booting nRF Connect SDK 3758bcbfa5cd`). */
export function versionsFromCommit(hints: readonly Hint[]): Hint[] {
  return hints.flatMap((hint) => {
    if (hint.path !== 'sdk.commit' && hint.path !== 'zephyr.commit') return []
    const release = sdkOfBannerCommit(hint.value)
    return release ? [{ ...hint, path: 'sdk.version', value: release.ncs, source: 'banner-commit' }] : []
  })
}
