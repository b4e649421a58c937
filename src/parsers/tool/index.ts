import type { Event, LogLevel, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { atHints } from '../at-trace/hints.js'
import { atEventsOfLog } from '../at-trace/in-log.js'
import { readResult } from './result.js'

const TOOLS: readonly [RegExp, string][] = [
  [/\bmcumgr\b|\bNMP timeout\b|\bsmp(?:client|mgr)\b/i, 'mcumgr'],
  [/\bchip-?tool\b|\[TOO\]|\bCHIP:[A-Z]/, 'chip-tool'],
  [/\bopenssl\b|^CONNECTED\(|^verify (?:error|return)|:error:[0-9A-F]{6,8}:/i, 'openssl'],
  [/\bcurl\b/i, 'curl'],
  [/\bnRF ?Connect\b|\bnrf-device-lib\b/i, 'nrf-connect']
]
/** The level word tools such as nRF Connect for Desktop print behind a time. */
const LEVEL = /^(?:\S{8,30}\s{1,4})?(ERROR|WARN|INFO|DEBUG|VERBOSE)\s/
const LEVELS: Readonly<Record<string, LogLevel>> = {
  ERROR: 'err',
  WARN: 'wrn',
  INFO: 'inf',
  DEBUG: 'dbg',
  VERBOSE: 'dbg'
}
const ERROR = /\b(?:error|failed|failure|fatal|denied|refused|exception|timed? ?out|invalid|unable to|cannot)\b/i
const NO_ERROR = /\b(?:no|0|without) errors?\b|\berror: 0\b/i
const WARNING = /\bwarn(?:ing)?\b/i

function levelOf(text: string): LogLevel {
  const head = text.slice(0, 1000)
  const printed = LEVEL.exec(head)?.[1]
  if (printed) return LEVELS[printed] ?? 'inf'
  if (ERROR.test(head) && !NO_ERROR.test(head)) return 'err'
  return WARNING.test(head) ? 'wrn' : 'inf'
}

/**
 * Reads output of host tools (mcumgr, chip-tool, nRF Connect, openssl, curl): one `tool` event a line. Fields: `tool` when
 * known (it holds until another tool is named), `rc`, `group` and `name` of a management result.
 */
export function parseTool(segment: Segment): ParseResult {
  const events: Event[] = []
  let tool: string | undefined
  for (const line of segment.lines) {
    const text = line.text.trim().slice(0, 4000)
    if (text === '') continue
    tool = TOOLS.find(([pattern]) => pattern.test(text.slice(0, 500)))?.[1] ?? tool
    const result = readResult(text, tool)
    const failed = result?.rc !== undefined && result.rc !== 0
    events.push({
      kind: 'tool',
      artifact: segment.artifact,
      line: line.no,
      endLine: line.no,
      text,
      level: failed ? 'err' : levelOf(text),
      speaker: segment.speaker,
      ...(line.hostMs !== undefined && { hostMs: line.hostMs }),
      ...((tool || result) && { fields: { ...(tool && { tool }), ...result } })
    })
  }
  // The modem tools of nRF Connect for Desktop log the AT traffic.
  const all = [...events, ...atEventsOfLog(events)].sort((a, b) => a.line - b.line)
  const hints = events.flatMap((e) =>
    atHints(e.text).map((hint) => ({ ...hint, artifact: e.artifact, line: e.line, source: 'at', speaker: e.speaker }))
  )
  return { outcome: all.length > 0 ? 'complete' : 'unusable', events: all, ...(hints.length > 0 && { hints }) }
}
