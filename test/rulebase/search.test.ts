import fc from 'fast-check'
import type { RE2JS } from 're2js'
import t from 'tap'
import { compileNow, compilePattern, subjectOf } from '../../src/rulebase/pattern.js'
import { RULES_DIR, readRules } from '../../src/rulebase/load.js'
import { eventConditions } from '../../src/rulebase/prepared.js'
import { compileSearch } from '../../src/rulebase/regex/search.js'
import { parsePattern } from '../../src/rulebase/regex/syntax.js'
import { randomFrom } from '../fuzz/mutate.js'
import { matchingText } from '../helpers/matching-text.js'

const patterns = [
  ...new Set(readRules(RULES_DIR).flatMap((r) => [...eventConditions(r).flatMap((c) => c.pattern ?? []), ...(r.covers ?? [])]))
]

/** What RE2JS finds. */
function reference(automaton: RE2JS, text: string): Record<string, string> | false {
  const matcher = automaton.matcher(text)
  if (!matcher.find()) return false
  const groups = Object.keys(automaton.namedGroups()).map((name) => [name, matcher.group(name) ?? undefined] as const)
  return Object.fromEntries(groups.filter(([, value]) => value !== undefined)) as Record<string, string>
}

/** Texts around one that matches: cut, repeated, with a character changed, between others. */
function variants(text: string, random: () => number): string[] {
  const at = Math.floor(random() * (text.length + 1))
  return [text, text.slice(at), text.slice(0, at), `${text.slice(0, at)}x${text.slice(at + 1)}`, `${text} ${text}`, `the ${text}s, so`, `${text.slice(at)}${text}`]
}

t.test("every rule's pattern finds what RE2 finds", async (t) => {
  const random = randomFrom(3)
  let outside = 0
  for (const source of patterns) {
    const tree = parsePattern(source)
    const search = compileSearch(source)
    if (!tree || !search) {
      outside++
      continue
    }
    const automaton = compileNow(source)
    for (const text of variants(matchingText(tree, random), random)) {
      const { simple, lower } = subjectOf(text)
      const found = simple ? search(text, lower) : undefined
      const wanted = reference(automaton, text)
      const same = found === undefined || JSON.stringify(found) === JSON.stringify(wanted)
      if (!same) t.same(found, wanted, `${source} on ${JSON.stringify(text)}`)
    }
  }
  t.ok(outside < patterns.length / 100, `${outside} of ${patterns.length} patterns are left to the automaton`)
})

const LITERAL = fc.constantFrom('a', 'b', 'ab', 'K', '\\.', ' ', '→', 'µ', '-')
const SET = fc.constantFrom('.', '[^\\n]', '[ab]', '[^a]', '\\w', '\\W', '\\d', '\\s', '\\S', '[a-c-]', '[^\\w.]', '[‘’]', '[^’a]', '[]a]')
const COUNT = fc.constantFrom('', '?', '*', '+', '??', '*?', '+?', '{2}', '{0,3}', '{1,4}?', '{2,}')
const EDGE = fc.constantFrom('^', '$', '\\b', '\\B')
const PATTERN = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    LITERAL,
    fc.tuple(fc.oneof(LITERAL, SET), COUNT).map(([one, count]) => one + count),
    EDGE,
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('node'), fc.constantFrom('', '?', '??')).map(([a, count]) => `(${a})${count}`),
    fc.tuple(tie('node'), fc.constantFrom('{2}', '{0,2}', '{1,3}?', '{0,4}')).map(([a, count]) => `(?:${a})${count}`)
  )
})).node
const TEXT = fc
  .array(fc.constantFrom('a', 'b', 'c', 'A', 'K', 'k', '_', '1', '.', '-', ' ', '\n', '\r', '\v', '‘', '’', '→', 'µ', 'μ', 'Μ', 'é', 'É', 'İ', 'ſ', '\u212a', '\u2028', '😀', '\ud800'), { maxLength: 24 })
  .map((parts) => parts.join(''))

t.test('any pattern finds in any text what RE2 finds', async () => {
  fc.assert(
    fc.property(fc.array(PATTERN, { minLength: 1, maxLength: 4 }), TEXT, (parts, text) => {
      // Groups get names, so that captures are compared too.
      let group = 0
      const source = parts.join('').replace(/\((?!\?)/g, () => `(?<g${group++}>`)
      let expected: Record<string, string> | false
      try {
        expected = reference(compileNow(source), text)
      } catch {
        return
      }
      const found = compilePattern(source).match(subjectOf(text)) ?? false
      return JSON.stringify(found) === JSON.stringify(expected)
    }),
    { numRuns: 20_000, seed: 11 }
  )
})
