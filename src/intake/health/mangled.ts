import { wrappedLines } from '../../lib/wrapped-lines.js'
import type { HealthNote } from '../../model/artifact.js'
import { splitJoined } from '../joined-lines.js'

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
  const [wrapped] = wrappedLines(lines)
  if (wrapped !== undefined)
    notes.push({ kind: 'wrapped', text: 'Long lines were wrapped by the terminal.', line: wrapped + 1 })
  return notes
}
