import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, type GraphQLSchema, isObjectType } from 'graphql'
import t from 'tap'
import { WebSocket } from 'ws'
import { packageFile } from '../../src/lib/package-file.js'
import { MOST_FOLLOWED } from '../../src/graphql/resolvers/subscription.js'
import { call, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const schema = buildSchema(readFileSync(packageFile('schema.graphql'), 'utf8'))

/** Every field below a type, as a selection. */
function everything(type: string, from: GraphQLSchema = schema): string {
  const object = from.getType(type)
  if (!isObjectType(object)) return ''
  const fields = Object.values(object.getFields()).map(({ name, type: inner }) => {
    const named = getNamedType(inner)
    return isObjectType(named) ? `${name} ${everything(named.name, from)}` : name
  })
  return `{ ${fields.join(' ')} }`
}

/** REST leaves out what is not there, GraphQL says null. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]]))
  )
}

/** Steps of a subscription over graphql-transport-ws's older sibling, as the service speaks both. */
function subscribe(url: string, query: string): Promise<{ steps: unknown[]; errors: unknown }> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const steps: unknown[] = []
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
    socket.on('message', (data) => {
      const { type, payload } = JSON.parse(String(data))
      if (type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }))
      if (type === 'next' && payload.data) steps.push(payload.data)
      if (type === 'complete' || type === 'error' || payload?.errors) {
        socket.close()
        resolve({ steps, errors: payload?.errors ?? payload })
      }
    })
  })
}

t.test('GraphQL', async (t) => {
  const { url } = await startService(t)
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { status, body } = await call(`${url}/graphql`, json({ query, variables }))
    return { status, data: body.data, errors: body.errors }
  }
  const submit = `mutation ($input: SubmissionInput!, $key: String, $wait: Int) {
    submitDiagnosis(input: $input, idempotencyKey: $key, waitSeconds: $wait) { replayed diagnosis ${everything('Diagnosis')} }
  }`
  const input = {
    post: `Does not connect.\n\n${LOG}`,
    files: [{ name: 'prj.conf', text: 'CONFIG_WIFI=y\n' }],
    sdk: 'v2.7.0',
    metadata: { a: [1] }
  }

  t.test('gives the same as REST, field by field', async (t) => {
    const { data } = await ask(submit, { input, wait: 20 })
    const { reply, policy, resolution, feedback, ...diagnosis } = data.submitDiagnosis.diagnosis
    t.same([resolution, feedback], [null, []])
    const rest = await call(`${url}/v1/diagnoses/${diagnosis.id}`)
    const { links, ...expected } = rest.body
    t.equal(reply, (await call(url + links.reply)).body)
    const asJson = await call(url + links.reply, { headers: { accept: 'application/json' } })
    t.same(asJson.body, { text: reply, ...policy })
    const context = Object.entries(expected.report.context).map(([key, value]) => ({ key, ...(value as object) }))
    t.same(withoutNulls(diagnosis), { ...expected, report: { ...expected.report, context } })
    t.ok(expected.report.findings.length > 0, 'there is something to compare')

    const again = await ask(`query ($id: ID!) { diagnosis(id: $id) ${everything('Diagnosis')} }`, { id: diagnosis.id })
    t.same(again.data.diagnosis, data.submitDiagnosis.diagnosis)
    const rules = await ask(`{ rules ${everything('RuleBase')} }`)
    t.same(rules.data.rules, (await call(`${url}/v1/rules`)).body)
    const id = rules.data.rules.items[0].id
    const rule = await ask(`query ($id: ID!) { rule(id: $id) ${everything('Rule')} }`, { id })
    t.same(withoutNulls(rule.data.rule), (await call(`${url}/v1/rules/${id}`)).body)
    const explained = await ask(`{ explain(code: "-111", where: "nrf_modem") ${everything('Meaning')} }`)
    t.same(
      { items: withoutNulls(explained.data.explain) },
      (await call(`${url}/v1/explain?code=-111&where=nrf_modem`)).body
    )
  })

  t.test('lists with cursors, replays and deletes', async (t) => {
    const first = await ask(submit, { input, key: 'k' })
    t.match((await ask(submit, { input, key: 'k' })).data.submitDiagnosis, {
      replayed: true,
      diagnosis: { id: first.data.submitDiagnosis.diagnosis.id }
    })
    const page = '{ diagnoses(first: 1) { nodes { id report { verdict } } pageInfo { hasNextPage endCursor } } }'
    const { nodes, pageInfo } = (await ask(page)).data.diagnoses
    t.match(pageInfo, { hasNextPage: true })
    const after = await ask('query ($after: String) { diagnoses(first: 5, after: $after) { nodes { id } } }', {
      after: pageInfo.endCursor
    })
    t.ok(after.data.diagnoses.nodes.every(({ id }: { id: string }) => id < nodes[0].id))
    t.same((await ask('mutation ($id: ID!) { deleteDiagnosis(id: $id) }', { id: nodes[0].id })).data, {
      deleteDiagnosis: nodes[0].id
    })
  })

  t.test('a subscription tells each step over WebSocket and ends', async (t) => {
    const { data } = await ask(submit, { input })
    const id = data.submitDiagnosis.diagnosis.id
    const { steps } = await subscribe(url, `subscription { diagnosisProgress(id: "${id}") { id status at } }`)
    t.match(steps.at(-1), { diagnosisProgress: { id, status: 'done' } })
    const order = ['queued', 'active', 'done']
    const seen = steps.map((step) =>
      order.indexOf((step as { diagnosisProgress: { status: string } }).diagnosisProgress.status)
    )
    t.same(seen, [...new Set(seen)].sort(), 'each once, in order')
    const unknown = await subscribe(url, 'subscription { diagnosisProgress(id: "nope") { id } }')
    t.match(JSON.stringify(unknown.errors), /unknown-diagnosis|no diagnosis/)
  })

  t.test('errors have the codes of REST', async (t) => {
    const deep = `{ diagnosis(id: "x") { report ${'{ findings '.repeat(1)}{ evidence { id } } } } }`
    const aliases = Array.from({ length: 60 }, (_, i) => `a${i}: reply`).join(' ')
    const fragments = Array.from(
      { length: 30 },
      (_, i) => `fragment f${i} on Diagnosis { ...f${i + 1} ...f${i + 1} }`
    ).join('\n')
    const cases: [string, string, Record<string, unknown>, number, string][] = [
      ['unknown id', 'query { diagnosis(id: "x") { id } }', {}, 404, 'unknown-diagnosis'],
      ['unknown rule', '{ rule(id: "a/b") { id } }', {}, 404, 'unknown-rule'],
      ['unknown code', '{ explain(code: "abc") { name } }', {}, 404, 'unknown-code'],
      ['made-up cursor', '{ diagnoses(after: "bm9") { nodes { id } } }', {}, 400, 'invalid-cursor'],
      ['page of 0', '{ diagnoses(first: 0) { nodes { id } } }', {}, 400, 'invalid-request'],
      ['no such field', '{ nope }', {}, 400, 'query-invalid'],
      ['no GraphQL', '{ diagnosis(', {}, 400, 'query-invalid'],
      ['missing variable', 'query ($id: ID!) { rule(id: $id) { id } }', {}, 400, 'query-invalid'],
      ['empty upload', submit, { input: {} }, 422, 'empty-upload'],
      ['bad metadata', submit, { input: { post: 'a', metadata: [1] } }, 422, 'bad-metadata'],
      ['replies', `{ diagnosis(id: "x") { ${Array.from({ length: 260 }, (_, i) => `a${i}: reply`).join(' ')} } }`, {}, 400, 'query-too-costly'],
      [
        'a page that would pay for another',
        `{ pays: diagnoses(first: -100000) { nodes { id } } diagnoses(first: 100) { nodes { ${aliases} } } }`,
        {},
        400,
        'query-too-costly'
      ],
      ['aliases', `{ diagnoses(first: 100) { nodes { ${aliases} } } }`, {}, 400, 'query-too-costly'],
      [
        'fragments that multiply',
        `{ diagnosis(id: "x") { ...f0 } }\n${fragments}\nfragment f30 on Diagnosis { id }`,
        {},
        400,
        'query-too-costly'
      ]
    ]
    t.equal((await ask(deep)).status, 404, 'a usual depth is fine')
    for (const [name, query, variables, status, code] of cases) {
      const answer = await ask(query, variables)
      t.match(answer, { status, errors: [{ extensions: { code, advice: /./ } }] }, name)
    }
    const get = await call(`${url}/graphql?query=${encodeURIComponent('mutation { deleteDiagnosis(id: "x") }')}`)
    t.ok(get.status >= 400, 'nothing is changed by GET')
  })
})

