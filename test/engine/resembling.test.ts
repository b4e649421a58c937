import t from 'tap'
import { diagnoseFiles } from '../../src/authoring/check-examples.js'
import type { Report } from '../../src/model/report.js'
import { compileRules } from '../../src/rulebase/compile.js'
import type { Condition } from '../../src/rulebase/schema.js'
import { termsOf } from '../../src/rulebase/terms.js'
import { rule } from '../helpers/rule.js'

/** Three known problems; none of their conditions holds for the posts below. */
const NEVER = { event: { pattern: 'no upload says this sentence' } }
const OVEN = rule({
  id: 'test/oven',
  when: NEVER,
  title: 'The oven controller starves of supply current',
  cause: 'The regulator of the oven controller limits {{limit}} mA while the heater starts.',
  explanation: 'The oven controller restarts when its heater draws more than the regulator can deliver.',
  fixes: [
    { title: 'Raise the limit', detail: 'Regulator node of the overlay.', applicability: 'ready', patch: { file: 'app.overlay', format: 'devicetree', content: 'regulator-max = <{{limit}}>;' } }
  ]
})
const RADIO = rule({ id: 'test/radio', when: NEVER, title: 'The antenna switch of the radio is not driven', explanation: 'No pin drives the antenna switch.' })
const SURE = rule({ id: 'test/sure', confidence: 0.95, when: { event: { pattern: 'widget is gone' } }, title: 'The widget is gone for good' })
const BASE = compileRules([OVEN, RADIO, SURE])
const POST = 'Our oven controller restarts when the heater starts. Is the regulator supply current too small for the controller?\n'

const diagnose = (files: Record<string, string>): Report => diagnoseFiles(files, BASE)

t.test('a known problem in other words is a guess', async (t) => {
  const { findings, verdict, summary } = diagnose({ 'post.md': POST })
  const [guess] = findings
  t.match(guess, { rule: 'test/oven', basis: 'resemblance', severity: 'info', role: 'note', safeToPost: false })
  t.ok((guess?.confidence ?? 1) < 0.4, 'less sure than any rule')
  t.equal(guess?.evidence[0]?.quote, POST.trimEnd(), 'the lines that share the words')
  t.notMatch(JSON.stringify(guess), /\{\{|undefined/, 'no placeholder stays')
  t.equal(guess?.fixes[0]?.patch, undefined, 'no patch with an unknown value')
  t.equal(verdict, 'not-recognised')
  t.match(summary, /reads most like .*oven controller/)
  t.notOk(findings.some((f) => f.rule === 'test/radio'), 'what shares no words is not named')
})

t.test('guesses change neither signature nor what is proved', async (t) => {
  const without = diagnoseFiles({ 'post.md': POST }, compileRules([SURE]))
  t.same(diagnose({ 'post.md': POST }).signature, without.signature)
  const { findings, verdict } = diagnose({ 'post.md': POST, 'device.log': '[00:00:01.000,000] <err> app: widget is gone\n' })
  t.same(findings.map((f) => f.rule), ['test/sure'], 'a settled cause stands alone')
  t.equal(verdict, 'cause-found')
})

t.test('that something is harmless is an answer too, above all guesses', async (t) => {
  const harmless = rule({ id: 'test/harmless', severity: 'info', confidence: 0.9, when: { event: { pattern: 'heater calibrates itself' } } })
  const files = { 'post.md': POST, 'device.log': '[00:00:01.000,000] <wrn> oven: heater calibrates itself\n' }
  const { findings, verdict } = diagnoseFiles(files, compileRules([OVEN, harmless]))
  t.same(findings.map((f) => f.rule), ['test/harmless', 'test/oven'])
  t.equal(verdict, 'likely-cause')
})

t.test('without a complaint nothing is guessed', async (t) => {
  const log = Array.from({ length: 5 }, (_, i) => `[00:00:0${i}.000,000] <inf> oven: controller heater regulator supply current ok ${i}\n`)
  const { findings, verdict } = diagnose({ 'device.log': log.join('') })
  t.same(findings, [])
  t.equal(verdict, 'healthy')
})

t.test('a dump that says otherwise speaks against a guess', async (t) => {
  const ofNull = { event: { kind: 'fault' as const, where: { address: { lt: 1024 } } } }
  const ids = (when: Condition, address: string) => {
    const base = compileRules([{ ...OVEN, when: { all: [when, NEVER] } }])
    const dump = `<err> os: ***** BUS FAULT *****\n<err> os:   BFAR Address: ${address}\n`
    return diagnoseFiles({ 'post.md': POST, 'device.log': dump }, base).findings.map((f) => f.rule)
  }
  t.ok(ids(ofNull, '0x14').includes('test/oven'))
  t.notOk(ids(ofNull, '0x50004210').includes('test/oven'))
  t.ok(ids({ any: [ofNull, NEVER] }, '0x50004210').includes('test/oven'), 'another way to hold is left')
})

t.test('a release or a setting that says otherwise speaks against a guess', async (t) => {
  const ids = (when: Condition, files: Record<string, string>) =>
    diagnoseFiles({ 'post.md': POST, ...files }, compileRules([{ ...OVEN, when: { all: [when, NEVER] } }])).findings.map((f) => f.rule)
  const old = { fact: { 'sdk.version': { range: '<2.5.0' } } }
  const booted = (version: string) => ({ 'device.log': `*** Booting nRF Connect SDK v${version} ***\n` })
  t.ok(ids(old, booted('2.4.0')).includes('test/oven'))
  t.notOk(ids(old, booted('2.6.0')).includes('test/oven'))
  t.ok(ids(old, {}).includes('test/oven'), 'nobody says which release')
  const heater = { config: { symbol: 'HEATER', is: 'y' } }
  t.notOk(ids(heater, { 'prj.conf': 'CONFIG_HEATER=n\nCONFIG_GPIO=y\n' }).includes('test/oven'))
  t.ok(ids(heater, { 'prj.conf': 'CONFIG_GPIO=y\n' }).includes('test/oven'), 'a fragment leaves the default unknown')
})

t.test('a likely cause that a dump or a line of failure shows stands above guesses', async (t) => {
  const shown = rule({ id: 'test/shown', confidence: 0.45, when: { event: { kind: 'fault', where: { type: 'bus-fault' } } } })
  const said = rule({ id: 'test/said', confidence: 0.45, when: { event: { pattern: 'gasket is loose' } } })
  const first = (log: string) =>
    diagnoseFiles({ 'post.md': POST, 'device.log': log }, compileRules([OVEN, shown, said])).findings.map((f) => f.rule)
  t.same(first('<err> os: ***** BUS FAULT *****\n<err> os:   BFAR Address: 0x50004210\n'), ['test/shown', 'test/oven'])
  t.same(first('[00:00:01.000,000] <wrn> oven: gasket is loose\n'), ['test/oven', 'test/said'])
  t.same(first('[00:00:01.000,000] <err> oven: gasket is loose\n'), ['test/said', 'test/oven'])
})

t.test('terms', async (t) => {
  t.same(termsOf('The CONFIG_BT_RX_STACK_SIZE is exceeded: -12 (0x3e)'), ['config_bt_rx_stack_size', 'stack', 'size', 'exceed', '-12', '0x3e'])
  t.same(termsOf(`${'a'.repeat(5000)} dropped`), ['dropp'], 'data is no word')
})
