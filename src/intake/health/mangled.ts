import type { HealthNote } from '../../model/artifact.js'
import { splitJoined } from '../joined-lines.js'

const MARKED = /^\s{0,12}\[[\d:.,]{8,22}\] </
const NARROWEST = 60
const LEAST_WRAPPED = 3

/** What a forum's editor or a narrow terminal did to the lines. */
export function mangled(lines: readonly string[]): HealthNote[] {
  const notes: HealthNote[] = []
  const joined = lines.findIndex(
    (line) => line.length > 60 && line.includes('] <') && splitJoined(line.trim()).length > 1
  )
  if (joined >= 0) {
    notes.push({
      kind: 'forum-mangled',
      text: 'Several log lines were joined into one by an editor.',
      line: joined + 1
    })
  } else {
    const escaped = lines.findIndex((line) => /&(?:lt|gt|quot);/.test(line))
    const gutter = lines.findIndex((line) => line.trim() === 'Fullscreen')
    if (escaped >= 0) notes.push({ kind: 'forum-mangled', text: 'The text was escaped as HTML.', line: escaped + 1 })
    else if (gutter >= 0) {
      const text =
        'The text was copied from a page together with its buttons and line numbers; long files may be cut there.'
      notes.push({ kind: 'forum-mangled', text, line: gutter + 1 })
    }
  }
  const wrapped = firstWrapped(lines)
  if (wrapped !== undefined)
    notes.push({ kind: 'wrapped', text: 'Long lines were wrapped by the terminal.', line: wrapped })
  return notes
}

/** Marked log lines that all end at one column, the widest of all, each followed by an unmarked rest. */
function firstWrapped(lines: readonly string[]): number | undefined {
  let widest = 0
  for (const line of lines) if (MARKED.test(line)) widest = Math.max(widest, line.length)
  if (widest < NARROWEST) return undefined
  let count = 0
  let first: number | undefined
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1] as string
    if ((lines[i] as string).length !== widest || !MARKED.test(lines[i] as string)) continue
    if (next.trim() === '' || /^\s|^\[|^\*{3}|^-{3}/.test(next)) continue
    count++
    first ??= i + 1
  }
  return count >= LEAST_WRAPPED ? first : undefined
}
