import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { pino } from 'pino'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import { DEFAULT_LIMITS } from '../../src/intake/index.js'
import { startReceiver } from '../helpers/receiver.js'
import { call, json, startService } from '../helpers/service.js'

const spaced = (n: number) => String(n).replace(/(?<=\d)(?=(\d{3})+$)/g, ' ')
const run = promisify(execFile)
/** For machines, or the other name of what is shown. */
const NOT_SHOWN = new Set(['GET /healthz', 'GET /readyz', 'GET /metrics', 'POST /v1/diagnoses/{id}/resolution'])
const missing = ['curl', 'jq'].filter((name) => spawnSync(name, ['--version']).status !== 0)
const skip = missing.length > 0 && `${missing.join(' and ')} not installed`

t.test('the examples of docs/api.md run in their order', { skip }, async (t) => {
  const requests: string[] = []
  const sink = new Writable({
    write(line, _, done) {
      const { req } = JSON.parse(String(line))
      if (req?.method) requests.push(`${req.method} ${req.url.split('?')[0]}`)
      done()
    }
  })
  const receiver = await startReceiver(t, (_, n) => (n < 2 ? 503 : 204))
  const settings = { FAULTLINE_DELIVERY_ALLOW: '127.0.0.1', FAULTLINE_DELIVERY_ATTEMPTS: '1' }
  const { url, container } = await startService(t, settings, { log: pino({ level: 'info' }, sink) })
  // Something to be tried again.
  const { id: failed } = (await call(`${url}/v1/diagnoses`, json({ post: 'x' }, { prefer: 'wait=20' }))).body
  await container.redis.hset(container.keys.diagnosis(failed), 'status', 'failed')
  await container.redis.zadd(container.keys.failed, Date.now(), failed)
  requests.length = 0
  const blocks = [...readFileSync(packageFile('docs', 'api.md'), 'utf8').matchAll(/```sh run\n([^`]*?)```/g)].map(
    ([, block]) => block as string
  )
  t.ok(blocks.length >= 10)
  const marked = blocks.map((block, n) => `printf '\\n=== ${n}\\n'\n${block}`).join('\n')
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', marked], {
    cwd: packageFile(),
    env: { ...process.env, URL: url, RECEIVER: receiver.url }
  })
  const outputs = stdout.split(/^=== \d+\n/m).slice(1)
  for (const [n, block] of blocks.entries()) {
    // Keeping an id and deleting print nothing.
    const silent = block.startsWith('ID=') || block.startsWith('curl -fsS -X DELETE')
    t.equal(outputs[n]?.trim() !== '', !silent, block)
  }
  const replay = blocks.findIndex((block) => block.includes('Idempotency-Key'))
  t.equal(outputs[replay]?.trim(), '1', 'one diagnosis for both')

  const { paths } = (await call(`${url}/openapi.json`)).body
  for (const [path, methods] of Object.entries(paths as Record<string, object>)) {
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)
    for (const method of Object.keys(methods).map((name) => name.toUpperCase())) {
      const called = requests.some((line) => line.startsWith(`${method} `) && pattern.test(line.slice(method.length + 1)))
      t.ok(called || NOT_SHOWN.has(`${method} ${path}`), `${method} ${path} is shown`)
    }
  }
})

t.test('docs/operations.md names the limits of an upload', async (t) => {
  const page = readFileSync(packageFile('docs', 'operations.md'), 'utf8')
  const { wholeText, wholeLines, archiveEntries, archiveEntry, archiveTotal, archiveRatio, archiveTexts } = DEFAULT_LIMITS
  const MIB = 1024 * 1024
  const rows: [string, RegExp][] = [
    [`${wholeText / MIB} MiB`, /a text that is taken whole/],
    [`${spaced(wholeLines)} lines`, /a text that is taken whole/],
    [`${spaced(archiveEntries)} entries`, /an archive/],
    [`${archiveEntry / MIB} MiB`, /an entry of an archive/],
    [`${archiveTotal / MIB} MiB`, /all entries of an upload/],
    [`${archiveRatio} times`, /inflated size/],
    [`${archiveTexts} texts`, /out of an archive/]
  ]
  t.equal(rows.length, Object.keys(DEFAULT_LIMITS).length, 'all of them')
  for (const [limit, of] of rows) t.ok(page.split('\n').some((line) => line.startsWith(`| ${limit} | `) && of.test(line)), limit)
})

t.test('docs/operations.md names each metric', async (t) => {
  const { url } = await startService(t, {}, { worker: false })
  const given = [...(await (await fetch(`${url}/metrics`)).text()).matchAll(/^# HELP (faultline_\w+) (.*)$/gm)]
  const page = readFileSync(packageFile('docs', 'operations.md'), 'utf8')
  const told = [...page.matchAll(/^\| `(faultline_\w+)` \|.*\| (.*) \|$/gm)]
  const rows = (found: RegExpMatchArray[]) => found.map(([, name, meaning]) => `${name}: ${meaning}`).sort()
  t.same(rows(told), rows(given))
})
