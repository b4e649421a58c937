import t from 'tap'
import { type Finding, POST_FROM, type Report } from '../../src/model/report.js'
import { postingPolicy } from '../../src/report/policy.js'
import { hostileReport } from './hostile.js'

const base = hostileReport('word', 'word')
const top = base.findings[0] as Finding
const report = (change: Partial<Report>, finding: Partial<Finding> = {}): Report => ({
  ...base,
  findings: [{ ...top, ...finding }],
  ...change
})
const bare = { findings: [], questions: [], unexplained: [] }

t.test('post, draft or silent', async (t) => {
  const reply = top.evidence.map((e) => ({ ...e, speaker: 'reply' as const }))
  const cases: [Report, string, string][] = [
    [report({}), 'post', 'certain'],
    [report({}, { confidence: POST_FROM }), 'post', 'certain'],
    [report({}, { severity: 'critical' }), 'post', 'certain'],
    [report({}, { confidence: POST_FROM - 0.01 }), 'draft', 'not-certain'],
    [report({}, { role: 'contributing' }), 'draft', 'not-certain'],
    [report({}, { safeToPost: false }), 'draft', 'not-released'],
    [report({}, { severity: 'warning' }), 'draft', 'minor'],
    [report({}, { evidence: reply }), 'draft', 'already-answered'],
    [report({}, { evidence: [] }), 'draft', 'already-answered'],
    [report({ verdict: 'likely-cause' }), 'draft', 'not-certain'],
    [report({ verdict: 'symptoms-only' }), 'draft', 'symptoms-only'],
    [report({ verdict: 'not-recognised' }), 'draft', 'questions-only'],
    [report({ verdict: 'healthy' }), 'draft', 'questions-only'],
    [report({ verdict: 'healthy', ...bare }), 'silent', 'healthy'],
    [report({ verdict: 'not-recognised', ...bare }), 'silent', 'nothing-to-say'],
    [report({ verdict: 'not-recognised', ...bare, unexplained: base.unexplained }), 'draft', 'symptoms-only']
  ]
  for (const [given, policy, reason] of cases) {
    const made = postingPolicy(given)
    t.match(made, { policy, reason, why: /\.$/ })
  }
})
