import { wrappedLines } from '../../lib/wrapped-lines.js'
import type { HealthNote } from '../../model/artifact.js'
import type { Event, Hint } from '../../model/event.js'
import type { Line, Segment } from '../../model/segment.js'
import { type Banner, readBanner } from './banner.js'
import { BootCounter } from './boots.js'
import { readHexdump } from './continuation.js'
import { droppedMessages } from './dropped.js'
import { consoleHealth } from './health.js'
import { type LogLine, readLogLine } from './line.js'
import { readReset } from './reset.js'
import { splitJoined } from './split.js'

/** Messages are matched by every rule: a longer one is a binary blob or a broken capture. */
const MAX_TEXT = 4000
const LOOK_AHEAD = 6
/** Names people give the network or radio core in a tag or a log domain. */
const NET_CORE = /^(?:net|netcore|net_core|cpunet|rad|cpurad)$/i
const HEXDUMP_CHARS = 128

interface Piece {
  line: Line
  /** Number of the last line it takes. */
  endLine: number
  log: LogLine
}

/** Every log line of the segment: a line that holds several gives several, lines broken by the terminal give one. */
function pieces(segment: Segment): Piece[] {
  const out: Piece[] = []
  const { lines } = segment
  const wrapped = wrappedLines(lines.map((line) => line.text))
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.text.trim() === '') continue
    let whole = line.text
    for (; wrapped.has(i) && whole.length < MAX_TEXT; i++) whole += lines[i + 1]?.text ?? ''
    const endLine = lines[i]?.no ?? line.no
    for (const text of splitJoined(whole.slice(0, MAX_TEXT * 4))) {
      const log = readLogLine(text)
      log.text = log.text.slice(0, MAX_TEXT).trimEnd()
      out.push({ line, endLine, log: log.form === 'plain' ? { ...log, text: text.slice(0, MAX_TEXT).trimEnd() } : log })
    }
  }
  return out
}

function fieldsOf(log: LogLine): Record<string, string | number | boolean> {
  return {
    ...(log.ticks !== undefined && { ticks: log.ticks }),
    ...(log.domain !== undefined && { domain: log.domain }),
    ...(log.tag !== undefined && { tag: log.tag })
  }
}

/** What the reading of a segment gives before faults and AT traffic are looked for. */
export interface DeviceReading {
  events: Event[]
  hints: Hint[]
  health: HealthNote[]
}

/** Reads the lines of a console one by one into events, with boots counted. */
export function readDevice(segment: Segment): DeviceReading {
  const all = pieces(segment)
  const consoles = new Map<string, Console>()
  for (const { log } of all) {
    const times = consoleOf(consoles, log).times
    if (log.timeUs !== undefined) times.push(log.timeUs)
  }
  const events: Event[] = []
  const hints: Hint[] = []
  const nrf5: number[] = []

  for (const [index, { line, endLine, log }] of all.entries()) {
    const last = events.at(-1)
    const hex = log.form === 'plain' ? readHexdump(log.text) : undefined
    if (hex !== undefined && last?.kind === 'log') {
      last.endLine = endLine
      last.fields = { ...last.fields, hexdump: `${last.fields?.hexdump ?? ''}${hex}`.slice(0, HEXDUMP_CHARS) }
      continue
    }
    if (last && isContinuation(log, last, line.no)) {
      last.endLine = endLine
      last.text = `${last.text} ${log.text.trim()}`.slice(0, MAX_TEXT)
      continue
    }
    const own = consoleOf(consoles, log)
    const { counter, image } = own
    if (log.timeUs !== undefined) {
      own.timed++
      counter.time(log.timeUs, own.times.slice(own.timed, own.timed + LOOK_AHEAD))
    }
    const banner = readBanner(log.text.trimStart())
    const boot = banner ? counter.banner(banner, index) : counter.line()
    if (banner && !(banner.using && image !== undefined)) own.image = imageAfter(banner)
    const event = toEvent(segment, line, endLine, log, boot)
    if (NET_CORE.test(log.domain ?? log.tag ?? '')) event.image = 'net'
    else if (own.image && own.image !== 'app') event.image = own.image
    if (banner) asBoot(event, banner, hints, segment)
    else asReset(event)
    const dropped = droppedMessages(log.text)
    if (dropped !== undefined) event.fields = { ...event.fields, dropped }
    if (log.form === 'nrf5-sdk') nrf5.push(line.no)
    events.push(event)
  }
  const other = nrf5[0]
  if (other !== undefined && (nrf5.length > 1 || events.length < 5)) {
    hints.push({ path: 'sdk.name', value: 'nrf5-sdk', artifact: segment.artifact, line: other, source: 'log' })
  }
  return { events, hints, health: consoleHealth(events, mostInterleaved(consoles), segment.name) }
}

