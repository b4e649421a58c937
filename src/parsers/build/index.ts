import type { Event, Hint, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { readCmakeMessage } from './cmake-message.js'
import { readCompilerMessage } from './compiler-message.js'
import { readDevicetreeMessage } from './devicetree-message.js'
import { attributeFailures } from './failed-image.js'
import { markFirstError } from './first-error.js'
import { readFlashMessage } from './flash-message.js'
import { type ImageTrack, trackImage } from './image-track.js'
import { readKconfigMessage } from './kconfig-message.js'
import { lineHints } from './line-hints.js'
import { readLinkerMessage } from './linker-message.js'
import { readMemoryReport } from './memory-report.js'
import { readSizeReport } from './size-report.js'
import { addEvent, type BuildState, type Reader, type Severity, textAt } from './state.js'
import { readNinjaFailure, readToolLine, readTraceback } from './tool-message.js'

const HINT_REPEATS = 20

/** In order: a reader may rely on the ones before it having refused the line. */
const READERS: readonly Reader[] = [
  readMemoryReport,
  readSizeReport,
  readKconfigMessage,
  readCmakeMessage,
  readDevicetreeMessage,
  readTraceback,
  readNinjaFailure,
  readLinkerMessage,
  readCompilerMessage,
  readFlashMessage,
  readToolLine
]

/**
 * Reads build and flash output: one event a message, joined over its lines, kind `build` or `flash`, fields `tool` (west,
 * cmake, kconfig, dtc, gcc, armclang, ld, ninja, python, imgtool, partition-manager …), `severity`, `file`, `line`,
 * `image` and what the reader of the tool documents. The first error that is no mere consequence has `firstError: true`;
 * consequences of it (a failed step, a stopped build) are notes with `consequence: true`.
 */
export function parseBuild(segment: Segment): ParseResult {
  const state: BuildState = {
    segment,
    lines: segment.lines,
    image: undefined,
    linked: undefined,
    linkFunction: undefined,
    events: [],
    settings: [],
    memory: [],
    hints: []
  }
  const track: ImageTrack = { outer: [], sysbuild: false, childImages: false }
  const seen = new Map<string, number>()
  for (let at = 0; at < state.lines.length; ) {
    const text = textAt(state, at)
    if (text === '') {
      at += 1
      continue
    }
    trackImage(state, track, text.slice(0, 1000))
    const taken = readOne(state, at)
    for (let i = at; i < at + taken; i++) {
      const line = state.lines[i]
      if (line) addHints(state, seen, lineHints(segment, line.no, line.text))
    }
    at += taken
  }
  if (track.childImages) nameOuter(state.events)
  attributeFailures(state.events)
  markFirstError(state.events)
  return {
    outcome: state.events.length > 0 ? 'complete' : 'unusable',
    events: state.events,
    settings: state.settings,
    memory: state.memory,
    hints: state.hints
  }
}

function readOne(state: BuildState, at: number): number {
  for (const reader of READERS) {
    const taken = reader(state, at)
    if (taken > 0) return taken
  }
  const text = textAt(state, at)
  return addEvent(state, at, 1, plainTool(text), plainSeverity(text))
}

function plainTool(text: string): string {
  if (/^-- west|\bwest (?:build|update|init|flash|manifest|sign)\b/.test(text.slice(0, 400))) return 'west'
  if (text.startsWith('-- ')) return 'cmake'
  if (/^\[\d+\/\d+\]/.test(text)) return 'ninja'
  if (
    /^(?:Parsing|Loaded configuration|Merged configuration|Configuration saved|Kconfig header saved|No change to)/.test(
      text
    )
  ) {
    return 'kconfig'
  }
  return 'other'
}

/** The same path stands in every line of a log; beyond some repetitions a hint tells nothing more. */
function addHints(state: BuildState, seen: Map<string, number>, hints: readonly Hint[]): void {
  for (const hint of hints) {
    const key = `${hint.path} ${hint.source} ${hint.value}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    if (count <= HINT_REPEATS) state.hints.push(hint)
  }
}

/** Messages of unknown tools still tell by their first word what they are. */
function plainSeverity(text: string): Severity {
  if (/^(?:fatal )?error\b ?:/i.test(text)) return 'error'
  return /^warning\b ?:/i.test(text) ? 'warning' : 'info'
}

/** In a build with child images everything outside them belongs to the application. */
function nameOuter(events: Event[]): void {
  for (const event of events) {
    if (event.image !== undefined) continue
    event.image = 'app'
    event.fields = { ...event.fields, image: 'app' }
  }
}
