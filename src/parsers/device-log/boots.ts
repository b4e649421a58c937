import type { Banner, BootStage } from './banner.js'

const ORDER: Record<BootStage, number> = { nsib: 0, mcuboot: 1, tfm: 2, app: 3 }
/** Lines between two banners of one image. */
const GROUP_LINES = 4
/** Device times below this are "just started". */
const EARLY_US = 3_000_000
/** A step back by more than this is a restart and not two contexts out of order. */
const STEP_BACK_US = 500_000
/** Lines that may stand before the first banner of a start, when they carry no time. */
const LINES_BEFORE_BANNER = 5

/**
 * Counts the boots of one console. A start is a run of banners in stage order (NSIB, MCUboot, TF-M, application), or a
 * device time that falls back to near zero. Early lines before the first banner belong to the same start.
 */
export class BootCounter {
  boot = 0
  /** How often another clock spoke in between. */
  interleaved = 0
  /** Furthest stage of the image that speaks; -1 before the first banner. */
  private stage = -1
  private seen = new Set<string>()
  private bannerIndex = -1
  private handOver = false
  private lastUs: number | undefined
  private linesOfBoot = 0

  /** Tells the counter of a banner at line `index` of the segment; returns the boot it belongs to. */
  banner(banner: Banner, index: number): number {
    const key = `${banner.stage}:${banner.what}`
    if (!this.continues(banner, key, index - this.bannerIndex <= GROUP_LINES)) this.start()
    // `Using …` names the SDK of the image whose banner stands above.
    if (!banner.using || this.stage < 0) this.stage = ORDER[banner.stage]
    this.seen.add(key)
    this.bannerIndex = index
    this.handOver = banner.handOver === true || (this.handOver && banner.starred !== true)
    return this.boot
  }

  private continues(banner: Banner, key: string, near: boolean): boolean {
    if (this.stage < 0) return this.linesOfBoot <= LINES_BEFORE_BANNER || (this.lastUs ?? EARLY_US) < EARLY_US
    const order = ORDER[banner.stage]
    if (banner.using && near) return true
    if (banner.starred)
      return this.handOver || order > this.stage || (near && order === this.stage && !this.seen.has(key))
    // A hand-over ends the start it stands in, however long the image spoke.
    return !this.seen.has(key) && (near || order >= this.stage || banner.handOver === true)
  }

  /** Tells the counter of a line's device time in microseconds; `later` are the times of the next lines. */
  time(us: number, later: readonly number[]): void {
    const before = this.lastUs
    const back = before !== undefined && us < EARLY_US && before - us > STEP_BACK_US
    // Two consoles in one capture: the old clock goes on right after.
    if (back && later.some((t) => t >= before - STEP_BACK_US)) {
      this.interleaved++
      return
    }
    if (back) this.start()
    this.lastUs = us
  }

  /** Tells the counter of any other line; returns its boot. */
  line(): number {
    this.linesOfBoot++
    return this.boot
  }

  private start(): void {
    this.boot++
    this.stage = -1
    this.seen.clear()
    this.bannerIndex = -1
    this.handOver = false
    this.lastUs = undefined
    this.linesOfBoot = 0
  }
}
