import type { Event, Hint, ParseResult } from '../../model/event.js'
import type { Line, Segment } from '../../model/segment.js'
import { proseHints } from './hints.js'

/** Text wrapped by a person or program stays below this width; longer lines are paragraphs of their own. */
const WRAP_COLUMNS = 180
const SHORTEST_WRAPPED = 40
const PARAGRAPH_LINES = 12

/** Reads a person's own words: one event (kind `prose`) a line or wrapped paragraph, with hints on versions and boards. */
export function parseProse(segment: Segment): ParseResult {
  const events: Event[] = []
  const hints: Hint[] = []
  const lines = segment.lines
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.text.trim() === '') continue
    let end = i
    while (end - i < PARAGRAPH_LINES && wrapsInto(lines[end], lines[end + 1])) end += 1
    const text = lines
      .slice(i, end + 1)
      .map((l) => l.text.trim())
      .join(' ')
    const event: Event = {
      kind: 'prose',
      artifact: segment.artifact,
      line: line.no,
      endLine: lines[end]?.no ?? line.no,
      text: spelt(text.slice(0, 8000)),
      speaker: segment.speaker
    }
    events.push(event)
    const paragraph = lines.slice(i, end + 1)
    for (const hint of proseHints(segment, line.no, event.text)) hints.push({ ...hint, line: lineOf(paragraph, hint) })
    i = end
  }
  return { outcome: events.length > 0 ? 'complete' : 'unusable', events, hints }
}

/** Contractions as most people and all rules write them: `doesnt` → `doesn't`, `can not` → `cannot`. */
const spelt = (text: string): string => text.replace(BARE_NOT, "$1n't").replace(/\bcan not\b/gi, 'cannot')
const BARE_NOT = /\b(do|does|did|is|are|was|were|has|have|had|could|would|should|must|ca|wo)nt\b/gi

/** Short lines (greetings, headings) and list items stand alone; sentences of one paragraph belong together. */
function wrapsInto(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || next.text.trim() === '') return false
  const width = line.text.trimEnd().length
  return width >= SHORTEST_WRAPPED && width <= WRAP_COLUMNS && !/^\s{0,8}(?:[-*•>#]|\d{1,2}[.)])\s?/.test(next.text)
}

/** The line of a paragraph that names the hint's value; the first when it is spelt otherwise. */
function lineOf(paragraph: readonly Line[], hint: Hint): number {
  const value = hint.value.toLowerCase()
  const found = paragraph.find(({ text }) =>
    text.toLowerCase().replace(/[ :-]/g, '').includes(value.replace(/[ :-]/g, ''))
  )
  return found?.no ?? hint.line
}
