/** How one boot of a device ended. */
export interface BootEnd {
  /** The last line before the next start. */
  text: string
  /** Device time of the last timed line in microseconds; undefined when the boot printed none. */
  timeUs?: number
}

/** So many starts in a row make a loop. */
const LOOP = 3
/** A boot that ended before this was not in normal operation. */
const SHORT_US = 15_000_000

/**
 * Whether a device restarts again and again: at least three starts, and all but the last ended with the same words or, from
 * four starts on, all within seconds. In: the ends of all boots but the last.
 */
export function isRestartLoop(ends: readonly BootEnd[]): boolean {
  if (ends.length < LOOP - 1) return false
  if (new Set(ends.map((end) => shape(end.text))).size === 1) return true
  return ends.length >= LOOP && ends.every((end) => end.timeUs !== undefined && end.timeUs < SHORT_US)
}

function shape(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/0x[0-9a-f]{1,16}|\d+/g, '#')
}
