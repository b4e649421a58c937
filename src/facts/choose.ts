import type { Hint } from '../model/event.js'
import type { Fact, Span } from '../model/facts.js'
import { trustOf } from './trust.js'

const SPANS = 3

/** Hints of one path that say the same. */
export interface Reading {
  value: string
  trust: number
  source: string
  hints: Hint[]
}

/** Groups the hints of one path by value; the best trusted first, then the most frequent, then the first seen. */
export function readings(hints: readonly Hint[], same: (a: string, b: string) => boolean): Reading[] {
  const groups: Reading[] = []
  for (const hint of hints) {
    const trust = trustOf(hint.source, hint.speaker)
    const group = groups.find((g) => g.value === hint.value || same(g.value, hint.value))
    if (!group) {
      groups.push({ value: hint.value, trust, source: hint.source, hints: [hint] })
      continue
    }
    group.hints.push(hint)
    // Derived from another version it tells no patch release: an author who names one knows more.
    if (hint.source === 'zephyr-version' && group.trust >= 1 && group.value.startsWith(`${hint.value}.`)) continue
    if (group.source === 'zephyr-version' && trust >= 1 && hint.value.startsWith(`${group.value}.`)) group.trust = 0
    if (trust > group.trust || (trust === group.trust && hint.value.length > group.value.length)) {
      group.value = hint.value
      group.source = hint.source
      group.trust = trust
    }
  }
  return groups.sort((a, b) => b.trust - a.trust || b.hints.length - a.hints.length)
}

/** The fact of a reading, with the first lines of its best source. */
export function factOf(reading: Reading, value: Fact['value'] = reading.value): Fact {
  const spans: Span[] = []
  for (const { source, artifact, line } of reading.hints) {
    if (source !== reading.source || spans.length === SPANS) continue
    if (!spans.some((span) => span.artifact === artifact && span.line === line))
      spans.push({ artifact, line, endLine: line })
  }
  return { value, spans, source: reading.source }
}
