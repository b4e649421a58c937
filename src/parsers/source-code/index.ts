import type { Event, Hint, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { pathHints } from '../build/path-hints.js'
import { placesOf } from './functions.js'
import { manifestHints } from './manifest-hints.js'

/** Lines one statement may span; longer ones are initialisers, read line by line. */
const STATEMENT_LINES = 12

/**
 * Reads source code: one event (kind `code`) a statement, joined over its lines, with field `calls`, the functions called,
 * separated by blanks; `func`, the function around it; and `role`, where that function runs (see `functions.ts`).
 */
export function parseSourceCode(segment: Segment): ParseResult {
  const events: Event[] = []
  const hints: Hint[] = []
  const lines = segment.lines
  const places = placesOf(lines.map((l) => l.text))
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const text = line?.text.trim() ?? ''
    if (!line || text === '') continue
    hints.push(...pathHints(segment, line.no, text.slice(0, 1000)), ...manifestHints(segment, i))
    let end = i
    let joined = text
    while (open(joined) && end - i < STATEMENT_LINES && end + 1 < lines.length) {
      const next = lines[end + 1]?.text.trim() ?? ''
      if (next === '' || next.startsWith('#')) break
      end += 1
      joined = joined.endsWith('\\') ? `${joined.slice(0, -1).trimEnd()} ${next}` : `${joined} ${next}`
    }
    if (open(joined)) {
      end = i
      joined = text
    }
    const fields = { ...places[i], ...callsOf(joined) }
    events.push({
      kind: 'code',
      artifact: segment.artifact,
      line: line.no,
      endLine: lines[end]?.no ?? line.no,
      text: joined.slice(0, 4000),
      speaker: segment.speaker,
      ...(Object.keys(fields).length > 0 ? { fields } : {})
    })
    i = end
  }
  return { outcome: events.length > 0 ? 'complete' : 'unusable', events, hints }
}

/** An unclosed parenthesis or a line that ends in a backslash or operator goes on in the next line. */
function open(text: string): boolean {
  if (text.length > 4000) return false
  if (/^(?:\/\/|\/\*|\*)/.test(text)) return false
  if (text.endsWith('\\')) return true
  let depth = 0
  for (const char of text) {
    if (char === '(') depth += 1
    else if (char === ')') depth -= 1
  }
  return depth > 0
}

const KEYWORDS = new Set(['if', 'for', 'while', 'switch', 'return', 'sizeof', 'defined'])

function callsOf(text: string): { calls?: string } {
  if (/^(?:\/\/|\/\*|\*|#include)/.test(text)) return {}
  const names = new Set<string>()
  for (const match of text.slice(0, 4000).matchAll(/\b([A-Za-z_]\w{1,80})\(/g)) {
    if (!KEYWORDS.has(match[1] as string)) names.add(match[1] as string)
  }
  return names.size > 0 ? { calls: [...names].join(' ') } : {}
}
