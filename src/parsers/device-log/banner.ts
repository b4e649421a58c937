/** Steps of a device's start, in the order they happen. */
export type BootStage = 'nsib' | 'mcuboot' | 'tfm' | 'app'

/** What one line of a boot tells. */
export interface Banner {
  /** ncs, zephyr, mcuboot, app, tfm, nsib, spm, nrf5-sdk … */
  what: string
  stage: BootStage
  /** Version as printed, without a leading `v` and without the commit. */
  version?: string
  commit?: string
  /** Hints for the facts stage: path → value. */
  hints: Record<string, string>
  /** True for the line that hands over to the next image. */
  handOver?: boolean
  /** True for a banner between stars. */
  starred?: boolean
  /** True for `*** Using … ***`, which belongs to the banner above it. */
  using?: boolean
}

const BANNER = /^\*{3,5} (Booting|Using) (.{1,120}?)(?: \(delayed boot \d{1,9}ms\))? {0,2}(?:\*{1,5}|$)/
const NCS = /^nRF Connect SDK(?: |$)(?:version )?(\S{0,80})/i
const ZEPHYR = /^Zephyr OS(?: |$)(?:build |version )?(?:zephyr-)?(\S{0,80})/i
const VERSION = /^v?(\d{1,4}\.\d{1,4}(?:\.\d{1,6})?(?:-(?:rc|dev|preview|pre|alpha|beta)\w{0,8})?)(?:[-+.](.{1,80}))?$/
const COMMIT = /(?:^|-g|-)([0-9a-f]{7,40})$/
const APP = /^(.{1,60}?) v?(\d{1,4}\.\d{1,4}\.\d{1,6}\S{0,60})$/

/** Splits `v2.9.1-60d0d6c8d42d`, `zephyr-v3.5.0-3024-g7c3e830729b7` or a bare hash. */
function readVersion(raw: string): { version?: string; commit?: string } {
  const commit = COMMIT.exec(raw)?.[1]
  const m = VERSION.exec(raw.replace(/^zephyr-/, ''))
  return { ...(m?.[1] && { version: m[1] }), ...(commit && { commit }) }
}

function zephyrBanner(raw: string): Banner {
  const { version, commit } = readVersion(raw)
  const hints: Record<string, string> = {}
  // The tag of the SDK's fork tells the SDK's release: facts/versions.ts reads it from the whole tag.
  if (version) hints['zephyr.version'] = /-ncs\d/.test(raw) ? raw : version
  if (commit) hints['zephyr.commit'] = commit
  return { what: 'zephyr', stage: 'app', ...(version && { version }), ...(commit && { commit }), hints }
}

function ncsBanner(raw: string): Banner {
  // NCS 2.6 printed the tag of its Zephyr fork under the SDK's name.
  if (/-ncs\d|^zephyr-/.test(raw)) {
    const zephyr = zephyrBanner(raw)
    return { ...zephyr, what: 'ncs', hints: { 'sdk.name': 'ncs', ...zephyr.hints } }
  }
  const { version, commit } = readVersion(raw)
  const hints: Record<string, string> = { 'sdk.name': 'ncs' }
  if (version) hints['sdk.version'] = version
  if (commit) hints['sdk.commit'] = commit
  return { what: 'ncs', stage: 'app', ...(version && { version }), ...(commit && { commit }), hints }
}

function imageBanner(body: string): Banner {
  const m = APP.exec(body)
  const name = m?.[1] ?? body
  const { version, commit } = m?.[2] ? readVersion(m[2]) : {}
  const known = /^mcuboot/i.test(name) ? 'mcuboot' : /^tf-?m/i.test(name) ? 'tfm' : 'app'
  const hints: Record<string, string> = {}
  if (version) hints[`${known}.version`] = version
  if (commit && known === 'app') hints['app.commit'] = commit
  if (known === 'app' && m) hints['app.name'] = name
  return { what: known, stage: known, ...(version && { version }), ...(commit && { commit }), hints }
}

/** Lines without stars that tell how far a start has come, by the words they begin with. */
const STARTS: readonly [RegExp, string, BootStage, boolean?][] = [
  [/^Starting (?:MCUboot )?bootloader/i, 'mcuboot-start', 'mcuboot'],
  [/^MCUboot (?:version|starting)/i, 'mcuboot-start', 'mcuboot'],
  [/^Jumping to the first image slot/i, 'mcuboot-jump', 'mcuboot', true],
  [/^Attempting to boot slot \d/i, 'nsib-start', 'nsib'],
  [/^Attempting to boot from address/i, 'nsib-address', 'nsib'],
  [/^Booting \(0x[0-9a-f]{1,8}\)/i, 'nsib-jump', 'nsib', true],
  [/^SPM: prepare to jump to Non-Secure image/i, 'spm-jump', 'tfm', true],
  [/^Booting TF-?M v?\d/i, 'tfm', 'tfm'],
  [/^(?:\[Sec Thread\] )?Secure image initializing!/i, 'tfm-start', 'tfm', true]
]

/**
 * Reads a boot banner or bootloader start out of a message (already without stamp and level). Formats: Zephyr
 * `kernel/banner.c`, sdk-nrf `lib/boot_banner`, MCUboot `boot/zephyr/main.c`, NSIB `subsys/bootloader`, SPM, TF-M.
 */
export function readBanner(text: string): Banner | undefined {
  const m = BANNER.exec(text)
  if (m?.[2]) {
    const body = m[2].trim()
    const ncs = NCS.exec(body)
    const zephyr = ZEPHYR.exec(body)
    const banner = ncs ? ncsBanner(ncs[1] ?? '') : zephyr ? zephyrBanner(zephyr[1] ?? '') : imageBanner(body)
    return { ...banner, starred: true, ...(m[1] === 'Using' && { using: true }) }
  }
  for (const [pattern, what, stage, handOver] of STARTS) {
    if (!pattern.test(text)) continue
    const version = /^Booting TF-?M v?(\d{1,3}\.\d{1,3}\.\d{1,3})/i.exec(text)?.[1]
    const hints: Record<string, string> = version ? { 'tfm.version': version } : {}
    return { what, stage, hints, ...(version && { version }), ...(handOver && { handOver }) }
  }
  return undefined
}
