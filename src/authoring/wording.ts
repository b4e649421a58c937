import type { Rule } from '../rulebase/schema.js'
import { eventConditions } from '../rulebase/prepared.js'

/** Spellings that also match inside other words, with those words and what to write. */
const LOOSE: readonly (readonly [RegExp, string])[] = [
  [/n\\Wt/, 'n\\Wt stands in "in the"; write n[^\\w\\s]t\\b'],
  [/(?:^|[|(])n\.t(?:\\b)?(?:[|)]|$)/, 'n.t alone stands in "network" and "in the"; write n[^\\w\\s]t\\b'],
  [/(?:^|[|(])hang/, 'hang stands in "changed"; write \\bhang'],
  [/(?:^|[|(])los\(/, 'los(es|t) stands in "closes" and "closing"; write \\blos(']
]

/** Patterns that are found in words their author did not think of. */
export function wordingProblems(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => {
    const patterns = eventConditions(rule).flatMap(({ pattern }) => pattern ?? [])
    return LOOSE.filter(([loose]) => patterns.some((pattern) => loose.test(pattern))).map(([, why]) => `${rule.id}: ${why}`)
  })
}
