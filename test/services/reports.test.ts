import t from 'tap'
import { createReports } from '../../src/services/reports.js'
import { compressJson } from '../../src/store/compress.js'

t.test('reports read last are at hand, and nobody can change them', async (t) => {
  const asked: (readonly string[])[] = []
  const long = Array.from({ length: 60_000 }, (_, i) => Math.sin(i))
  const stored = new Map<string, unknown>([
    ['a', { verdict: 'cause-found', findings: [{ rule: 'x/y' }] }],
    ['b', { verdict: 'unclear', findings: [] }],
    ['large', { findings: long }]
  ])
  const reports = createReports({
    async reports(ids) {
      asked.push(ids)
      return Promise.all(ids.map(async (id) => (stored.has(id) ? compressJson(stored.get(id)) : undefined)))
    }
  })
  t.same(await reports(['a', 'none', 'b', 'a']), [stored.get('a'), undefined, stored.get('b'), stored.get('a')])
  t.same(asked, [['a', 'none', 'b']], 'each is asked for once')
  const [first] = await reports(['a'])
  t.same((await reports(['b', 'a', 'large']))[1], stored.get('a'))
  t.same(asked.slice(1), [[], ['large']])
  t.throws(() => Object.assign(first?.findings[0] ?? {}, { rule: 'other' }), TypeError)
  await reports(['large', 'none'])
  t.same(asked.at(-1), ['large', 'none'], 'a very large one is not kept, nor that there is none')
})
