import type { Event, Hint, MemoryUse, Setting } from '../../model/event.js'
import type { Line, Segment } from '../../model/segment.js'

export type Severity = 'error' | 'warning' | 'note' | 'info'
export type Fields = Record<string, string | number | boolean>

/** What the readers of one build log share while they walk down its lines. */
export interface BuildState {
  readonly segment: Segment
  readonly lines: readonly Line[]
  /** Image the lines belong to, as far as the log has told. */
  image: string | undefined
  /** Image a link step named last (`Linking C executable bin/tfm_s.axf`), for memory reports. */
  linked: string | undefined
  /** Function that the linker named last. */
  linkFunction: string | undefined
  readonly events: Event[]
  readonly settings: Setting[]
  readonly memory: MemoryUse[]
  readonly hints: Hint[]
}

/** Reads the message that starts at line `at`; returns how many lines it took, 0 when the line is not its kind. */
export type Reader = (state: BuildState, at: number) => number

/** Longest text of an event; compile commands can be far longer and say nothing more. */
const TEXT_LIMIT = 8000

/** Trimmed text of line `at`, empty past the end. */
export function textAt(state: BuildState, at: number): string {
  return state.lines[at]?.text.trim() ?? ''
}

/** Adds the event of lines `at` … `at + count - 1`, joined by one blank or given as `text`; returns `count`. */
export function addEvent(
  state: BuildState,
  at: number,
  count: number,
  tool: string,
  severity: Severity,
  fields: Fields = {},
  kind: 'build' | 'flash' = 'build',
  text: string = joinedText(state, at, count)
): number {
  const first = state.lines[at]
  const last = state.lines[at + count - 1] ?? first
  if (!first || !last) return count
  const image = typeof fields.image === 'string' ? fields.image : state.image
  const all: Fields = { tool, severity, ...fields }
  if (image) all.image = image
  const event: Event = {
    kind,
    artifact: state.segment.artifact,
    line: first.no,
    endLine: last.no,
    text,
    speaker: state.segment.speaker,
    fields: all
  }
  if (image) event.image = image
  if (severity === 'error') event.level = 'err'
  else if (severity === 'warning') event.level = 'wrn'
  state.events.push(event)
  return count
}

/** Lines `at` … `at + count - 1` without indentation, joined by one blank, blank lines left out. */
export function joinedText(state: BuildState, at: number, count: number): string {
  let text = ''
  for (let i = at; i < at + count && text.length < TEXT_LIMIT; i++) {
    const line = textAt(state, i)
    if (line !== '') text += text === '' ? line : ` ${line}`
  }
  return text.slice(0, TEXT_LIMIT)
}

/** True for a line that begins a message or step of its own, so that a wrapped message must have ended before it. */
export function startsAnew(text: string): boolean {
  return /^(?:warning:|error:|-- |\[\d+\/\d+\]|Parsing |Loaded configuration|Merged configuration|Configuration saved|CMake (?:Error|Warning|Deprecation)|===|FAILED:|ninja:|FATAL ERROR|Traceback|In file included|devicetree error|Memory region|collect2:)/.test(
    text
  )
}
