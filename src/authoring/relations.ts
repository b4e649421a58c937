import type { Rule } from '../rulebase/schema.js'

/** Relations that name no rule, and rules that drop one another, so that neither would be reported. */
export function relationProblems(rules: readonly Rule[]): string[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const exists = (id: string): boolean =>
    id.endsWith('/*') ? [...byId.keys()].some((each) => each.startsWith(id.slice(0, -1))) : byId.has(id)
  return rules.flatMap(({ id, explains = [], supersedes = [], confusedWith = [] }) => {
    const named = [...explains, ...supersedes, ...confusedWith.map(({ rule }) => rule)]
    return [
      ...named.filter((other) => !exists(other)).map((other) => `${id}: names ${other}, which is no rule`),
      ...supersedes
        .filter((other) => byId.get(other)?.supersedes?.includes(id))
        .map((other) => `${id}: supersedes ${other}, which supersedes it: both would be dropped`)
    ]
  })
}
