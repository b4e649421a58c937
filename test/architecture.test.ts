import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import t from 'tap'

/** Who may import whom: each folder of src/ with the folders it may use beside itself. */
const BASE = ['lib', 'model', 'errors']
const KNOWLEDGE = [...BASE, 'tables']
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  model: [],
  errors: ['lib', 'model'],
  config: BASE,
  tables: BASE,
  intake: KNOWLEDGE,
  parsers: [...KNOWLEDGE, 'intake'],
  rulebase: KNOWLEDGE,
  facts: [...KNOWLEDGE, 'parsers'],
  engine: [...KNOWLEDGE, 'intake', 'parsers', 'rulebase', 'facts'],
  report: BASE,
  hooks: ['model'],
  authoring: [...KNOWLEDGE, 'intake', 'rulebase', 'engine'],
  store: [...BASE, 'config'],
  queue: [...BASE, 'config', 'store', 'delivery', 'services', 'engine', 'rulebase', 'intake'],
  delivery: [...BASE, 'config'],
  services: [...KNOWLEDGE, 'config', 'engine', 'rulebase', 'report', 'hooks', 'store', 'queue', 'delivery', 'intake'],
  http: [...BASE, 'config', 'services', 'report', 'container', 'rulebase', 'intake', 'store'],
  graphql: [...BASE, 'config', 'services', 'report', 'container', 'rulebase', 'intake', 'store'],
  start: [...BASE, 'config', 'container', 'app', 'server', 'worker', 'queue'],
  telemetry: ['queue'],
  container: ['*'],
  app: ['*'],
  server: ['*'],
  worker: ['*'],
  cli: ['*']
}
/** The engine's folders touch no network, no clock, no files; loaders are named. */
const PURE = ['lib', 'model', 'tables', 'intake', 'parsers', 'rulebase', 'facts', 'engine', 'report', 'hooks']
const LOADERS = ['src/lib/package-file.ts', 'src/rulebase/load.ts', 'src/rulebase/rule-files.ts', 'src/rulebase/snapshot.ts']
const IMPURE = /\bfrom '(?:node:)?(?:fs|net|http|https|dns|child_process|worker_threads|timers)(?:\/promises)?'|\bDate\.now\(|new Date\(\)|Math\.random\(|console\.\w+\(/

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => join('src', f))

const folderOf = (path: string): string => (path.split(sep)[1] as string).replace(/\.ts$/, '')

t.test('each folder imports only what stands below it', async (t) => {
  for (const file of files) {
    const folder = folderOf(file)
    const allowed = ALLOWED[folder]
    t.ok(allowed, `${file}: folder ${folder} stands in the table of allowed imports`)
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, i) => {
        const target = /from '(\.[^']+)'|import\('(\.[^']+)'\)/.exec(line)
        if (!target) return
        const to = folderOf(normalize(join(dirname(file), (target[1] ?? target[2]) as string)).replace(/\.js$/, '.ts'))
        if (to === folder || allowed?.includes('*') || allowed?.includes(to)) return
        t.fail(`${file}:${i + 1} imports ${to}; ${folder} may import ${allowed?.join(', ')}\n${line}`)
      })
  }
})

t.test('the engine is pure', async (t) => {
  for (const file of files.filter((f) => PURE.includes(folderOf(f)) && !LOADERS.includes(f.split(sep).join('/')))) {
    const lines = readFileSync(file, 'utf8').split('\n')
    const at = lines.findIndex((l) => IMPURE.test(l))
    t.equal(at, -1, `${file}${at >= 0 ? `:${at + 1}: ${lines[at]}` : ''}`)
  }
})
