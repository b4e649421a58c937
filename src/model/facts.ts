import type { HealthNote } from './artifact.js'
import type { Event, MemoryUse, Setting } from './event.js'

/** Lines of one artifact, 1-based and inclusive. */
export interface Span {
  artifact: number
  line: number
  endLine: number
}

/** A value with the lines that show it. */
export interface Fact {
  value: string | number | boolean
  spans: readonly Span[]
  /** Where it was read: banner, path, build-line, prose … */
  source: string
}

/**
 * Everything known about the upload before rules run. `values` is keyed by dotted path:
 *   sdk.version (2.7.0)  sdk.commit  sdk.previous (the version it worked with)  sdk.name (ncs | zephyr | nrf5-sdk)
 *   zephyr.version  board  board.custom (true)  soc (nRF5340)  companion (nRF7002)  modem.firmware  toolchain  compiler
 *   build.system (sysbuild | child-image)  mcuboot.version  host.os  images  boots (count)  resets (count)
 *   memory.<image>.<REGION>.used|size|free|percent
 */
export interface Facts {
  values: ReadonlyMap<string, Fact>
  /** Kconfig assignments by symbol, in build merge order; the last of an image wins. */
  symbols: ReadonlyMap<string, readonly Setting[]>
  /** True for an image whose complete `.config` was uploaded: symbols missing there are n. */
  completeConfig: ReadonlySet<string>
  memory: readonly MemoryUse[]
  events: readonly Event[]
  health: readonly HealthNote[]
  /** Contradictions between hints, one sentence each. */
  conflicts: readonly { path: string; text: string; spans: readonly Span[] }[]
}
