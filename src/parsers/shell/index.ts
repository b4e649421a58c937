import type { Event, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { parseDeviceLog } from '../device-log/index.js'

const PROMPT = /^\s{0,8}(?:[\w.-]{1,32}:~[$#] ?|>>> ?)+/

/**
 * Reads a session at a device's shell. Lines at a prompt become `shell` events (fields `command`), log lines inside stay what
 * the console reader makes of them, and what the shell prints becomes `shell` events with the command that caused it.
 */
export function parseShell(segment: Segment): ParseResult {
  const result = parseDeviceLog(segment)
  const byLine = new Map(segment.lines.map((l) => [l.no, l.text]))
  let command = ''
  const events = result.events.map((event): Event => {
    if (event.kind !== 'log' || event.level !== undefined) return event
    const raw = byLine.get(event.line) ?? ''
    const prompt = PROMPT.exec(raw)
    const typed = prompt ? raw.slice(prompt[0].length).trim() : undefined
    if (typed !== undefined) command = typed
    const fields = { ...event.fields, ...(command !== '' && { command }), typed: typed !== undefined }
    return { ...event, kind: 'shell', text: typed ?? event.text, fields }
  })
  return { ...result, events: events.filter((e) => e.kind !== 'shell' || e.text !== '') }
}
