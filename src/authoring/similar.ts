import { resemblanceIndex, ruleWords } from '../rulebase/resemblance.js'
import type { Rule } from '../rulebase/schema.js'
import { termsOf } from '../rulebase/terms.js'

/** Two rules whose words are much the same, the newer one first. */
export interface Pair {
  rule: string
  like: string
  /** How much the first is like the second, where 1 is how much it is like itself. */
  share: number
}

/** Pairs that may be one rule, the nearest first. Rules that name one another were told apart by their author. */
export function similarRules(rules: readonly Rule[], least: number): Pair[] {
  const index = resemblanceIndex(ruleWords(rules))
  const pairs: Pair[] = []
  rules.forEach((rule, number) => {
    const near = index.search(weightsOf(rule))
    const own = near.of(number)
    for (const { document, score } of near.nearest()) {
      if (score / own < least) break
      const like = rules[document] as Rule
      if (document !== number && rule.created >= like.created && !tellApart(rule, like)) {
        pairs.push({ rule: rule.id, like: like.id, share: score / own })
      }
    }
  })
  return pairs.sort((a, b) => b.share - a.share)
}

const weightsOf = ({ title, cause }: Rule) => new Map(termsOf(`${title}\n${cause}`).map((term) => [term, 1]))

function tellApart(a: Rule, b: Rule): boolean {
  const named = ({ explains = [], supersedes = [], confusedWith = [] }: Rule) => [
    ...explains,
    ...supersedes,
    ...confusedWith.map(({ rule }) => rule)
  ]
  return named(a).includes(b.id) || named(b).includes(a.id)
}
