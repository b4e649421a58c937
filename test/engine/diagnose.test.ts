import t from 'tap'
import { calibrated } from '../../src/engine/calibrate.js'
import { diagnoseFiles } from '../../src/authoring/check-examples.js'
import { shapeOf } from '../../src/engine/shape.js'
import { passes } from '../../src/engine/value-test.js'
import { whyRule } from '../../src/engine/why.js'
import { prepare } from '../../src/engine/diagnose.js'
import { artifactFromText } from '../../src/intake/index.js'
import { compileRules } from '../../src/rulebase/compile.js'
import { POST_FROM } from '../../src/model/report.js'
import type { Condition, Rule } from '../../src/rulebase/schema.js'
import { rule } from '../helpers/rule.js'

const LOG = `*** Booting nRF Connect SDK v2.7.0-5cb85570ca43 ***
[00:00:00.100,000] <inf> widget: widget found at 0x18
[00:00:00.200,000] <err> widget: widget failed: -5
[00:00:00.300,000] <err> gadget: gadget failed: -5
[00:00:00.400,000] <err> app: start failed: -5
`
/** Which of the given rules fire, in order. */
const fired = (rules: Rule[], files: Record<string, string>): string[] => diagnoseFiles(files, compileRules(rules)).findings.map((f) => f.rule)
const holds = (when: Condition, files: Record<string, string> = { 'device.log': LOG }): boolean =>
  fired([rule({ when })], files).includes('test/one')

t.test('evidence quotes exactly the lines it names, and numbers are decoded', async (t) => {
  const report = diagnoseFiles({ 'device.log': LOG }, compileRules([rule({ confidence: 0.95 })]))
  const [finding] = report.findings
  t.equal(finding?.evidence[0]?.startLine, 3)
  t.equal(finding?.evidence[0]?.quote, LOG.split('\n')[2])
  t.equal(finding?.cause, 'The widget did not answer (-5).')
  t.equal(report.verdict, 'cause-found')
  t.equal(report.context.sdk?.value, '2.7.0')
  t.same(report.unexplained.map((u) => u.module), ['gadget', 'app'])
  t.match(report.unexplained[0]?.decoded[0], /EIO/)
})

t.test('what somebody only says is no error by itself', async (t) => {
  const severity = (files: Record<string, string>) => diagnoseFiles(files, compileRules([rule({ severity: 'error' })])).findings[0]?.severity
  t.equal(severity({ 'device.log': LOG }), 'error')
  t.equal(severity({ 'post.md': 'Hello, why do I see that the widget failed: -5 all the time?\n' }), 'warning')
  t.equal(severity({ 'post.md': `Hello, why does it say that the widget failed: -5 here?\n\n${LOG}` }), 'error')
})

t.test('the same input gives the same bytes', async (t) => {
  const once = () => JSON.stringify(diagnoseFiles({ 'device.log': LOG }, compileRules([rule()])))
  t.equal(once(), once())
})

t.test('conditions', async (t) => {
  const event = { pattern: 'widget failed: (?<code>-?\\d+)' }
  t.ok(holds({ event }))
  t.ok(holds({ event: { ...event, where: { code: -5 } } }))
  t.notOk(holds({ event: { ...event, where: { code: { lt: -5 } } } }))
  t.ok(holds({ event: { ...event, level: ['err'], module: 'widget', kind: 'log' } }))
  t.notOk(holds({ event: { ...event, module: 'other' } }))
  const ofModule = { event: { ...event, module: 'widget' } }
  t.ok(holds(ofModule, { 'device.log': 'E: widget failed: -5\nE: start failed: -5\n' }), 'minimal logging names no module')
  const strictly = { event: { ...event, where: { module: 'widget' } } }
  t.ok(holds(strictly))
  t.notOk(holds(strictly, { 'device.log': 'E: widget failed: -5\nE: start failed: -5\n' }), 'a test of the module needs one')
  t.notOk(holds({ event: { pattern: 'timeout', module: 'widget' } }, { 'device.log': 'uart:~$ kernel threads\n timeout: 0\n' }), 'a shell is no module')
  t.notOk(holds({ event: { ...event, level: 'inf' } }))
  t.notOk(holds({ event: { ...event, image: 'mcuboot' } }))
  t.ok(holds({ all: [{ event }, { event: { pattern: 'gadget failed: (?<code>-?\\d+)' } }] }), 'equal captures')
  t.notOk(holds({ all: [{ event }, { event: { pattern: 'found at (?<code>0x\\d+)' } }] }), 'captures that differ')
  t.ok(holds({ any: [{ event: { pattern: 'not there' } }, { event }] }))
  t.ok(holds({ not: { event: { pattern: 'not there' } } }))
  t.ok(holds({ absent: { pattern: 'not there' } }))
  t.notOk(holds({ absent: event }))
  t.notOk(holds({ absent: { pattern: 'widget failed' } }, { 'prj.conf': 'CONFIG_LOG=y\n' }), 'no log, no proof of absence')
  t.ok(holds({ sequence: { steps: [{ pattern: 'widget failed' }, { pattern: 'start failed' }], lines: 5, ms: 300 } }))
  t.notOk(holds({ sequence: { steps: [{ pattern: 'start failed' }, { pattern: 'widget failed' }] } }), 'wrong order')
  t.notOk(holds({ sequence: { steps: [{ pattern: 'widget failed' }, { pattern: 'start failed' }], ms: 100 } }), 'too late')
  t.ok(holds({ count: { event: { pattern: 'failed: -5' }, atLeast: 3 } }))
  t.notOk(holds({ count: { event: { pattern: 'failed: -5' }, atLeast: 4 } }))
  t.ok(holds({ fact: { 'sdk.version': { range: '>=2.6 <2.8' } } }))
  t.notOk(holds({ fact: { 'sdk.version': { range: '<2.6' } } }))
})

