import type { Event } from '../../model/event.js'
import { readCommand, readResponse } from './read-at.js'

const RESPONSE = /[+%#](?:[A-Z][A-Z0-9_]{2,23}|CM[ES] ERROR): ?[^\s]/
const COMMAND = /\bAT[+%#][A-Z][A-Z0-9_]{1,23}(?:=\?|\?|=(?:"[^"]{0,400}"|[^\s"'])*)?/

/** A refusal that is all the line says, but for arrows or a short label before it: `< ERROR`, `Response: +CME ERROR: 10`. */
const REFUSAL = /^(?:[\w ]{0,20}[:<>]{1,2} ?)?"?(ERROR|\+CM[ES] ERROR: ?[\w ]{1,60})"?$/
/** Lines of the same console after a command in which its result is looked for. */
const RESULT_WITHIN = 12

/**
 * AT traffic inside the lines of a console: `at` events beside the log events, with the same lines, boot and time. A command
 * that a sentence names (`Sending AT+CFUN=1 failed`) counts, too. A refusal names the command before it, as in a plain trace.
 */
export function atEventsOfLog(events: readonly Event[]): Event[] {
  const out: Event[] = []
  let pending: Event | undefined
  for (const event of events) {
    if (event.kind !== 'log' && event.kind !== 'tool') continue
    const said = unquoted(event.text)
    const refusal =
      pending && event.line - pending.line <= RESULT_WITHIN ? REFUSAL.exec(said.slice(0, 120).trim())?.[1] : undefined
    if (pending && refusal) {
      out.push(refused(pending, event, refusal))
      pending = undefined
      continue
    }
    const head = said.slice(0, 600)
    const response = RESPONSE.exec(head)
    const command = response ? null : COMMAND.exec(head)
    const at = response ? said.slice(response.index) : command?.[0]
    const text = at?.trimEnd()
    const fields = text === undefined ? undefined : response ? readResponse(text, 'notification') : readCommand(text)
    if (!text || !fields) continue
    const { level: _level, func: _func, ...place } = event
    const traffic = { ...place, kind: 'at', text, fields } as const
    out.push(traffic)
    if (command) pending = traffic
  }
  return out
}

/** One event over command and result, as `parseAtTrace` makes it. */
function refused(command: Event, result: Event, value: string): Event {
  const { level: _level, func: _func, ...place } = result
  const fields = {
    ...readResponse(value, 'response'),
    command: String(command.fields?.command),
    direction: 'response',
    value,
    failed: true
  }
  return { ...place, line: command.line, kind: 'at', text: `${command.text} → ${value}`, fields }
}

/** Desktop tools print the line as a string of JSON: `modem << "+CEREG: 1,\\"00AF\\""`. */
export function unquoted(text: string): string {
  if (!/(?:>>|<<) {0,2}"/.test(text.slice(0, 120)) && !text.includes('\\"')) return text
  return text.trimEnd().replace(/"$/, '').replaceAll('\\"', '"')
}
