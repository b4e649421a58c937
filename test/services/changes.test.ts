import t from 'tap'
import { compareVersions } from '../../src/lib/compare-versions.js'
import type { Report } from '../../src/model/report.js'
import { changesBetween } from '../../src/services/changes.js'

const report = (rules: string, verdict: string, asks: string) =>
  ({
    verdict,
    findings: [...rules].map((rule) => ({ rule, title: `Title ${rule}` })),
    questions: [...asks].map((ask) => ({ ask, why: '', how: '' }))
  }) as unknown as Report

t.test('what changed between two reports', async (t) => {
  const changes = changesBetween('id', report('abcd', 'symptoms-only', 'xyx'), report('cbe', 'cause-found', 'y'))
  t.same(changes, {
    since: 'id',
    different: true,
    verdict: { before: 'symptoms-only', after: 'cause-found' },
    gone: [
      { rule: 'a', title: 'Title a' },
      { rule: 'd', title: 'Title d' }
    ],
    new: [{ rule: 'e', title: 'Title e' }],
    moved: [
      { rule: 'c', title: 'Title c', before: 3, after: 1 },
      { rule: 'b', title: 'Title b', before: 2, after: 2 }
    ],
    answered: ['x'],
    asked: []
  })
  t.match(changesBetween('id', report('ab', 'healthy', 'x'), report('ab', 'healthy', 'x')), { different: false })
  t.match(changesBetween('id', report('a', 'healthy', 'x'), report('a', 'healthy', 'xy')), { different: true, asked: ['y'] })
  t.match(changesBetween('id', report('a', 'healthy', ''), report('a', 'likely-cause', '')), { different: true })
  const shifted = changesBetween('id', report('ab', 'healthy', ''), report('xab', 'healthy', ''))
  t.same(shifted.moved, [], 'being pushed down by a new one is no move')
})

t.test('versions in order', async (t) => {
  const order = ['1.9.2', 'v2.4.99', '2.5.0', '2.6.0-rc1', 'v2.6.0', '2.6.1', '2.10.0', '3.0.0-preview1', '3.0.0']
  t.same(order.toReversed().sort(compareVersions), order)
  t.equal(compareVersions('v2.7', '2.7.0'), 0)
})