t.test('limits and introspection follow the configuration', async (t) => {
  const { url } = await startService(t, { NODE_ENV: 'production', FAULTLINE_GRAPHQL_DEPTH: '4' }, { worker: false })
  const ask = (query: string) => call(`${url}/graphql`, json({ query }))
  t.match(await ask('{ __schema { types { name } } }'), {
    status: 400,
    body: { errors: [{ extensions: { code: 'introspection-off' } }] }
  })
  t.match(await ask('{ diagnosis(id: "x") { report { findings { evidence { id } } } } }'), {
    status: 400,
    body: { errors: [{ extensions: { code: 'query-too-deep' } }] }
  })
  t.equal((await call(`${url}/graphiql`)).status, 404)
})

t.test('a connection follows so many diagnoses at most', async (t) => {
  const { url } = await startService(t, {}, { worker: false })
  const { body } = await call(`${url}/graphql`, json({ query: `mutation { submitDiagnosis(input: { post: "It hangs." }) { diagnosis { id } } }` }))
  const query = `subscription { diagnosisProgress(id: "${body.data.submitDiagnosis.diagnosis.id}") { status } }`
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  t.teardown(() => socket.terminate())
  const messages: { type: string; id?: string }[] = []
  socket.on('message', (data) => messages.push(JSON.parse(String(data))))
  const send = (message: unknown) => socket.send(JSON.stringify(message))
  const follow = (id: number) => send({ id: String(id), type: 'subscribe', payload: { query } })
  const told = (what: (message: { type: string; id?: string }) => boolean, most = 1) =>
    until(() => messages.filter(what).length >= most)
  await new Promise((resolve) => socket.once('open', resolve))
  send({ type: 'connection_init' })
  await told(({ type }) => type === 'connection_ack')
  for (let id = 0; id < MOST_FOLLOWED; id++) follow(id)
  await told(({ type }) => type === 'next', MOST_FOLLOWED)
  follow(100)
  await told(({ id }) => id === '100')
  t.match(JSON.stringify(messages.find(({ id }) => id === '100')), /follows 20 diagnoses at most/)
  send({ id: '0', type: 'complete' })
  await until(() => {
    follow(200 + messages.length)
    return messages.some(({ id, type }) => Number(id) >= 200 && type === 'next')
  })
})
