import type { Event } from '../model/event.js'

/** Events of one start of a device, in order. */
export type BootRun = Event[]

/** Lines without a device event after which the next ones are another capture. */
const GAP = 6
/** A device time that falls by more than this is a new start. */
const STEP_BACK_US = 500_000

/**
 * Device events cut into consoles (one capture each: neighbouring lines of one artifact) and these into boots. Parsers number
 * boots within a segment; where a shell prompt or a quoted line cuts a capture into segments, the boot goes on.
 */
export function consolesOf(events: readonly Event[]): BootRun[][] {
  const consoles: BootRun[][] = []
  let last: Event | undefined
  let lastUs: number | undefined
  for (const event of events) {
    if (event.boot === undefined || event.speaker !== 'author') continue
    const apart = !last || last.artifact !== event.artifact || event.line - last.endLine > GAP
    const fell = lastUs !== undefined && event.timeUs !== undefined && lastUs - event.timeUs > STEP_BACK_US
    const current = consoles.at(-1)
    if (apart || !current) {
      consoles.push([[event]])
      lastUs = undefined
    } else if (isNewBoot(event, last, fell)) {
      current.push([event])
      lastUs = undefined
    } else {
      current.at(-1)?.push(event)
    }
    if (event.timeUs !== undefined && event.kind !== 'fault') lastUs = event.timeUs
    last = event
  }
  return consoles
}

function isNewBoot(event: Event, last: Event | undefined, fell: boolean): boolean {
  const [before, now] = [last?.boot ?? 0, event.boot ?? 0]
  if (now === before) return false
  return now > before || event.kind === 'boot' || fell
}
