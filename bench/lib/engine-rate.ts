import { diagnose } from '../../src/engine/diagnose.js'
import { artifactFromText } from '../../src/intake/index.js'
import { loadRuleBase } from '../../src/rulebase/load.js'
import { forumPost } from './texts.js'

/** Run as a process of its own: `WARM COUNT`. Prints how many posts of 20 KB a second the engine diagnoses, intake included. */
const base = loadRuleBase()
const [warm, count] = process.argv.slice(2).map(Number) as [number, number]
const run = (from: number, times: number): void => {
  for (let i = from; i < from + times; i++) diagnose([artifactFromText('post.md', forumPost(20_000, i + 1))], base)
}
run(2000, warm)
const started = performance.now()
run(0, count)
console.log((count * 1000) / (performance.now() - started))
