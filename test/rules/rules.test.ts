import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { checkExamples, diagnoseFiles } from '../../src/authoring/check-examples.js'
import { judgedUploads } from '../../src/authoring/precision.js'
import { ruleIndex, rulePage } from '../../src/authoring/rule-page.js'
import { readCases } from '../../src/cli/eval.js'
import { postingPolicy } from '../../src/report/policy.js'
import { compileRules } from '../../src/rulebase/compile.js'
import { RULES_DIR, readRules } from '../../src/rulebase/load.js'

const rules = readRules(RULES_DIR)
const base = compileRules(rules)
const HEALTHY = 'test/fixtures/healthy'

t.test('every rule does to its own examples what it says', async (t) => {
  for (const rule of base.rules) t.same(checkExamples(rule, base), [], rule.id)
})

t.test('of the answers that would be posted unread, one in a hundred at most is wrong', async (t) => {
  const posted = [...judgedUploads(base, readCases('test/cases'))].filter((j) => postingPolicy(j.report).policy === 'post')
  const wrong = posted.filter((j) => !j.right).map((j) => `${j.name}: ${j.report.findings[0]?.rule}`)
  t.ok(posted.length > 100, `${posted.length} posted`)
  t.ok(wrong.length <= posted.length / 100, wrong.join('; '))
})

t.test('relations name rules that exist', async (t) => {
  const ids = new Set(rules.map((r) => r.id))
  for (const rule of rules) {
    const named = [...(rule.explains ?? []), ...(rule.supersedes ?? []), ...(rule.confusedWith ?? []).map((c) => c.rule)]
    for (const id of named) {
      const known = id.endsWith('/*') ? [...ids].some((i) => i.startsWith(id.slice(0, -1))) : ids.has(id)
      t.ok(known, `${rule.id} names ${id}`)
    }
  }
})

t.test('no two rules have the same condition', async (t) => {
  const seen = new Map<string, string>()
  for (const { id, when, applies } of rules) {
    const key = JSON.stringify([when, applies])
    t.notOk(seen.has(key), `${id} has the condition of ${seen.get(key)}`)
    seen.set(key, id)
  }
})

t.test('healthy uploads raise nothing above a warning', async (t) => {
  for (const name of readdirSync(HEALTHY)) {
    const report = diagnoseFiles({ [name]: readFileSync(join(HEALTHY, name), 'utf8') }, base)
    const loud = report.findings.filter((f) => f.severity === 'error' || f.severity === 'critical').map((f) => f.rule)
    t.same(loud, [], name)
  }
})

t.test('the generated pages are current (faultline rules docs)', async (t) => {
  const page = (name: string): string => readFileSync(join('docs', 'rules', `${name}.md`), 'utf8')
  t.ok(page('README') === ruleIndex(rules), 'the list')
  for (const rule of rules) t.ok(page(rule.id) === rulePage(rule), rule.id)
})
