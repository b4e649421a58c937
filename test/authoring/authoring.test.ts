import { join } from 'node:path'
import t from 'tap'
import { recordOf, withRecord } from '../../src/authoring/record.js'
import { readCases } from '../../src/cli/eval.js'
import { packageFile } from '../../src/lib/package-file.js'
import { similarRules } from '../../src/authoring/similar.js'
import { priorOf } from '../../src/engine/calibrate.js'
import { testRules } from '../helpers/service.js'

t.test('a record lowers what an author states, and never raises it', async (t) => {
  t.equal(priorOf({ confidence: 0.9 }), 0.9)
  t.equal(priorOf({ confidence: 0.9, unseen: { right: 8, wrong: 0 } }), 0.9)
  t.equal(priorOf({ confidence: 0.9, unseen: { right: 1, wrong: 3 } }), (1 + 4 * 0.9) / 8)
})

t.test('records are counted on cases and added up in rule files', async (t) => {
  const [known] = readCases(join(packageFile('test', 'cases'), 'dfu-misc')).filter(({ healthy }) => !healthy)
  if (!known) return t.fail('no case')
  const base = testRules()
  const right = recordOf(base, [known])
  t.ok([...right.values()].some((count) => count.right === 1))
  const otherwise = { ...known, truth: { ...known.truth, must_mention: [['a cause that no rule names']] } }
  t.same([...recordOf(base, [otherwise]).values()], [{ right: 0, wrong: 1 }], 'what stands first is wrong')
  t.equal(recordOf(base, [{ ...otherwise, healthy: true }]).size, 0)
  const file = 'id: a/b\nconfidence: 0.8   # as judged\nwhen: x\n'
  const once = withRecord(file, { right: 1, wrong: 0 })
  t.equal(once, 'id: a/b\nconfidence: 0.8   # as judged\nunseen: { right: 1, wrong: 0 }\nwhen: x\n')
  t.match(withRecord(once, { right: 2, wrong: 3 }), /^unseen: \{ right: 3, wrong: 3 \}$/m)
})

t.test('rules that say much the same are found unless they name one another', async (t) => {
  const [rule, other] = testRules().rules
  if (!rule || !other) return t.fail('no rules')
  const again = { ...rule, id: `${rule.id}-again`, title: `${rule.title}, again` }
  const pairs = (...rules: (typeof rule)[]) => similarRules(rules, 0.5).map((pair) => [pair.rule, pair.like]).sort()
  t.same(pairs(rule, other, again), [[rule.id, again.id], [again.id, rule.id]])
  t.same(pairs(rule, other, { ...again, confusedWith: [{ rule: rule.id, tell: 'by its title' }] }), [])
})