/** What one of the consoles in the text has said so far; cores that share a terminal start and count time apart. */
interface Console {
  counter: BootCounter
  /** Device times of all its lines. */
  times: number[]
  /** How many of them were read. */
  timed: number
  image?: string
}

/** Only lines with a head carry their console's tag. */
function consoleOf(consoles: Map<string, Console>, log: LogLine): Console {
  const name = log.tag ?? ''
  let found = consoles.get(name)
  if (!found) {
    found = { counter: new BootCounter(), times: [], timed: 0 }
    consoles.set(name, found)
  }
  return found
}

const mostInterleaved = (consoles: ReadonlyMap<string, Console>) =>
  Math.max(0, ...[...consoles.values()].map((one) => one.counter.interleaved))

/** Image that speaks after a banner: after a hand-over it is the next one, which may print nothing of its own. */
function imageAfter(banner: Banner): string {
  if (banner.handOver) return banner.stage === 'nsib' ? 'mcuboot' : 'app'
  return banner.stage === 'nsib' ? 'nsib' : banner.stage
}

/** Indented text right below a line with a header, as `\n` inside a message leaves it. */
function isContinuation(log: LogLine, last: Event, lineNo: number): boolean {
  if (log.form !== 'plain' || last.kind !== 'log' || last.level === undefined) return false
  if (lineNo - last.endLine !== 1 || lineNo - last.line > 20) return false
  return /^(?: {4,}|\t)\S/.test(log.text)
}

function toEvent(segment: Segment, line: Line, endLine: number, log: LogLine, boot: number): Event {
  const { artifact, speaker } = segment
  const event: Event = { kind: 'log', artifact, line: line.no, endLine, text: log.text.trimStart(), boot, speaker }
  const hostMs = line.hostMs ?? log.hostMs
  if (log.level) event.level = log.level
  if (log.module) event.module = log.module
  if (log.func) event.func = log.func
  if (log.thread) event.thread = log.thread
  if (log.timeUs !== undefined) event.timeUs = log.timeUs
  if (hostMs !== undefined) event.hostMs = hostMs
  if (log.ticks !== undefined || log.domain !== undefined || log.tag !== undefined) event.fields = fieldsOf(log)
  return event
}

function asBoot(event: Event, banner: Banner, hints: Hint[], segment: Segment): void {
  event.kind = 'boot'
  if (banner.stage !== 'app') event.image = banner.stage
  event.fields = {
    ...event.fields,
    what: banner.what,
    stage: banner.stage,
    ...(banner.version && { version: banner.version }),
    ...(banner.commit && { commit: banner.commit })
  }
  for (const [path, value] of Object.entries(banner.hints)) {
    const hint: Hint = { path, value, artifact: segment.artifact, line: event.line, source: 'banner' }
    hints.push(segment.speaker === 'reply' ? { ...hint, speaker: 'reply' } : hint)
  }
}

function asReset(event: Event): void {
  const reset = readReset(event.text)
  if (!reset) return
  event.kind = 'reset'
  event.fields = { ...event.fields, ...reset }
}