t.test('Kconfig conditions know set, unset and unknown', async (t) => {
  const conf = { 'prj.conf': 'CONFIG_WIDGET=y\nCONFIG_STACK=1024\nCONFIG_WIDGET=n\n' }
  t.ok(holds({ config: { symbol: 'WIDGET', is: 'n' } }, conf), 'the last assignment counts')
  t.ok(holds({ config: { symbol: 'CONFIG_STACK', lt: 2048 } }, conf))
  t.ok(holds({ config: { symbol: 'OTHER', set: false } }, conf))
  t.notOk(holds({ config: { symbol: 'OTHER', is: 'n' } }, conf), 'a fragment leaves the default unknown')
  t.notOk(holds({ config: { symbol: 'OTHER', set: false } }), 'no configuration, nothing known')
  t.notOk(holds({ config: { symbol: 'WIDGET', is: 'n', image: 'mcuboot' } }, conf))
})

t.test('causes stand above consequences, special rules replace general ones', async (t) => {
  const effect = rule({ id: 'test/effect', confidence: 0.95, when: { event: { pattern: 'start failed' } } })
  const cause = rule({ id: 'test/cause', confidence: 0.6, explains: ['test/effect'] })
  const [first, ...rest] = diagnoseFiles({ 'device.log': LOG }, compileRules([effect, cause])).findings
  t.equal(first?.rule, 'test/cause')
  t.same(first?.consequences.map((c) => c.rule), ['test/effect'])
  t.same(rest, [])
  t.same(fired([rule(), rule({ id: 'test/special', supersedes: ['test/one'] })], { 'device.log': LOG }), ['test/special'])
})

t.test('an unlikely error is a warning beside a better explanation, and an error alone', async (t) => {
  const unlikely = rule({ id: 'test/unlikely', confidence: 0.4, severity: 'error' })
  const severities = (rules: Rule[]) => diagnoseFiles({ 'device.log': LOG }, compileRules(rules)).findings.map((f) => [f.rule, f.severity])
  t.same(severities([rule({ confidence: 0.8, severity: 'error' }), unlikely]), [['test/one', 'error'], ['test/unlikely', 'warning']])
  t.same(severities([unlikely]), [['test/unlikely', 'error']])
})

t.test('confidence is what such findings came to, not what their rules state', async (t) => {
  let last = -1
  for (let stated = 0; stated <= 1.001; stated += 0.01) {
    const right = calibrated(stated)
    t.ok(right >= last && right <= Math.max(stated, 0) + 1e-9, `${stated.toFixed(2)}: ${right.toFixed(3)}`)
    last = right
  }
  t.equal(calibrated(0.5), 0.5)
  t.ok(calibrated(0.91) < POST_FROM && calibrated(0.92) >= POST_FROM, 'what may be posted begins at 0.92')
})

