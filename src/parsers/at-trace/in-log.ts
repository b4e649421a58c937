import type { Event } from '../../model/event.js'
import { readAt } from './read-at.js'

const NEAR = /(?:^|[\s:'"[(])(AT[+%#&]|AT$|[+%#][A-Z]{2})/

/**
 * AT traffic inside the lines of a console: `at` events beside the log events, with the same lines, boot and time.
 * Lines that only name a command in prose (`Sending AT+CFUN=1 failed`) give the command, too.
 */
export function atEventsOfLog(events: readonly Event[]): Event[] {
  const out: Event[] = []
  for (const event of events) {
    if (event.kind !== 'log') continue
    const m = NEAR.exec(event.text.slice(0, 300))
    if (!m?.[1]) continue
    const text = event.text.slice(m.index + m[0].length - m[1].length)
    const at = readAt(text.replace(/["')\]]+$/, ''))
    if (!at) continue
    const { level: _level, ...place } = event
    out.push({ ...place, kind: 'at', text, fields: { ...at } })
  }
  return out
}
