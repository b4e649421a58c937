import type { Event, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { readAt } from './read-at.js'

/** Reads a terminal's AT traffic. */
export function parseAtTrace(segment: Segment): ParseResult {
  const events: Event[] = []
  for (const line of segment.lines) {
    const text = line.text.trim()
    if (text === '') continue
    const fields = readAt(text) ?? { direction: 'response', value: text }
    events.push({
      kind: 'at',
      artifact: segment.artifact,
      line: line.no,
      endLine: line.no,
      text: text.slice(0, 4000),
      speaker: segment.speaker,
      ...(line.hostMs !== undefined && { hostMs: line.hostMs }),
      fields
    })
  }
  return { outcome: events.length > 0 ? 'complete' : 'unusable', events }
}
