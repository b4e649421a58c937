import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { checkExamples, type Diagnose, diagnoseFiles } from '../../src/authoring/check-examples.js'
import { judgedUploads } from '../../src/authoring/precision.js'
import { recordProblems } from '../../src/authoring/record.js'
import { relationProblems } from '../../src/authoring/relations.js'
import { ruleIndex, rulePage } from '../../src/authoring/rule-page.js'
import { wordingProblems } from '../../src/authoring/wording.js'
import { readCases } from '../../src/cli/eval.js'
import { postingPolicy } from '../../src/report/policy.js'
import { compileRules } from '../../src/rulebase/compile.js'
import { RULES_DIR, readRules } from '../../src/rulebase/load.js'
import type { Rule } from '../../src/rulebase/schema.js'

const rules = readRules(RULES_DIR)
const base = compileRules(rules)
const reports = new WeakMap<object, ReturnType<Diagnose>>()
/** Each example is diagnosed once. */
const diagnosed: Diagnose = (files, base) => {
  const report = reports.get(files) ?? diagnoseFiles(files, base)
  reports.set(files, report)
  return report
}
const HEALTHY = 'test/fixtures/healthy'

t.test('every rule does to its own examples what it says', async (t) => {
  for (const rule of base.rules) t.same(checkExamples(rule, base, diagnosed), [], rule.id)
})

t.test('of the answers that would be posted unread, one in a hundred at most is wrong', async (t) => {
  const posted = [...judgedUploads(base, readCases('test/cases'), diagnosed)].filter((j) => postingPolicy(j.report).policy === 'post')
  const wrong = posted.filter((j) => !j.right).map((j) => `${j.name}: ${j.report.findings[0]?.rule}`)
  t.ok(posted.length > 50, `${posted.length} posted`)
  t.ok(wrong.length <= posted.length / 100, wrong.join('; '))
})

t.test('relations name rules that exist, and no two rules drop one another', async (t) => {
  t.same(relationProblems(rules), [])
  const [rule, other] = rules
  if (!rule || !other) return t.fail('no rules')
  const wrong = [{ ...rule, supersedes: [other.id] }, { ...other, supersedes: [rule.id], explains: ['no/such'] }]
  t.match(relationProblems(wrong), [/supersedes .* both/, /names no\/such/, /supersedes .* both/])
})

t.test('no pattern is found in words its author did not think of', async (t) => {
  t.same(wordingProblems(rules), [])
  const [rule] = rules
  const problems = (pattern: string) => wordingProblems([{ ...(rule as Rule), when: { event: { pattern } } }])
  for (const loose of ['does ?n\\Wt work', '(not|n.t|never) start', 'device (hangs?|stops)', 'bonds (los(es|t)|gone)']) t.equal(problems(loose).length, 1, loose)
  for (const tight of ['does ?n[^\\w\\s]t\\b work', "can.t start", 'device (\\bhangs?|stops)', 'bonds (\\blos(es|t)|gone)']) t.same(problems(tight), [], tight)
})

t.test('what may be posted unread was right on an unseen upload', async (t) => {
  t.same(recordProblems(rules), [])
  const [rule] = rules
  if (!rule) return t.fail('no rules')
  t.equal(recordProblems([{ ...rule, confidence: 0.95, unseen: { right: 0, wrong: 1 } }]).length, 1)
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
