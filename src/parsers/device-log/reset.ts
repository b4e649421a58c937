import { decodeResetreas } from '../../tables/reset-reason.js'

/** What a line about a reset tells: `what` is reason, reboot or watchdog; `reason` in lower-case words when decoded. */
export interface ResetLine {
  what: 'reason' | 'reboot' | 'watchdog'
  reason?: string
  /** Raw RESETREAS or hwinfo value. */
  value?: number
}

const VALUE = /\b(?:RESETREAS|reset (?:reason|cause)(?: register)?)\b[^0-9\n]{0,20}(0x[0-9a-f]{1,8}|\d{1,10})\b/i
const REASON = /\breset (?:reason|cause|source)s?\b(?: was| is)?[ :=-]{1,4}\(?([A-Za-z][\w ,/|-]{1,60})/i
const REBOOT =
  /\b(?:rebooting|sys_reboot\(|(?:system|device|modem|board) (?:will |is going to |is )?(?:reboot|restart)(?:ing)?|(?:reset|restart|reboot)ting (?:the )?(?:system|device|board|chip|application|soc)|resetting system|cold reboot|warm reboot)\b/i
const WATCHDOG =
  /\b(?:watchdog (?:timeout|expired|reset|triggered|fired|bark|bite)|(?:reset|rebooted) by (?:the )?watchdog|wdt (?:timeout|expired|reset)|watchdog timer expired|task watchdog (?:timeout|expired)|task_wdt\b.{0,40}\b(?:expired|timeout))/i

const WORDS = /reset|boot|restart|watchdog|wdt/i

/** Reads a line that tells why or that the device restarts (message without stamp and level). */
export function readReset(text: string): ResetLine | undefined {
  const head = text.slice(0, 300)
  if (!WORDS.test(head)) return undefined
  const value = VALUE.exec(head)
  if (value?.[1]) {
    const number = Number(value[1])
    const name = /RESETREAS/i.test(head) ? decodeResetreas(number)?.name : undefined
    return { what: 'reason', value: number, ...(name && { reason: name }) }
  }
  const reason = REASON.exec(head)
  if (reason?.[1]) return { what: 'reason', reason: reason[1].trim().toLowerCase() }
  if (WATCHDOG.test(head)) return { what: 'watchdog' }
  return REBOOT.test(head) ? { what: 'reboot' } : undefined
}
