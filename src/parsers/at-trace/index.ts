import type { Event, Hint, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { readLogLine } from '../device-log/line.js'
import type { AtFields } from './fields.js'
import { atHints } from './hints.js'
import { readCommand, readResponse } from './read-at.js'
import { type AtLine, repairLines } from './repair.js'

/** Lines after a command in which its answer is looked for; long lists (`AT%CMNG=1`) answer with many lines. */
const ANSWER_WITHIN = 60

interface Pending {
  line: AtLine
  text: string
  command: string
}

/**
 * Reads a terminal's AT traffic: one `at` event a command, response, notification or result. `fields.command` is the name
 * without sign (`CEREG`), `direction` command | response | notification, `value` its parameters as text, and decoded parts
 * (see decode.ts). A failed command is one event over command and result, `fields.failed` true, text `AT… → ERROR`.
 */
export function parseAtTrace(segment: Segment): ParseResult {
  const events: Event[] = []
  const hints: Hint[] = []
  let pending: Pending | undefined
  for (const line of repairLines(segment.lines)) {
    const log = readLogLine(line.text)
    const text = (log.form === 'plain' ? line.text : log.text).trim()
    if (pending && line.no - pending.line.endNo > ANSWER_WITHIN) pending = undefined
    const made = readOne(text, pending)
    const at = toEvent(segment, line, made.failed && pending ? `${pending.text} → ${text}` : text, made.fields)
    if (made.failed && pending) {
      at.line = pending.line.no
      at.endLine = Math.max(line.endNo, pending.line.endNo)
    }
    if (log.timeUs !== undefined) at.timeUs = log.timeUs
    if (log.level) at.level = log.level
    if (log.module) at.module = log.module
    events.push(at)
    for (const hint of atHints(text)) {
      hints.push({ ...hint, artifact: segment.artifact, line: line.no, source: 'at', ...replied(segment) })
    }
    if (made.fields.direction === 'command') pending = { line, text, command: String(made.fields.command) }
    else if (made.final) pending = undefined
  }
  return { outcome: events.length > 0 ? 'complete' : 'unusable', events, ...(hints.length > 0 && { hints }) }
}

function replied(segment: Segment): Pick<Hint, 'speaker'> {
  return segment.speaker === 'reply' ? { speaker: 'reply' } : {}
}

interface One {
  fields: AtFields
  final?: boolean
  failed?: boolean
}

/** Reads one repaired line with the command that waits for an answer. */
function readOne(text: string, pending: Pending | undefined): One {
  const command = readCommand(text)
  if (command) return { fields: command }
  const owner: AtFields = pending ? { command: pending.command } : {}
  if (text === 'OK' || text === 'READY' || text === 'Ready') {
    return {
      fields: { ...owner, direction: pending ? 'response' : 'notification', value: text, ok: true },
      final: text === 'OK'
    }
  }
  if (/^ERROR\b/.test(text))
    return { fields: { ...owner, direction: 'response', value: text, failed: true }, final: true, failed: true }
  const response = readResponse(text, 'response')
  if (response && /^CM[ES] ERROR$/.test(String(response.command))) {
    return { fields: { ...response, ...owner, value: text }, final: true, failed: true }
  }
  if (response) {
    const direction = answers(String(response.command), pending) ? 'response' : 'notification'
    return { fields: { ...response, direction } }
  }
  return { fields: { ...owner, direction: 'response', value: text.slice(0, 2000) } }
}

/** `+CNEC_EMM` and the like never answer a command; other names do when they are the pending command's. */
function answers(name: string, pending: Pending | undefined): boolean {
  return pending !== undefined && (name === pending.command || name === pending.command.replace(/^X/, ''))
}

function toEvent(segment: Segment, line: AtLine, text: string, fields: AtFields): Event {
  return {
    kind: 'at',
    artifact: segment.artifact,
    line: line.no,
    endLine: line.endNo,
    text: text.slice(0, 4000),
    speaker: segment.speaker,
    ...(line.hostMs !== undefined && { hostMs: line.hostMs }),
    fields: line.repaired ? { ...fields, repaired: true } : fields
  }
}
