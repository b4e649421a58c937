import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { stringify } from 'yaml'
import type { Rule } from '../../src/rulebase/schema.js'
import { rule } from '../helpers/rule.js'
import { call, json, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

t.test('changed rules are taken over by a running service, broken ones are not', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'faultline-rules-'))
  t.teardown(() => rmSync(dir, { recursive: true, force: true }))
  mkdirSync(join(dir, 'test'))
  const write = (id: string, text: string) => writeFileSync(join(dir, `${id}.yaml`), text)
  const put = (change: Partial<Rule>) => write(change.id ?? 'test/one', stringify(rule(change)))
  put({})
  put({ id: 'test/two', title: 'The gadget does not answer', when: { event: { pattern: 'gadget failed' } } })

  const { url } = await startService(t, { FAULTLINE_RULES_DIR: dir, FAULTLINE_RULES_POLL_SECONDS: '0.1' })
  const ready = async () => (await call(`${url}/readyz`)).body
  const metric = async (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec((await call(`${url}/metrics`)).body)?.[1]
  const diagnose = async (line: string) => {
    const { body } = await call(`${url}/v1/diagnoses`, json({ post: `<err> widget: ${line}` }, { prefer: 'wait=30' }))
    return body.report
  }
  const first = await ready()
  t.match(await diagnose('widget failed: -5'), { ruleBase: first.ruleBase, findings: [{ title: 'The widget does not answer' }] })

  put({ title: 'The widget has no power' })
  const second = await until(async () => {
    const now = await ready()
    return now.ruleBase !== first.ruleBase && now
  })
  t.match(second, { ready: true, checks: { rules: 'ok' } })
  // Each thread takes it at its next job.
  for (let n = 0; n < 4; n++) {
    const { ruleBase, findings } = await diagnose('widget failed: -5')
    t.same([ruleBase, findings[0].title], [second.ruleBase, 'The widget has no power'])
  }
  t.match((await call(`${url}/v1/rules/test/one`)).body, { title: 'The widget has no power' })

  write('test/two', 'title: [')
  const broken = await until(async () => {
    const now = await ready()
    return now.checks.rules === 'stale' && now
  })
  t.match(broken, { ready: true, ruleBase: second.ruleBase, rulesProblem: /rules\/test\/two\.yaml/ })
  t.notMatch(broken.rulesProblem, dir, 'where the folder is stays inside')
  t.equal(await metric('faultline_rules_stale'), '1')
  t.match(await diagnose('gadget failed'), { ruleBase: second.ruleBase, findings: [{ rule: 'test/two' }] })

  put({ id: 'test/two', title: 'The gadget is gone', when: { event: { pattern: 'gadget failed' } } })
  const repaired = await until(async () => {
    const now = await ready()
    return now.checks.rules === 'ok' && now
  })
  t.notOk('rulesProblem' in repaired)
  t.match(await diagnose('gadget failed'), { ruleBase: repaired.ruleBase, findings: [{ title: 'The gadget is gone' }] })
  t.equal(await metric('faultline_rules_stale'), '0')

  t.test('an empty or missing folder is no rule base', async (t) => {
    rmSync(dir, { recursive: true, force: true })
    const gone = await until(async () => {
      const now = await ready()
      return now.checks.rules === 'stale' && now
    })
    t.equal(gone.ruleBase, repaired.ruleBase)
    t.match(await diagnose('gadget failed'), { ruleBase: repaired.ruleBase })
  })
})
