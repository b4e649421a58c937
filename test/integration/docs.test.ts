import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import t from 'tap'
import { packageFile } from '../../src/config/package-file.js'
import { startService } from '../helpers/service.js'

const run = promisify(execFile)
const missing = ['curl', 'jq'].filter((name) => spawnSync(name, ['--version']).status !== 0)
const skip = missing.length > 0 && `${missing.join(' and ')} not installed`

t.test('the examples of docs/api.md run in their order', { skip }, async (t) => {
  const { url } = await startService(t)
  const blocks = [...readFileSync(packageFile('docs', 'api.md'), 'utf8').matchAll(/```sh run\n([^`]*?)```/g)].map(
    ([, block]) => block as string
  )
  t.ok(blocks.length >= 10)
  const marked = blocks.map((block, n) => `printf '\\n=== ${n}\\n'\n${block}`).join('\n')
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', marked], {
    cwd: packageFile(),
    env: { ...process.env, URL: url }
  })
  const outputs = stdout.split(/^=== \d+\n/m).slice(1)
  for (const [n, block] of blocks.entries()) {
    // Keeping an id and deleting print nothing.
    const silent = block.startsWith('ID=') || block.startsWith('curl -fsS -X DELETE')
    t.equal(outputs[n]?.trim() !== '', !silent, block)
  }
  const replay = blocks.findIndex((block) => block.includes('Idempotency-Key'))
  t.equal(outputs[replay]?.trim(), '1', 'one diagnosis for both')
})

t.test('docs/operations.md names each metric', async (t) => {
  const { url } = await startService(t, {}, { worker: false })
  const given = [...(await (await fetch(`${url}/metrics`)).text()).matchAll(/^# HELP (faultline_\w+) (.*)$/gm)]
  const page = readFileSync(packageFile('docs', 'operations.md'), 'utf8')
  const told = [...page.matchAll(/^\| `(faultline_\w+)` \|.*\| (.*) \|$/gm)]
  const rows = (found: RegExpMatchArray[]) => found.map(([, name, meaning]) => `${name}: ${meaning}`).sort()
  t.same(rows(told), rows(given))
})
