import { RE2JS } from 're2js'
import { requiredLiterals, requiredSets } from './literals.js'

/** A rule's pattern: linear-time, case-insensitive, with the literals of which a text must hold one to match. */
export interface Pattern {
  source: string
  /** Lower-case; empty when the pattern guarantees none. */
  literals: readonly string[]
  /** Captures by name, or undefined when the text does not match. The text must be normalised (`normalise`). */
  match(text: string, lower?: string): Record<string, string> | undefined
}

/** Blanks collapsed: what patterns are matched against, so that a blank in a pattern stands for any run of blanks. */
export function normalise(text: string): string {
  return /\s{2}|[\t\n\r\u00a0]/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/**
 * Uses after which building the automaton that only answers yes or no has paid: it is four times as fast as a search. Building
 * takes time, so patterns get theirs at different moments instead of all within one upload.
 */
const warmAfter = (source: string): number => 60 + ((source.length * 37) % 600)

/** Compiles on first use: most patterns of a large rule base are never reached behind the literal index. */
export function compilePattern(source: string): Pattern {
  let compiled: RE2JS | undefined
  let uses = 0
  const sets = requiredSets(source)
  const warm = warmAfter(source)
  return {
    source,
    literals: requiredLiterals(source),
    match(text, lower = text.toLowerCase()) {
      if (!sets.every((set) => set.some((literal) => lower.includes(literal)))) return undefined
      compiled ??= compileNow(source)
      if (++uses > warm && !compiled.test(text)) return undefined
      const matcher = compiled.matcher(text)
      if (!matcher.find()) return undefined
      const captures: Record<string, string> = {}
      for (const name of Object.keys(compiled.namedGroups())) {
        const value = matcher.group(name)
        if (value !== null && value !== undefined) captures[name] = value
      }
      return captures
    }
  }
}

/** Throws RE2JS' own error, which names the position, when the source is not RE2 syntax. */
export function compileNow(source: string): RE2JS {
  return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
}
