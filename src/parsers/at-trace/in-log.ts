import type { Event } from '../../model/event.js'
import { readCommand, readResponse } from './read-at.js'

const RESPONSE = /[+%#](?:[A-Z][A-Z0-9_]{2,23}|CM[ES] ERROR): ?[^\s]/
const COMMAND = /\bAT[+%#][A-Z][A-Z0-9_]{1,23}(?:=\?|\?|=(?:"[^"]{0,400}"|[^\s"'])*)?/

/**
 * AT traffic inside the lines of a console: `at` events beside the log events, with the same lines, boot and time. A command
 * that a sentence names (`Sending AT+CFUN=1 failed`) counts, too.
 */
export function atEventsOfLog(events: readonly Event[]): Event[] {
  const out: Event[] = []
  for (const event of events) {
    if (event.kind !== 'log' && event.kind !== 'tool') continue
    const said = unquoted(event.text)
    const head = said.slice(0, 600)
    const response = RESPONSE.exec(head)
    const command = response ? null : COMMAND.exec(head)
    const at = response ? said.slice(response.index) : command?.[0]
    const text = at?.trimEnd()
    const fields = text === undefined ? undefined : response ? readResponse(text, 'notification') : readCommand(text)
    if (!text || !fields) continue
    const { level: _level, func: _func, ...place } = event
    out.push({ ...place, kind: 'at', text, fields })
  }
  return out
}

/** Desktop tools print the line as a string of JSON: `modem << "+CEREG: 1,\\"00AF\\""`. */
export function unquoted(text: string): string {
  if (!/(?:>>|<<) {0,2}"/.test(text.slice(0, 120)) && !text.includes('\\"')) return text
  return text.trimEnd().replace(/"$/, '').replaceAll('\\"', '"')
}
