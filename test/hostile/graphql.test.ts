import t from 'tap'
import { startEffort } from '../helpers/effort.js'
import { call, json, startService } from '../helpers/service.js'

const repeated = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join(' ')

/** Doubles with each fragment: 2^25 fields when it is spelled out. */
const BILLION = `{ ...F0 } ${repeated(25, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F25 on Query { rules { hash } }`

const DOCUMENTS: [name: string, query: string, code: string][] = [
  ['aliases of a list', `{ ${repeated(200, (n) => `a${n}: diagnoses(first: 100) { nodes { id } }`)} }`, 'query-too-costly'],
  ['aliases of a field', `{ rules { ${repeated(5100, (n) => `a${n}: hash`)} } }`, 'query-invalid'],
  ['fragments that double', BILLION, 'query-too-costly'],
  ['fragments in a ring', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'query-invalid'],
  ['one field again and again', `{ ${repeated(400, () => 'diagnoses { nodes { id } }')} }`, 'query-too-costly'],
  ['conflicts', `{ ${repeated(900, (n) => `a: rule(id: "${n}") { id }`)} }`, 'query-invalid'],
  ['more tokens than anyone writes', `{ ${'__typename '.repeat(20_000)} }`, 'query-invalid'],
  ['deep selections', `${'{ a '.repeat(4000)}${'}'.repeat(4000)}`, 'query-invalid'],
  ['deep literals', `mutation { submitDiagnosis(input: { post: "x", metadata: ${'['.repeat(4000)}${']'.repeat(4000)} }) { replayed } }`, 'query-invalid'],
  ['directives', `{ __typename ${'@include(if: true) '.repeat(1500)} }`, 'query-invalid'],
  ['variables', `query(${repeated(1500, (n) => `$v${n}: ID`)}) { __typename }`, 'query-invalid'],
  ['a document that is JSON', '{"kind":"Document","definitions":[]}', 'query-invalid'],
  ['a subscription without a WebSocket', 'subscription { diagnosisProgress(id: "x") { id } }', 'query-invalid'],
  ['an empty object', '{}', 'query-invalid'],
  ['null', 'null', 'query-invalid'],
  ['a number', '1', 'query-invalid']
]

t.test('GraphQL documents that explode are refused at once', async (t) => {
  const { url } = await startService(t, {}, { worker: false })
  for (const [name, query, code] of DOCUMENTS) {
    const effort = startEffort()
    const { status, body } = await call(`${url}/graphql`, json({ query }))
    t.match({ status, code: body.errors[0].extensions.code }, { status: 400, code }, `${name}: ${body.errors[0].message}`)
    t.ok(effort() < 2000, `${name}: ${effort().toFixed(0)} ms`)
    t.ok(body.errors.length <= 20, `${name}: ${body.errors.length} errors`)
  }

  t.test('values of variables are not repeated', async (t) => {
    const secret = 'CONFIG_WIFI_CREDENTIALS_STATIC_PASSWORD="quiet-otter-77"'
    const query = 'mutation($i: SubmissionInput!) { submitDiagnosis(input: $i) { replayed } }'
    for (const i of [{ post: [secret] }, { files: [{ text: secret }] }, { files: [{ name: {}, text: secret }] }, { colour: secret }, secret]) {
      const { status, body } = await call(`${url}/graphql`, json({ query, variables: { i } }))
      t.match({ status, code: body.errors[0].extensions.code }, { status: 400, code: 'query-invalid' }, body.errors[0].message)
      t.notMatch(JSON.stringify(body), /quiet-otter/)
    }
    const { body } = await call(`${url}/graphql`, json({ query: 'query($first: Int) { diagnoses(first: $first) { nodes { id } } }', variables: { first: 'x' } }))
    t.match(body, { errors: [{ extensions: { code: 'query-invalid' } }] })
  })

  t.test('what is no request', async (t) => {
    const bodies = ['null', '[]', '1', '{}', '{"query":1}', '{"query":"{ __typename }","variables":[]}', '{"query":"{ __typename }","operationName":{}}']
    const persisted = ['__proto__', 'constructor', '', 'x'.repeat(100_000)].map((sha256Hash) =>
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
    )
    const poisoned = ['"variables":{"__proto__":{"polluted":1}}', '"variables":{"constructor":{"prototype":{"polluted":1}}}'].map(
      (part) => `{"query":"{ __typename }",${part}}`
    )
    for (const body of [...bodies, ...persisted, ...poisoned]) {
      const { status } = await call(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      t.ok(status >= 400 && status < 500, `${status}: ${body.slice(0, 80)}`)
    }
    const query = encodeURIComponent('{ __typename }')
    const two = encodeURIComponent('query A { __typename } query B { __typename }')
    for (const search of [`query=${query}&operationName=x`, `query=${two}`, `query=${query}&variables=x`, 'query=null', 'query=%7B', '']) {
      const { status } = await call(`${url}/graphql?${search}`)
      t.ok(status >= 400 && status < 500, `${status}: GET ${search}`)
    }
    t.same((await call(`${url}/graphql?query=${query}`)).body, { data: { __typename: 'Query' } })
    t.equal(({} as { polluted?: number }).polluted, undefined)
  })
})
