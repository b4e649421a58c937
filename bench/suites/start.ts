import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesState } from '../../src/rulebase/rule-files.js'
import { RULES_DIR, loadSnapshot } from '../../src/rulebase/snapshot.js'
import { cpuOfProgram, leastCpu } from '../lib/cpu.js'
import type { Row, Suite } from '../lib/suite.js'
import { forumPost } from '../lib/texts.js'

/** The command line as a process, and loading the rule base; both need `npm run build`. */
export const start: Suite = {
  name: 'start',
  async run({ folder }) {
    const post = join(folder, 'post.md')
    writeFileSync(post, forumPost(3000, 1))
    const bare = cpuOfProgram('node', ['-e', '0'], 9)
    const own = cpuOfProgram('node', ['dist/src/cli.js', 'diagnose', post], 9)
    if (!bare || !own || !loadSnapshot()) return { rows: [], said: ['the command line and its snapshot are not built'] }
    const rows: Row[] = [
      { key: 'cli/diagnose', figure: `${own.cpu} ms`, ratio: own.cpu / bare.cpu, to: 'an empty Node process' }
    ]
    const looking = leastCpu(9, () => filesState(RULES_DIR))
    const load = leastCpu(9, loadSnapshot)
    rows.push({ key: 'rule-base/load', figure: `${load.toFixed(0)} ms`, ratio: load / looking, to: 'looking whether its files changed' })
    return { rows }
  }
}
