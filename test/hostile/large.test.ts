import t from 'tap'
import { diagnose } from '../../src/engine/diagnose.js'
import { HEAD_BYTES, intakeFile, intakeLarge } from '../../src/intake/index.js'
import { loadRuleBase } from '../../src/rulebase/load.js'
import { startEffort } from '../helpers/effort.js'

/** `npm run test:hostile` sets it: the sizes that take longer than a usual test run may. */
const whole = process.env.FAULTLINE_HOSTILE === '1'
const MIB = 1024 * 1024
const SIZE = whole ? 2048 * MIB : 48 * MIB

const LINE = 'CONFIG_LYS_STACK=y [00:00:01.000,000] <err> lys: error: -5 '

function* stream(bytes: Uint8Array, size: number) {
  for (let sent = 0; sent < size; sent += bytes.length) yield bytes
}

t.test(`streams of ${SIZE / MIB} MiB: one line, tiny lines, zeros`, { timeout: 600_000 }, async (t) => {
  for (const [name, piece] of [
    ['one line', LINE],
    ['tiny lines', 'x\n'],
    ['empty lines', '\r\n'],
    ['carriage returns', 'ab\r']
  ] as const) {
    const chunk = Buffer.from(piece.repeat(65_536 / piece.length))
    const before = process.memoryUsage().rss
    let most = 0
    const watched = function* () {
      for (const each of stream(chunk, SIZE)) {
        most = Math.max(most, process.memoryUsage().rss)
        yield each
      }
    }
    const effort = startEffort()
    const intake = intakeLarge('device.log', chunk.subarray(0, HEAD_BYTES), watched())
    const seconds = effort() / 1000
    const lines = intake?.artifacts[0]?.lines ?? []
    t.ok(lines.length <= 50_000 && lines.every((line) => line.length <= 20_000), `${name}: ${lines.length} lines kept`)
    t.ok(most - before < 200 * MIB, `${name}: ${Math.round((most - before) / MIB)} MiB more`)
    t.ok(seconds < (whole ? 240 : 15), `${name}: ${seconds.toFixed(1)} s`)
  }
})

t.test('uploads of very many parts', { timeout: 120_000 }, async (t) => {
  const base = loadRuleBase()
  const parts = [
    '[00:00:01.000,000] <err> lys: open failed: -2',
    '```\nCONFIG_LYS=y\nCONFIG_LOG=n\n```',
    'I do not know why this fails, can you help me with it?',
    '&uart0 {\n  status = "okay";\n};',
    'AT+CEREG?\n+CEREG: 0,2'
  ]
  const uploads: [name: string, text: string][] = [
    ['10 000 segments', Array.from({ length: 10_000 }, (_, n) => parts[n % parts.length]).join('\n')],
    ['a million tiny lines', 'x\n'.repeat(1_000_000)],
    ['a million empty lines', '\n'.repeat(1_000_000)],
    ['10 000 errors that differ', Array.from({ length: 10_000 }, (_, n) => `[00:00:01.000,000] <err> m${n}: failed ${n * 7}: -${n % 140}`).join('\n')],
    ['10 000 boots', '*** Booting nRF Connect SDK v2.7.0-5cb85570ca43 ***\n'.repeat(10_000)],
    ['10 000 settings', Array.from({ length: 10_000 }, (_, n) => `CONFIG_LYS_${n}=y`).join('\n')],
    ['100 000 quotes', `${'> '.repeat(100)}I see it too\n`.repeat(1000)]
  ]
  for (const [name, text] of uploads) {
    const effort = startEffort()
    const { artifacts } = intakeFile('post.md', Buffer.from(text))
    const report = artifacts.length > 0 ? diagnose(artifacts, base) : undefined
    const ms = effort()
    t.ok(ms < 6000, `${name}: ${ms.toFixed(0)} ms`)
    const size = JSON.stringify(report ?? {}).length
    t.ok(size < 3 * MIB, `${name}: a report of ${size} characters`)
  }
})
