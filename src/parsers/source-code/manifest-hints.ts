import type { Hint } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'

const PROJECT_LINES = 6

/** The SDK version a west manifest asks for: `revision: v2.6.1` of the project `nrf` or `sdk-nrf` named at line `at`. */
export function manifestHints(segment: Segment, at: number): Hint[] {
  if (!/^\s*-? ?name: ?(?:sdk-nrf|nrf)\s*$/.test(segment.lines[at]?.text ?? '')) return []
  for (const { no, text } of segment.lines.slice(at + 1, at + PROJECT_LINES)) {
    if (/^\s*- name:/.test(text)) return []
    const value = /^\s*revision: ?v(\d\.\d{1,2}\.\d{1,2}(?:-[\w.]{1,12})?)\s*$/.exec(text)?.[1]
    const base = { artifact: segment.artifact, line: no, source: 'manifest', speaker: segment.speaker }
    if (value) return [{ ...base, path: 'sdk.version', value }]
  }
  return []
}
