import type { Meaning } from './entry.js'
import { lookup } from './lookup.js'
import { parseCode } from './number.js'
import { SPACES, type Space } from './registry.js'

/** A reading with how much the context speaks for it. */
export interface Reading {
  meaning: Meaning
  weight: number
}

/**
 * What a bare number can mean.
 * In: the code as printed and any words that say where it was seen (module, function, sentence).
 * Out: every table that knows it, the one the words speak for first. Tables that only make sense in their own context are
 * left out unless the words name it, or nothing else knows the number.
 */
export function explain(code: number | string, where = ''): Meaning[] {
  return readings(code, where).map(({ meaning }) => meaning)
}

/** As `explain`, with the weights, so that a caller can tell a tie from a clear case. */
export function readings(code: number | string, where: string): Reading[] {
  const value = parseCode(code)
  if (value === undefined) return []
  const words = wordsOf(where)
  const found = Object.entries(SPACES).flatMap(([table, space]) => {
    const meaning = lookup(table, value)
    return meaning ? [{ meaning, weight: weightOf(space, words, value, String(code)) }] : []
  })
  const likely = found.filter(({ weight }) => weight > 0)
  return unique((likely.length > 0 ? likely : found).sort((a, b) => b.weight - a.weight))
}

/** 0 for tables that are out of place here; the more words speak for a table, the higher. */
function weightOf(space: Space, words: ReadonlySet<string>, value: number, written: string): number {
  const hits = space.words.filter((word) => words.has(word)).length
  if (hits === 0 && space.only) return 0
  if (space.unless?.some((word) => words.has(word))) return 0
  const named = Math.min(hits, 2) * (space.only ? 25 : 10)
  const supported = hits > 0 ? (space.more ?? []).filter((word) => words.has(word)).length * 3 : 0
  const negativeHabit = space.anySign && value < 0 ? 2 : 0
  const hexHabit = space.hex && /0x/i.test(written) ? 3 : 0
  const plain = hits === 0 && space.rest ? 0.5 : 1
  return plain + named + supported + negativeHabit + hexHabit
}

/** Words of the context, and their parts: `nrf_modem_connect` also gives `nrf_modem` and `connect`. */
function wordsOf(where: string): Set<string> {
  const words = new Set<string>()
  for (const word of where
    .slice(0, 500)
    .toLowerCase()
    .split(/[^a-z0-9_]+/)) {
    if (!word) continue
    words.add(word)
    const parts = word.split('_')
    for (let i = 0; i < parts.length; i++) {
      words.add(parts[i] ?? '')
      words.add(parts.slice(i, i + 2).join('_'))
    }
  }
  return words
}

/** Tables that say the same of a code are shown once. */
function unique(all: Reading[]): Reading[] {
  const seen = new Set<string>()
  return all.filter(({ meaning: { name, meaning } }) => {
    const key = `${name}\n${meaning}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}
