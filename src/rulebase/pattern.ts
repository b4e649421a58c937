import { RE2JS } from 're2js'
import { type Search, compileSearch } from './regex/search.js'

/** A rule's pattern: linear-time and case-insensitive. */
export interface Pattern {
  source: string
  /** Captures by name, or undefined when the text does not match. */
  match(subject: Subject): Record<string, string> | undefined
}

/** Blanks collapsed: what patterns are matched against, so that a blank in a pattern stands for any run of blanks. */
export function normalise(text: string): string {
  return /\s{2}|[\t\n\r\u00a0]/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** A text as patterns see it. */
export interface Subject {
  text: string
  lower: string
  /** Whether comparing lower-case characters one by one decides as RE2 does. */
  simple: boolean
}

/** Characters of more than one unit, and the few beyond ASCII that fold to an ASCII letter. */
const NOT_SIMPLE = /[\ud800-\udfff\u0130\u017f\u212a]/

/** Makes a text ready for any number of patterns; the text of an event must be normalised (`normalise`). */
export function subjectOf(text: string): Subject {
  const lower = text.toLowerCase()
  return { text, lower, simple: lower.length === text.length && !NOT_SIMPLE.test(text) }
}

/** Compiles on first use: most patterns of a large rule base are never reached behind the literal index. */
export function compilePattern(source: string): Pattern {
  let search: Search | undefined | false = false
  let automaton: RE2JS | undefined
  return {
    source,
    match({ text, lower, simple }) {
      if (search === false) search = compileSearch(source)
      const found = simple && search ? search(text, lower) : undefined
      if (found !== undefined) return found || undefined
      automaton ??= compileNow(source)
      return matchAutomaton(automaton, text)
    }
  }
}

function matchAutomaton(automaton: RE2JS, text: string): Record<string, string> | undefined {
  const matcher = automaton.matcher(text)
  if (!matcher.find()) return undefined
  const captures: Record<string, string> = {}
  for (const name of Object.keys(automaton.namedGroups())) {
    const value = matcher.group(name)
    if (value !== null && value !== undefined) captures[name] = value
  }
  return captures
}

/** Throws RE2JS' own error, which names the position, when the source is not RE2 syntax. */
export function compileNow(source: string): RE2JS {
  return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
}
