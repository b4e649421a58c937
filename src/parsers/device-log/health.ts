import type { HealthNote } from '../../model/artifact.js'
import type { Event } from '../../model/event.js'
import { type BootEnd, isRestartLoop } from './restart-loop.js'

/** Clocks that jumped to and fro so often are two consoles and no accident. */
const INTERLEAVED = 2

/** What a console's lines say about their worth: lost messages, several starts, two consoles in one capture. */
export function consoleHealth(events: readonly Event[], interleaved: number, artifact: string): HealthNote[] {
  return [...lost(events, artifact), ...starts(events, artifact), ...mixed(events, interleaved, artifact)]
}

function lost(events: readonly Event[], artifact: string): HealthNote[] {
  const lines = events.filter((e) => typeof e.fields?.dropped === 'number')
  const first = lines[0]
  if (!first) return []
  const count = lines.reduce((sum, e) => sum + Number(e.fields?.dropped), 0)
  const text = `The logger lost ${count} message${count === 1 ? '' : 's'}: lines that matter may be missing.`
  return [{ kind: 'dropped-messages', text, artifact, line: first.line }]
}

function starts(events: readonly Event[], artifact: string): HealthNote[] {
  const count = (events.at(-1)?.boot ?? 0) + 1
  const second = events.find((e) => e.boot === 1)
  if (count < 2 || !second) return []
  const ends = endsOf(events).slice(0, -1)
  const place = { artifact, line: second.line }
  if (isRestartLoop(ends)) {
    return [
      {
        kind: 'reset-loop',
        text: `The device starts ${count} times in a row and never gets further: a reset loop.`,
        ...place
      }
    ]
  }
  return [
    {
      kind: 'mixed-boots',
      text: `The log holds ${count} starts of the device; lines of different starts are not one sequence.`,
      ...place
    }
  ]
}

/** The last words and the last device time of each boot. */
function endsOf(events: readonly Event[]): BootEnd[] {
  const ends: BootEnd[] = []
  for (const { boot = 0, text, timeUs } of events) {
    const end: BootEnd = ends[boot] ?? { text: '' }
    ends[boot] = end
    if (text !== '') end.text = text
    if (timeUs !== undefined) end.timeUs = timeUs
  }
  return ends
}

function mixed(events: readonly Event[], interleaved: number, artifact: string): HealthNote[] {
  const first = events[0]
  if (interleaved < INTERLEAVED || !first) return []
  const text =
    'Two device clocks alternate: the output of two cores or consoles is mixed, and lines may be cut by one another.'
  return [{ kind: 'interleaved', text, artifact, line: first.line }]
}
