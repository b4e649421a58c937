import { diagnoseFiles } from '../../src/authoring/check-examples.js'
import { loadRuleBase } from '../../src/rulebase/load.js'
import { cpuOf } from '../lib/cpu.js'
import type { Suite } from '../lib/suite.js'
import { forumPost } from '../lib/texts.js'

const WARM = 60
const RUNS = 200

/** A warm engine on forum posts of 20 KB. Fixed JavaScript work is the measure: there is no peer for this. */
export const posts: Suite = {
  name: 'posts',
  async run() {
    const base = loadRuleBase()
    const texts = Array.from({ length: 10 }, (_, i) => forumPost(20_000, i + 1))
    const once = (i: number) => diagnoseFiles({ 'post.md': texts[i % texts.length] as string }, base)
    for (let i = 0; i < WARM; i++) once(i)
    // In turns, so that both meet the same neighbours on the machine.
    const pairs = Array.from({ length: RUNS }, (_, i) => [cpuOf(() => once(i)), cpuOf(yardstick)] as const)
    const times = sorted(pairs.map(([own]) => own))
    const yard = share(sorted(pairs.map(([, fixed]) => fixed)), 0.5)
    const row = (key: string, ms: number) => ({ key, figure: `${ms.toFixed(1)} ms`, ratio: ms / yard, to: 'fixed JavaScript work' })
    return { rows: [row('post-20KB/p50', share(times, 0.5)), { ...row('post-20KB/p99', share(times, 0.99)), unchecked: true }] }
  }
}

const sorted = (values: number[]): number[] => values.sort((a, b) => a - b)
const share = (ascending: readonly number[], part: number): number => ascending[Math.floor(part * (ascending.length - 1))] as number

/** Regular expressions, maps and strings in the mix that an engine uses; some milliseconds. */
export function yardstick(): number {
  const seen = new Map<string, number>()
  for (let i = 0; i < 6000; i++) {
    const line = `[00:00:${i % 60}.000] <inf> unit_${i % 97}: value ${i * 7} of ${i}`
    const found = /<(\w+)> (\w+): .*?(\d+)$/.exec(line)
    const key = `${found?.[2]} ${line.toLowerCase().includes('value 7')}`
    seen.set(key, (seen.get(key) ?? 0) + Number(found?.[3]))
  }
  return seen.size
}
