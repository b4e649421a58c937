import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Redis } from 'ioredis'
import t from 'tap'
import { makeKey } from '../helpers/keys.js'
import { call, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Counts round trips: what is written to the connection at once is one. */
async function roundTrips(redis: Redis, what: () => Promise<unknown>): Promise<number> {
  const { stream } = redis as unknown as { stream: { write(...args: unknown[]): boolean } }
  const { write } = stream
  let count = 0
  stream.write = (...args) => {
    count++
    return write.apply(stream, args)
  }
  await what()
  stream.write = write
  return count
}

t.test('memory by GraphQL, the same as by REST', async (t) => {
  const { url } = await startService(t)
  const ask = async (query: string, variables: object = {}) =>
    (await call(`${url}/graphql`, json({ query, variables }))).body
  const rest = async (path: string) => (await call(`${url}/v1/${path}`)).body
  const submit = `mutation ($input: SubmissionInput!) {
    submitDiagnosis(input: $input, waitSeconds: 20) { diagnosis { id thread report { findings { rule } signature { strict } } } }
  }`
  const file = (text: string) => ({ name: 'a.log', text })
  const first = (await ask(submit, { input: { files: [file(LOG)], thread: 't' } })).data.submitDiagnosis.diagnosis
  const other = (await ask(submit, {
    input: { files: [file(LOG.replace('2.7', '2.6'))], board: 'nrf9160dk/nrf9160/ns' }
  })).data.submitDiagnosis.diagnosis
  t.equal(first.thread, 't')
  const { id } = first
  const [{ rule }] = first.report.findings
  const { strict } = first.report.signature
  const merged = other.report.signature.strict

  const fix = 'diagnosis fix rule by at'
  const given = await ask(`mutation { setResolution(id: "${id}", fix: "More heap", rule: "${rule}") { ${fix} } }`)
  t.same(given.data.setResolution, await rest(`diagnoses/${id}/resolution`))
  await ask(`mutation { giveFeedback(id: "${id}", rule: "${rule}", outcome: "helped", why: "yes") { at } }`)
  const said = await ask(`{ diagnosis(id: "${id}") { resolution { ${fix} } feedback { rule outcome why at } } }`)
  t.same(said.data.diagnosis, {
    resolution: given.data.setResolution,
    feedback: (await rest(`diagnoses/${id}/feedback`)).items
  })

  const span = 'count first last'
  const all = `strict loose rule signature ${span} since resolutions { ${fix} } merged sdks { version ${span} }
    similar { strict ${span} } decisions { act strict into by at }`
  const item = all.slice(0, all.indexOf('similar'))
  const page = await ask(`{ signatures(rule: "${rule}", first: 1) { nodes { ${item} } pageInfo { hasNextPage endCursor } } }`)
  const sameByRest = await rest(`signatures?rule=${rule}&limit=1`)
  t.match(page.data.signatures.pageInfo, { hasNextPage: true, endCursor: sameByRest.next })
  t.same(page.data.signatures.nodes, sameByRest.items)
  const solved = await ask('{ signatures(solved: true) { nodes { strict } } }')
  t.same(solved.data.signatures.nodes, [{ strict }])
  const merge = await ask(`mutation { mergeSignatures(strict: "${merged}", into: "${strict}") { ${all} } }`)
  t.match(merge.data.mergeSignatures, { count: 2, decisions: [{ act: 'merge' }] })
  const known = await ask(`{ signature(strict: "${strict}") { ${all} } }`)
  t.same(known.data.signature, await rest(`signatures/${strict}`))
  const split = await ask(`mutation { splitSignature(strict: "${merged}", why: "no") { merged decisions { why } } }`)
  t.match(split.data.splitSignature, { merged: [], decisions: [{ why: 'no' }, { why: null }] })

  const added = await ask(
    `mutation ($input: SubmissionInput!) { addArtifacts(id: "${id}", input: $input, waitSeconds: 20) {
      replayed diagnosis { id continues revision thread seen { signature ${span} since resolutions { ${fix} } }
        changes { since different verdict { before after } gone { rule title } new { rule title } moved { rule title before after } answered asked } reply }
    } }`,
    { input: { files: [{ name: 'b.log', text: '[00:00:09.000,000] <err> app: odd thing 5\n' }] } }
  )
  const next = added.data.addArtifacts.diagnosis
  const { continues, revision, thread, seen, changes } = await rest(`diagnoses/${next.id}`)
  const reply = await rest(`diagnoses/${next.id}/reply`)
  t.same(next, { id: next.id, continues, revision, thread, seen, changes, reply })
  t.match(reply, /What changed/)
  t.match((await ask(`{ diagnosis(id: "${id}") { reply(dialect: plain) } }`)).data.diagnosis.reply, /Accepted fix: More heap/)

  const list = async (filter: string) => (await ask(`{ diagnoses(${filter}) { nodes { id } } }`)).data.diagnoses.nodes
  t.same(await list(`rule: "${rule}", sdk: "v2.6.0"`), [{ id: other.id }])
  t.same(await list('thread: "t"'), [{ id: next.id }, { id }])
  const { created } = await rest(`diagnoses/${other.id}`)
  t.same(await list(`to: "${created}"`), [{ id }])
  const odd = await ask(`{ unexplained { digest shape module level ${span} example { text diagnosis } } }`)
  t.same(odd.data.unexplained, (await rest('unexplained')).items)
  t.ok(odd.data.unexplained.length > 0)
  const audit = await ask('{ audit(first: 2) { nodes { id at act target owner by } pageInfo { hasNextPage endCursor } } }')
  t.same(audit.data.audit.nodes, (await rest('audit?limit=2')).items)

  for (const [query, code] of [
    ['{ signature(strict: "x") { count } }', 'unknown-signature'],
    ['{ diagnoses(from: "x") { nodes { id } } }', 'invalid-request'],
    ['{ signatures(after: "x") { nodes { strict } } }', 'invalid-cursor'],
    ['{ signatures(first: 101) { nodes { strict } } }', 'invalid-request'],
    ['{ unexplained(first: 101) { count } }', 'invalid-request'],
    [`mutation { setResolution(id: "${id}", fix: "") { at } }`, 'invalid-request'],
    [`mutation { giveFeedback(id: "${id}", rule: "a", outcome: "x") { at } }`, 'invalid-request'],
    [`mutation { splitSignature(strict: "${strict}") { count } }`, 'not-merged'],
    ['mutation { addArtifacts(id: "x", input: { post: "a" }) { replayed } }', 'unknown-diagnosis']
  ] as const) {
    t.match(await ask(query), { errors: [{ extensions: { code } }] }, query)
  }
  t.same((await ask(`mutation { deleteResolution(id: "${id}") }`)).data, { deleteResolution: id })
})

t.test('a page costs the same whatever its length', async (t) => {
  const { url, container } = await startService(t)
  const headers = { 'content-type': 'application/x-ndjson' }
  const line = (n: number) => JSON.stringify({ post: LOG.replace('v2.7.0', `v2.${n % 8}.0`), thread: 't' })
  const body = Array.from({ length: 100 }, (_, n) => line(n)).join('\n')
  t.equal((await call(`${url}/v1/diagnoses/bulk`, { method: 'POST', headers, body })).status, 207)
  // Jobs write by the same connection; a script is sent whole the first time.
  await until(async () => {
    const { waiting = 0, active = 0, delayed = 0 } = await container.queue.counts()
    return waiting + active + delayed === 0
  }, 120_000)
  const fields = `id verdict report { verdict } changes { since } seen { count resolutions { fix } } resolution { fix }
    feedback { rule } policy { policy } reply`
  const page = (first: number, more = '') => async () => {
    const query = `{ diagnoses(first: ${first} ${more}) { nodes { ${fields} } } }`
    const { data } = (await call(`${url}/graphql`, json({ query }))).body
    t.equal(data.diagnoses.nodes.length, first)
    t.ok(data.diagnoses.nodes.every(({ seen }: { seen: unknown }) => seen))
  }
  await page(1)()
  const fresh = await roundTrips(container.redis, page(100))
  t.ok(fresh <= 12, `${fresh} round trips while no report is at hand`)
  const few = await roundTrips(container.redis, page(10))
  const many = await roundTrips(container.redis, page(100))
  t.equal(many, few)
  t.ok(many < fresh, `${many} once they are`)
  t.equal(await roundTrips(container.redis, page(100, 'thread: "t"')), many)
  const signatures = (first: number) =>
    roundTrips(container.redis, () => call(`${url}/graphql`, json({ query: `{ signatures(first: ${first}) { nodes { strict sdks { version } } } }` })))
  t.equal(await signatures(100), await signatures(2))
  const { id } = (await call(`${url}/v1/diagnoses?limit=1`)).body.items[0]
  const one = () => call(`${url}/v1/diagnoses/${id}`)
  await one()
  t.equal(await roundTrips(container.redis, one), 2, 'the record, and what is known of its problem')
  const rest = (limit: number) => roundTrips(container.redis, () => call(`${url}/v1/diagnoses?limit=${limit}`))
  t.equal(await rest(100), await rest(10))
})

t.test('operations by their hash; batches are refused', async (t) => {
  const prepared = '{ rules(area: "wifi") { hash } }'
  const file = join(t.testdir(), 'operations.json')
  writeFileSync(file, JSON.stringify({ wifi: prepared }))
  const { url, container } = await startService(t, { FAULTLINE_GRAPHQL_OPERATIONS: file }, { worker: false })
  const ask = (body: unknown, to = url) => call(`${to}/graphql`, json(body))
  const named = (query: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } })
  const hash = container.services.rules.hash()
  t.match(await ask(named(prepared)), { status: 200, body: { data: { rules: { hash } } } })
  const learnt = '{ rules { hash } }'
  t.match(await ask(named(learnt)), {
    status: 404,
    body: { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'unknown-operation' } }] }
  })
  t.equal((await ask({ query: learnt, ...named(learnt) })).status, 200)
  t.match((await ask(named(learnt))).body, { data: { rules: { hash } } })
  t.match(await ask({ query: prepared, ...named(learnt) }), {
    status: 400,
    body: { errors: [{ extensions: { code: 'query-invalid' } }] }
  })
  t.match(await ask([{ query: learnt }, { query: learnt }]), {
    status: 400,
    body: { errors: [{ extensions: { code: 'query-invalid' } }] }
  })

  const only = { FAULTLINE_GRAPHQL_OPERATIONS: file, FAULTLINE_GRAPHQL_ONLY: 'prepared' }
  const strict = (await startService(t, only, { worker: false })).url
  t.equal((await ask(named(prepared), strict)).status, 200)
  for (const body of [{ query: learnt }, { query: learnt, ...named(learnt) }]) {
    const { status } = await ask(body, strict)
    t.ok(status === 400 || status === 404, 'nothing else is taken')
  }
})

t.test('what needs the scope admin', async (t) => {
  const { url, container } = await startService(t, { FAULTLINE_AUTH: 'keys' }, { worker: false })
  const { headers } = await makeKey(container)
  for (const query of ['{ audit { nodes { id } } }', '{ unexplained { count } }']) {
    const { body } = await call(`${url}/graphql`, json({ query }, headers))
    t.match(body.errors, [{ extensions: { code: 'forbidden' } }], query)
  }
})
