/** A time stamp read at the start of a line. */
export interface Stamp {
  /** Device time in microseconds since boot. */
  timeUs?: number
  /** Calendar time in milliseconds, for stamps that carry a date after 1970. */
  hostMs?: number
  /** Raw counter of unformatted stamps (`[00012345]`): its frequency is not in the log. */
  ticks?: number
  /** Characters the stamp takes, with the blank after it. */
  length: number
}

const CLOCK =
  /^\[ {0,10}(?:(\d{1,5}) days?,? )?(\d{1,6}):(\d\d):(\d\d)(?:[.,](\d{1,6}))?(?:[.,](\d{1,3}))?\] {0,2}|^(\d{1,4}):(\d\d):(\d\d)\.(\d{3}),(\d{3}) {1,2}/
const SECONDS = /^\[ {0,10}(\d{1,12})\.(\d{3,6})\] {0,2}/
const TICKS = /^\[(\d{8,20})\] {0,2}/
const DATE = /^\[?(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6}))?(?:[.,](\d{1,3}))?Z?\]? {0,2}/

/** Microseconds of a fraction written as digits after the point, with an optional second group (`123,456`). */
function fractionUs(first = '', second = ''): number {
  return Number((first + second).padEnd(6, '0').slice(0, 6) || 0)
}

function clock(m: RegExpExecArray): Stamp {
  const [days, h, min, s, ms, us] = m[2] === undefined ? [undefined, ...m.slice(7, 12)] : m.slice(1, 7)
  const seconds = Number(days ?? 0) * 86400 + Number(h) * 3600 + Number(min) * 60 + Number(s)
  return { timeUs: seconds * 1e6 + fractionUs(ms, us), length: m[0].length }
}

function date(m: RegExpExecArray): Stamp {
  const ms = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]), Number(m[4]), Number(m[5]), Number(m[6]))
  const us = fractionUs(m[7], m[8])
  return m[1] === '1970'
    ? { timeUs: ms * 1000 + us, length: m[0].length }
    : { hostMs: ms + us / 1000, length: m[0].length }
}

/**
 * Reads one time stamp at the start of `text`: `[hh:mm:ss.mmm,uuu]`, with days, `[seconds.micro]`, raw counters, ISO and
 * calendar stamps. A calendar stamp of 1970 is device time. Formats: Zephyr `subsys/logging/log_output.c`.
 */
export function readStamp(text: string): Stamp | undefined {
  let m = CLOCK.exec(text)
  if (m) return clock(m)
  m = SECONDS.exec(text)
  if (m) return { timeUs: Number(m[1]) * 1e6 + fractionUs(m[2]), length: m[0].length }
  m = TICKS.exec(text)
  if (m) return { ticks: Number(m[1]), length: m[0].length }
  m = DATE.exec(text)
  return m ? date(m) : undefined
}
