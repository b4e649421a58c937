import t from 'tap'
import { compileRules } from '../../src/rulebase/compile.js'
import { RuleBaseError } from '../../src/rulebase/load.js'
import { startingRules } from '../../src/services/rules-start.js'
import { rule } from '../helpers/rule.js'

t.test('with broken files a process starts on the rules compiled last', async (t) => {
  const base = compileRules([rule()])
  const broken = () => {
    throw new RuleBaseError(['rules/a.yaml: is broken'])
  }
  t.same(startingRules('x', { load: () => base, last: () => undefined }), { ruleBase: base, problems: [] })
  t.same(startingRules('x', { load: broken, last: () => base }), { ruleBase: base, problems: ['rules/a.yaml: is broken'] })
  t.throws(() => startingRules('x', { load: broken, last: () => undefined }), { message: /a\.yaml/ })
  t.throws(() => startingRules('/nowhere/at/all'), { code: 'ENOENT' })
})
