import t from 'tap'
import { diagnose } from '../../src/engine/diagnose.js'
import { Work } from '../../src/engine/work.js'
import { artifactFromText } from '../../src/intake/index.js'
import { compileRules } from '../../src/rulebase/compile.js'
import { rule } from '../helpers/rule.js'

const event = (pattern: string) => ({ event: { pattern } })
const quick = rule()
/** Looks at every combination of lines, none of which agree. */
const slow = rule({
  id: 'test/slow',
  when: { all: ['alpha', 'beta', 'gamma', 'delta', 'never'].map((word) => event(`${word} is (?<${word}>\\d+) of (?<n>\\d+)`)) }
})
const stubborn = rule({ id: 'test/stubborn', when: event('alpha is [0-9]{1,9} too') })
const base = compileRules([quick, slow, stubborn])

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'never']
const lines = Array.from({ length: 600 }, (_, i) => `<err> mod: ${WORDS[i % 5]} is ${i} of ${i % 5 === 4 ? 0 : 1}, too`)
const upload = [artifactFromText('device.log', [...lines, '<err> widget: widget failed: -5'].join('\n'))]
const cutOff = (health: readonly { kind: string; text: string }[]) => health.filter(({ kind }) => kind === 'rule-cut-off')

t.test('a rule that takes too long is cut off and named; the others stay', async (t) => {
  const report = diagnose(upload, base)
  t.same(report.findings.filter((f) => f.basis === 'rule').map((f) => f.rule), ['test/one'])
  t.match(cutOff(report.health), [{ text: /test\/slow/ }])
  t.same(diagnose(upload, base), report, 'at the same point each time')

  const costly = diagnose(upload, base, new Work(base, undefined, { tried: 20_000, lookedAt: 1e9 }))
  t.match(cutOff(costly.health), [{ text: /test\/stubborn/ }], 'a pattern that is tried in vain on too many lines')
  t.same(cutOff(diagnose([artifactFromText('device.log', '<err> widget: widget failed: -5')], base).health), [])
})

t.test('lines that capture the same are tried once', async (t) => {
  const contradicted = rule({
    id: 'test/contradicted',
    when: { all: [...['alpha', 'beta', 'gamma', 'delta'].map((word) => event(`${word} is`)), { not: event('never is') }] }
  })
  const small = compileRules([contradicted])
  const report = diagnose(upload, small, new Work(small, undefined, { tried: 1e9, lookedAt: 2000 }))
  t.same(cutOff(report.health), [], 'four sets of 120 lines and a few looks, not twelve to the fourth')
})

t.test('rules are timed when there is a clock', async (t) => {
  let now = 0
  const work = new Work(base, () => ++now)
  t.same(diagnose(upload, base, work), diagnose(upload, base), 'which changes no report')
  const [first] = work.timings()
  t.equal(work.timings().length, 3)
  t.ok(first && first.patterns > 0 && first.condition > 0)
  t.same(new Work(base).timings(), [])
  t.same(Object.keys(work.stages()), ['parse', 'facts', 'match', 'rank', 'explain'])
  t.ok(Object.values(work.stages()).every((ms) => ms > 0))
  t.same(new Work(base).stages(), {})
  const stagesOnly = new Work(base, () => ++now, undefined, false)
  diagnose(upload, base, stagesOnly)
  t.same(stagesOnly.timings(), [], 'rules are not timed')
  t.ok(Object.keys(stagesOnly.stages()).length > 3)
})
