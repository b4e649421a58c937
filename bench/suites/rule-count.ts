import { diagnoseFiles } from '../../src/authoring/check-examples.js'
import { compileRules } from '../../src/rulebase/compile.js'
import type { Rule } from '../../src/rulebase/schema.js'
import { rule } from '../../test/helpers/rule.js'
import { leastCpu } from '../lib/cpu.js'
import { pick, randomFrom } from '../lib/random.js'
import type { Suite } from '../lib/suite.js'
import { forumPost } from '../lib/texts.js'

const COUNTS = [50, 100, 300, 1000, 3000]
const BASE = 300

/** What an upload costs with more and more rules: the literal index keeps it nearly flat. */
export const ruleCount: Suite = {
  name: 'rule-count',
  async run() {
    const texts = Array.from({ length: 6 }, (_, i) => forumPost(20_000, i + 50))
    const costs = COUNTS.map((count) => {
      const base = compileRules(madeUpRules(count))
      const all = () => texts.map((text) => diagnoseFiles({ 'device.log': text }, base))
      for (let i = 0; i < 4; i++) all()
      return leastCpu(9, all)
    })
    const reference = costs[COUNTS.indexOf(BASE)] as number
    const rows = COUNTS.map((count, i) => {
      const cost = costs[i] as number
      return { key: `rules/${count}`, figure: `${(cost / texts.length).toFixed(1)} ms`, ratio: cost / reference, to: `${BASE} rules` }
    })
    return { rows }
  }
}

const NOUNS = ['sensor', 'uplink', 'queue', 'modem', 'socket', 'flash', 'radio', 'timer', 'buffer', 'session', 'bond', 'partition']
const FATES = ['failed', 'not ready', 'timed out', 'refused', 'lost', 'overflow', 'is busy', 'was rejected', 'not found', 'corrupt']

/** Rules that differ in their words as real ones do: two phrases with a gap, a number, now and then an alternative. */
function madeUpRules(count: number): Rule[] {
  const random = randomFrom(9)
  const phrase = () => `${pick(random, NOUNS)} ${pick(random, NOUNS)} ${pick(random, FATES)}`
  return Array.from({ length: count }, (_, i) => {
    const first = `${phrase()}[^\\n]{0,60}${pick(random, FATES)}[^\\n]{0,20}(?<code>-?\\d+)`
    const pattern = i % 4 === 0 ? `(${first}|unit${i} ${phrase()})` : first
    return rule({ id: `made-up/rule-${i}`, when: { event: { pattern } } })
  })
}
