import type { HealthNote } from '../../model/artifact.js'
import type { Event, Hint, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { atHints } from '../at-trace/hints.js'
import { atEventsOfLog } from '../at-trace/in-log.js'
import { faultsIn } from '../fatal-error/index.js'
import { readDevice } from './read.js'

/**
 * Reads a device console: one `log`, `boot` or `reset` event a line (continuation lines joined), `fault` events over dumps,
 * `at` events for AT traffic inside log lines, version hints of banners, and notes on lost messages and other SDKs.
 *
 * Log events: `level`, `module`, `func`, `thread`, `timeUs`, `hostMs`, `boot`, `image`; fields `ticks`, `domain`, `tag`,
 * `hexdump`, `dropped`. Boot events: fields `what`, `stage`, `version`, `commit`. Reset events: fields `what`, `reason`, `value`.
 */
export function parseDeviceLog(segment: Segment): ParseResult {
  const { events, hints, health } = readDevice(segment)
  const all: Event[] = [...events, ...faultsIn(events), ...atEventsOfLog(events)]
  all.sort((a, b) => a.line - b.line)
  return result(all, [...hints, ...modemHints(events, segment)], health)
}

/** Version hints of AT answers and of lines that print the modem's firmware. */
function modemHints(events: readonly Event[], segment: Segment): Hint[] {
  const speaker = segment.speaker === 'reply' ? { speaker: segment.speaker } : {}
  return events.flatMap((event) =>
    atHints(event.text).map((hint) => ({
      ...hint,
      artifact: segment.artifact,
      line: event.line,
      source: 'at',
      ...speaker
    }))
  )
}

function result(events: Event[], hints: Hint[], health: HealthNote[]): ParseResult {
  const outcome = events.length === 0 ? 'unusable' : 'complete'
  return { outcome, events, ...(hints.length > 0 && { hints }), ...(health.length > 0 && { health }) }
}
