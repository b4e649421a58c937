import type { Event } from '../model/event.js'
import type { Fact, Span } from '../model/facts.js'
import { type BootEnd, isRestartLoop } from '../parsers/device-log/restart-loop.js'
import { type BootRun, consolesOf } from './consoles.js'

/**
 * Facts of starts and restarts, from the capture with the most of them (several captures are not one after the other):
 * `boots`, `resets`, `boots.loop` (true: at least three boots that ended alike or right after their start),
 * `boots.lastLine` (what was printed before the last restart), `resets.reason` (the last reason printed), `faults` (dumps).
 */
export function* bootFacts(events: readonly Event[]): Iterable<[path: string, Fact]> {
  const consoles = consolesOf(events)
  const most = consoles.reduce<BootRun[]>((best, runs) => (runs.length > best.length ? runs : best), [])
  if (most.length > 0) {
    yield [
      'boots',
      fact(
        most.length,
        most.map((run) => run[0])
      )
    ]
    yield [
      'resets',
      fact(
        most.length - 1,
        most.slice(1).map((run) => run[0])
      )
    ]
    const before = most.slice(0, -1).map(lastWords)
    const end = before.at(-1)
    if (end) yield ['boots.lastLine', fact(end.text.slice(0, 300), [end])]
    if (isRestartLoop(most.slice(0, -1).map(endOf))) yield ['boots.loop', fact(true, before)]
  }
  const own = events.filter((e) => e.speaker === 'author')
  const reason = own.filter((e) => e.kind === 'reset' && e.fields?.reason !== undefined).at(-1)
  if (reason) yield ['resets.reason', fact(String(reason.fields?.reason), [reason])]
  const faults = own.filter((e) => e.kind === 'fault')
  if (faults.length > 0) yield ['faults', fact(faults.length, faults)]
}

/** The last line of a boot that says something. */
function lastWords(run: BootRun): Event | undefined {
  return run.filter((e) => e.text.trim() !== '').at(-1)
}

/** Device time of the last timed line, and the last words. */
function endOf(run: BootRun): BootEnd {
  const timeUs = run.filter((e) => e.timeUs !== undefined).at(-1)?.timeUs
  return { text: lastWords(run)?.text ?? '', ...(timeUs !== undefined && { timeUs }) }
}

function fact(value: Fact['value'], events: readonly (Event | undefined)[]): Fact {
  const spans = events.flatMap((e): Span[] => (e ? [{ artifact: e.artifact, line: e.line, endLine: e.endLine }] : []))
  return { value, spans: spans.slice(0, 5), source: 'log' }
}
