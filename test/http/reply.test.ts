import t from 'tap'
import { DIALECTS } from '../../src/report/dialects/index.js'
import { findMarker } from '../../src/report/marker.js'
import { call, json, LOG, startService } from '../helpers/service.js'

t.test('replies', async (t) => {
  const { url } = await startService(t)
  const { body: diagnosis } = await call(`${url}/v1/diagnoses`, json({ post: LOG }, { prefer: 'wait=20' }))
  const address = url + diagnosis.links.reply
  const ask = async (fields: string) => {
    const query = `{ diagnosis(id: "${diagnosis.id}") { ${fields} } }`
    return (await call(`${url}/graphql`, json({ query }))).body
  }

  t.test('each dialect, the same by GraphQL', async (t) => {
    const texts = new Set<string>()
    for (const dialect of DIALECTS) {
      const { status, type, headers, body } = await call(`${address}?dialect=${dialect}&marker=bot-1`)
      t.equal(status, 200, dialect)
      t.match(type, dialect === 'markdown' ? 'text/markdown' : 'text/plain')
      t.match(headers.get('faultline-policy'), /^(post|draft|silent)$/)
      t.equal(findMarker(body), 'bot-1', dialect)
      texts.add(body)
      t.equal((await ask(`reply(dialect: ${dialect}, marker: "bot-1")`)).data.diagnosis.reply, body)
    }
    t.equal(texts.size, DIALECTS.length)
  })

  t.test('length, tone and policy', async (t) => {
    const short = await call(`${address}?maxLength=300`)
    t.ok(short.body.length <= 300)
    const internal = await call(`${address}?tone=internal`)
    t.not(internal.body, (await call(address)).body)
    t.equal((await ask('reply(tone: internal)')).data.diagnosis.reply, internal.body)
    const { body, type } = await call(address, { headers: { accept: 'application/json' } })
    t.match(type, 'application/json')
    t.match(body, { text: /\w/, policy: /^(post|draft|silent)$/, reason: /./, why: /./ })
    const { text: _, ...policy } = body
    t.same((await ask('policy { policy reason why }')).data.diagnosis.policy, policy)
  })

  t.test('what cannot be given', async (t) => {
    for (const query of ['dialect=latex', 'maxLength=1', 'tone=rude', 'marker=a--b', `marker=${'a'.repeat(65)}`]) {
      t.match(await call(`${address}?${query}`), { status: 400, body: { code: 'invalid-request' } }, query)
    }
    t.match(await call(address, { headers: { accept: 'text/html' } }), { status: 406 })
  })

  t.test('feedback on a finding', async (t) => {
    const at = `${url}/v1/diagnoses/${diagnosis.id}/feedback`
    const { rule } = diagnosis.report.findings[0]
    t.match(await call(at, json({ rule, outcome: 'wrong', why: 'Another access point worked.' })), {
      status: 200,
      body: { rule, outcome: 'wrong' }
    })
    await call(at, json({ rule, outcome: 'helped' }))
    await call(at, json({ rule, outcome: 'helped' }))
    t.match((await call(at)).body.items, [{ rule, outcome: 'helped' }], 'the last word counts')
    t.match((await call(`${url}/metrics`)).body, `faultline_feedback_helped_total{rule="${rule}"} 1`)
    t.match(await call(at, json({ rule: 'no/such', outcome: 'helped' })), { body: { code: 'unknown-finding' } })
    t.match(await call(at, json({ rule, outcome: 'fine' })), { status: 400, body: { code: 'invalid-request' } })
  })

  t.test('SARIF', async (t) => {
    const { type, body } = await call(`${url}/v1/diagnoses/${diagnosis.id}`, {
      headers: { accept: 'application/sarif+json' }
    })
    t.match(type, 'application/sarif+json')
    t.match(body, { version: '2.1.0', runs: [{ results: [{ ruleId: /\// }] }] })
  })
})
