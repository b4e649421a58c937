import type { Facts } from '../model/facts.js'
import { renderFilter } from '../tables/index.js'
import type { Outcome } from './outcome.js'

/** Where placeholders get their values. */
export interface Words {
  outcome: Outcome
  facts: Facts
}

/** Fills `{{name}}`, `{{name.all}}`, `{{fact:path}}`, `{{event.module}}` and filters such as `{{code | errno}}`. */
export function fill(template: string, words: Words): string {
  return template.replace(/\{\{([^{}]{1,120})\}\}/g, (_, inside: string) => {
    const [name, ...filters] = inside.split('|').map((part) => part.trim())
    return filters.reduce(applyFilter, lookUp(name as string, words)) ?? 'unknown'
  })
}

/** These give another thing's name; without one the value itself would be a wrong answer. */
const NAMING_FILTERS = new Set(['stack-symbol', 'renamed-symbol', 'board-target'])

function applyFilter(value: string | undefined, filter: string): string | undefined {
  const fallback = /^default:\s*(.*)$/.exec(filter)
  if (fallback) return value ?? fallback[1]
  if (value === undefined) return undefined
  return renderFilter(filter, value) ?? (NAMING_FILTERS.has(filter) ? undefined : value)
}

function lookUp(name: string, { outcome, facts }: Words): string | undefined {
  if (name.startsWith('fact:')) return text(facts.values.get(name.slice(5))?.value)
  if (name.endsWith('.all')) return text(outcome.captures.get(name.slice(0, -4))?.slice(0, 8).join(', '))
  const captured = outcome.captures.get(name)?.[0]
  if (captured !== undefined) return text(captured)
  const [head, ...rest] = name.split('.')
  const event = head === 'event' ? outcome.hits[0]?.event : outcome.named.get(head as string)?.event
  if (!event) return undefined
  const field = rest.join('.')
  return text((event as unknown as Record<string, string>)[field] ?? event.fields?.[field])
}

/** Captured text is hostile: no control characters, no code marks to break out of, no endless line. */
function text(value: unknown): string | undefined {
  if (value === undefined) return undefined
  return String(value)
    .replace(/\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replaceAll('`', "'")
    .slice(0, 240)
}

/** Rule files wrap their text; only an empty line ends a paragraph, and list items keep their lines. */
export function paragraphs(text: string): string {
  return text.trim().replace(/([^\n])\n(?![\n]|\s*[-*] )/g, '$1 ')
}
