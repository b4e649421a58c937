import type { Meaning } from './entry.js'
import { lookup } from './lookup.js'
import { parseCode } from './number.js'
import { SPACES, type Space } from './registry.js'

/**
 * What a bare number can mean.
 * In: the code as printed and any words that say where it was seen (module, function, sentence).
 * Out: every table that knows it, the one the words speak for first. Tables that only make sense in their own context are
 * left out unless the words name it, or nothing else knows the number.
 */
export function explain(code: number | string, where = ''): Meaning[] {
  const value = parseCode(code)
  if (value === undefined) return []
  const words = wordsOf(where)
  const found = Object.entries(SPACES).flatMap(([table, space]) => {
    const meaning = lookup(table, value)
    return meaning ? [{ meaning, space, weight: weightOf(space, words, value, String(code)) }] : []
  })
  const likely = found.filter(({ weight }) => weight > 0)
  const shown = likely.length > 0 ? likely : found
  return unique(shown.sort((a, b) => b.weight - a.weight).map(({ meaning }) => meaning))
}

/** 0 for tables that are out of place here; the more words speak for a table, the higher. */
function weightOf(space: Space, words: ReadonlySet<string>, value: number, written: string): number {
  const hits = space.words.filter((word) => words.has(word)).length
  if (hits === 0 && space.onlyWithWord) return 0
  const negativeHabit = space.anySign && value < 0 ? 2 : 0
  const hexHabit = space.hex && /0x/i.test(written) ? 3 : 0
  return 1 + hits * 10 + negativeHabit + hexHabit
}

/** Words of the context, and their parts: `nrf_modem_connect` also gives `nrf_modem` and `connect`. */
function wordsOf(where: string): Set<string> {
  const words = new Set<string>()
  for (const word of where.slice(0, 500).toLowerCase().split(/[^a-z0-9_]+/)) {
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
function unique(meanings: Meaning[]): Meaning[] {
  const seen = new Set<string>()
  return meanings.filter(({ name, meaning }) => {
    const key = `${name}\n${meaning}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}
