import { setTimeout as delay } from 'node:timers/promises'
import { pino } from 'pino'
import t from 'tap'
import { createPool } from '../../src/services/threads/pool.js'
import { decompressJson } from '../../src/store/compress.js'
import type { Report } from '../../src/model/report.js'
import { LOG } from '../helpers/service.js'

const rulesDir = process.env.FAULTLINE_RULES_DIR ?? ''
const log = pino({ level: 'silent' })
const LONG = Buffer.from(LOG.repeat(4000))

t.test('intake and diagnosis run beside the event loop, and are stopped in time', async (t) => {
  const pool = createPool({ threads: 1, resident: 0, timeoutMs: 60_000, inlineIntakeBytes: 1000, rulesDir, log })
  const strict = createPool({ threads: 1, resident: 0, timeoutMs: 50, inlineIntakeBytes: 0, rulesDir, log })
  t.teardown(() => Promise.all([pool.close(), strict.close()]))
  await Promise.all([pool.warm(), strict.warm()])

  const small = await pool.intake([{ name: 'a.log', bytes: Buffer.from(LOG) }])
  t.same(small.files, [{ name: 'a.log', bytes: LOG.length, lines: 4 }])
  const { report, verdict } = await pool.diagnose(small.artifacts)
  const told = await decompressJson<Report>(report)
  t.match(told, { version: 1, verdict })
  const stages = told.stats?.stages ?? []
  t.same(stages.map(({ name }) => name), ['unpack', 'parse', 'facts', 'match', 'rank', 'explain'])
  t.ok(stages.every(({ ms }) => ms >= 0) && stages.some(({ ms }) => ms > 0))

  const timed: Record<string, number>[] = []
  for (let n = 0; n < 8; n++) timed.push((await pool.diagnose(small.artifacts)).slowest ?? {})
  t.equal(timed.filter((rules) => Object.keys(rules).length === 5).length, 1, 'of every eighth the slowest rules are named')

  let longest = 0
  let last = performance.now()
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const large = await pool.intake([{ name: 'long.log', bytes: LONG }])
  await pool.diagnose(large.artifacts)
  clearInterval(watch)
  t.equal(large.files[0]?.bytes, LONG.length)
  t.ok(longest < 500, `the event loop waited ${longest.toFixed()} ms at most`)

  await t.rejects(strict.diagnose(large.artifacts), { code: 'diagnosis-timeout' })
  await strict.warm()
  await delay(0)
  t.same(
    (await strict.intake([{ name: 'a.log', bytes: Buffer.from(LOG) }])).files,
    small.files,
    'a new thread takes over'
  )
})