t.test('symbols that the SDK in use renamed are told together, those of the Zephyr it is built on included', async (t) => {
  const renamed = rule({ when: { event: { kind: 'kconfig', where: { renamed: true } } }, cause: 'Old: {{symbol.all}}.' })
  const files = { 'prj.conf': 'CONFIG_WIFI_NRF700X=y\nCONFIG_MCUMGR_SMP_BT=y\nCONFIG_GPIO=y\n', 'device.log': '*** Booting nRF Connect SDK v2.9.0-7787b2649840 ***\n' }
  t.equal(diagnoseFiles(files, compileRules([renamed])).findings[0]?.cause, 'Old: WIFI_NRF700X, MCUMGR_SMP_BT.')
})

t.test('signals for and against move the confidence and say why', async (t) => {
  const signal = { event: { pattern: 'gadget failed' } }
  const confidence = (change: Partial<Rule>) => diagnoseFiles({ 'device.log': LOG }, compileRules([rule(change)])).findings[0]
  t.equal(confidence({ strengthen: [{ when: signal, by: 0.5 }] })?.confidence, 0.86)
  t.equal(confidence({ weaken: [{ when: signal, by: 0.5 }] })?.confidence, 0.4)
  t.match(confidence({ strengthen: [{ when: signal, by: 0.5, say: 'The gadget agrees.' }] })?.explanation, /The gadget agrees\./)
  t.same(confidence({ ruledOut: [{ when: signal, say: 'Not the sun.' }] })?.ruledOut, ['Not the sun.'])
})

t.test('context limits a rule only when it is known', async (t) => {
  t.same(fired([rule({ applies: { sdk: '>=2.6' } })], { 'device.log': LOG }).length, 1)
  t.notOk(fired([rule({ applies: { sdk: '<2.6' } })], { 'device.log': LOG }).includes('test/one'))
  t.ok(fired([rule({ applies: { sdk: '<2.6' } })], { 'device.log': '<err> widget: widget failed: -5' }).includes('test/one'))
})

t.test('a failure without a rule is one finding at its origin', async (t) => {
  const report = diagnoseFiles({ 'device.log': LOG }, compileRules([]))
  t.same(report.findings.map((f) => f.rule), ['engine/failure-origin'])
  t.equal(report.findings[0]?.evidence[0]?.startLine, 3)
  t.equal(report.verdict, 'symptoms-only')
  t.equal(report.findings[0]?.safeToPost, false)
})

t.test('nothing recognised is its own verdict with a next step; healthy needs proof', async (t) => {
  const unknown = diagnoseFiles({ 'post.md': 'My board does something odd and I do not know why. Any idea?' }, compileRules([]))
  t.equal(unknown.verdict, 'not-recognised')
  t.ok(unknown.questions.length > 0)
  const log = LOG.replaceAll('<err>', '<inf>').replaceAll('failed: -5', 'ready')
  t.equal(diagnoseFiles({ 'device.log': log }, compileRules([])).verdict, 'healthy')
})

t.test('signatures follow the problem, not its accidents', async (t) => {
  const sign = (log: string) => diagnoseFiles({ 'device.log': log }, compileRules([rule()])).signature
  t.same(sign(LOG), sign(LOG.replaceAll('00:00:00', '00:07:11').replace('0x18', '0x19')))
  t.same(sign(LOG), sign(LOG.replace('2.7.0', '2.9.0')), 'the same problem in another SDK version')
  const other = diagnoseFiles({ 'device.log': LOG, 'post.md': 'This is an nRF9160 DK.\n' }, compileRules([rule()])).signature
  t.not(sign(LOG).strict, other.strict)
  t.equal(sign(LOG).loose, other.loose)
  t.equal(shapeOf('Fault at 0x2000 in "main" (17)'), 'fault at # in "" (#)')
})

t.test('value tests', async (t) => {
  t.ok(passes('0x10', 16))
  t.ok(passes('MAIN', { is: ['main', 'idle'] }))
  t.ok(passes('0x83', { bits: 0x82 }))
  t.notOk(passes('0x80', { bits: 0x82 }))
  t.notOk(passes('x', { gt: 1 }))
  t.ok(passes('hci_core', { matches: '^hci' }))
})

t.test('why shows where a condition stopped', async (t) => {
  const one = rule({ when: { event: { pattern: 'widget failed: reason (?<code>\\d+)' } } })
  const why = whyRule(one, prepare([artifactFromText('device.log', LOG)], compileRules([one])).scene)
  t.equal(why.holds, false)
  t.equal(why.closest?.line, 3)
  t.equal(why.closest?.matched, 'widget failed: ')
})
