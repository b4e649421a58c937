import type { Event, LogLevel, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'

const TOOLS: readonly [RegExp, string][] = [
  [/\bmcumgr\b|\bNMP timeout\b|\bsmp(?:client|mgr)\b/i, 'mcumgr'],
  [/\bchip-?tool\b|\[TOO\]|CHIP:/, 'chip-tool'],
  [/\bopenssl\b|^CONNECTED\(|^verify (?:error|return)|:error:[0-9A-F]{6,8}:/i, 'openssl'],
  [/\bcurl\b|^curl: \(\d/i, 'curl'],
  [/\bnRF ?Connect\b|\bDFU (?:library|target)\b/i, 'nrf-connect']
]
const ERROR = /\b(?:error|failed|failure|fatal|denied|refused|exception|timed? ?out|invalid|unable to|cannot)\b/i
const WARNING = /\bwarn(?:ing)?\b/i

function levelOf(text: string): LogLevel {
  const head = text.slice(0, 1000)
  return ERROR.test(head) ? 'err' : WARNING.test(head) ? 'wrn' : 'inf'
}

/** Reads output of host tools (mcumgr, chip-tool, nRF Connect, openssl, curl): one event a line, `fields.tool` when known. */
export function parseTool(segment: Segment): ParseResult {
  const events: Event[] = []
  let tool: string | undefined
  for (const line of segment.lines) {
    const text = line.text.trim().slice(0, 4000)
    if (text === '') continue
    tool = TOOLS.find(([pattern]) => pattern.test(text.slice(0, 500)))?.[1] ?? tool
    events.push({
      kind: 'tool',
      artifact: segment.artifact,
      line: line.no,
      endLine: line.no,
      text,
      level: levelOf(text),
      speaker: segment.speaker,
      ...(line.hostMs !== undefined && { hostMs: line.hostMs }),
      ...(tool && { fields: { tool } })
    })
  }
  return { outcome: events.length > 0 ? 'complete' : 'unusable', events }
}
