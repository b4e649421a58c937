import t from 'tap'
import { renderSarif } from '../../src/report/sarif.js'
import { sarifUri } from '../../src/report/sarif-uri.js'
import { HOSTILE, hostileReport, hostileUnknown } from './hostile.js'

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  locations: { physicalLocation: { region: object } }[]
  relatedLocations?: object[]
}
interface Log {
  version: string
  runs: { tool: { driver: { rules: { id: string }[] } }; artifacts: object[]; results: Result[] }[]
}

/** What `sarif-schema-2.1.0.json` requires of the objects that are written here. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  runs: ['tool'],
  tool: ['driver'],
  driver: ['name'],
  rules: ['id'],
  results: ['message'],
  message: ['text'],
  shortDescription: ['text'],
  fullDescription: ['text'],
  help: ['text'],
  snippet: ['text'],
  fixes: ['text']
}

function* objects(value: unknown, key: string): Generator<[string, Record<string, unknown>]> {
  if (Array.isArray(value)) for (const v of value) yield* objects(v, key)
  else if (value && typeof value === 'object') {
    yield [key, value as Record<string, unknown>]
    for (const [k, v] of Object.entries(value)) yield* objects(v, k)
  }
}

const sarif = (report = hostileReport('word', 'word')): Log => JSON.parse(JSON.stringify(renderSarif(report)))

t.test('required properties, levels and indexes', async (t) => {
  for (const log of [sarif(), sarif(hostileReport()), sarif(hostileUnknown())]) {
    t.equal(log.version, '2.1.0')
    for (const [key, object] of objects(log, 'log')) {
      for (const name of REQUIRED[key] ?? []) if (!(name in object)) t.fail(`${key}.${name}`)
      if (key === 'region') t.ok(Number(object.startLine) >= 1 && Number(object.endLine) >= Number(object.startLine))
      if (key === 'artifactLocation') t.match(object.uri, /^[\w.~%/-]+$/)
    }
    const [run] = log.runs
    if (!run) return t.fail('a run')
    for (const result of run.results) {
      t.match(result.level, /^(?:error|warning|note|none)$/)
      t.equal(run.tool.driver.rules[result.ruleIndex]?.id, result.ruleId)
    }
    for (const list of [run.artifacts, ...run.results.map((r) => r.relatedLocations ?? [])]) {
      t.equal(new Set(list.map((x) => JSON.stringify(x))).size, list.length, 'no element twice')
    }
  }
  const [first, second] = sarif().runs[0]?.results ?? []
  t.match(
    [first?.level, second?.level, first?.locations?.[0]?.physicalLocation?.region],
    ['error', 'note', { startLine: 3, endLine: 4 }]
  )
})

t.test('an upload makes no link or placeholder in a message', async (t) => {
  for (const word of HOSTILE) {
    for (const [key, object] of objects(sarif(hostileReport(word, word)), 'log')) {
      if (key !== 'message') continue
      t.notMatch(object.text, /(?<!\\)\[[^\]]*(?<!\\)\]\(|\{\d|@\w|:\/\//)
    }
  }
})

t.test('names become relative addresses', async (t) => {
  const cases: [string, string][] = [
    ['app/prj.conf', 'app/prj.conf'],
    ['C:\\app\\prj.conf', 'C%3A/app/prj.conf'],
    ['../../etc/passwd', 'etc/passwd'],
    ['//evil.example/x', 'evil.example/x'],
    ['http://evil.example', 'http%3A/evil.example'],
    ['a b#c?d.log', 'a%20b%23c%3Fd.log'],
    ["it's (1).log", 'it%27s%20%281%29.log'],
    ['\ud800', '%EF%BF%BD'],
    ['', 'upload'],
    ['..', 'upload']
  ]
  for (const [name, uri] of cases) t.equal(sarifUri(name), uri)
})
