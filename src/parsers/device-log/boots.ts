import type { Banner, BootStage } from './banner.js'

const ORDER: Record<BootStage, number> = { nsib: 0, mcuboot: 1, tfm: 2, app: 3 }
/** Lines between two banners of one start. */
const GROUP_LINES = 4
/** Device times below this are "just started". */
const EARLY_US = 3_000_000
/** A step back by more than this is a restart and not two cores or contexts out of order. */
const STEP_BACK_US = 500_000

/**
 * Counts the boots of one console. A start is a run of banners in stage order (NSIB, MCUboot, TF-M, application), or a
 * device time that falls back to near zero. Lines logged before the first banner belong to the same start when they are early.
 */
export class BootCounter {
  boot = 0
  private stage = -1
  private inGroup = new Set<string>()
  private bannerIndex = -1
  private handOver = false
  private lastUs: number | undefined
  private linesOfBoot = 0

  /** Tells the counter of a banner at line `index` of the segment; returns the boot it belongs to. */
  banner(banner: Banner, index: number): number {
    const order = ORDER[banner.stage]
    const key = `${banner.stage}:${banner.what}`
    const sameGroup =
      this.bannerIndex >= 0 && index - this.bannerIndex <= GROUP_LINES && !this.inGroup.has(key) && order >= this.stage
    const nextImage = this.handOver || (this.stage >= 0 && this.stage < order)
    const ending = banner.handOver === true && this.stage >= 0 && order >= this.stage && !this.inGroup.has(key)
    if (this.bannerIndex < 0) {
      if (this.linesOfBoot > 5 && (this.lastUs ?? EARLY_US) >= EARLY_US) this.start()
    } else if (!sameGroup && !nextImage && !ending) {
      this.start()
    } else if (!sameGroup) {
      this.inGroup.clear()
    }
    this.inGroup.add(key)
    this.stage = order
    this.bannerIndex = index
    this.handOver = banner.handOver === true
    return this.boot
  }

  /** Tells the counter of a line with device time; `later` are the times of the next lines. Returns its boot. */
  time(us: number, later: readonly number[]): number {
    const before = this.lastUs
    const back = before !== undefined && us < EARLY_US && before - us > STEP_BACK_US
    // Two consoles in one capture: the old clock goes on right after.
    const interleaved = back && later.some((t) => t >= (before ?? 0) - STEP_BACK_US)
    if (interleaved) return this.boot
    if (back) this.start()
    this.lastUs = us
    return this.boot
  }

  /** Tells the counter of any other line. */
  line(): number {
    this.linesOfBoot++
    return this.boot
  }

  private start(): void {
    this.boot++
    this.stage = -1
    this.inGroup.clear()
    this.bannerIndex = -1
    this.handOver = false
    this.lastUs = undefined
    this.linesOfBoot = 0
  }
}
