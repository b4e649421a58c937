import t from 'tap'
import { Value } from 'typebox/value'
import { DiagnosisSchema } from '../../src/http/schemas/diagnosis.js'
import { call, form, json, LOG, startService } from '../helpers/service.js'

const WAIT = { prefer: 'wait=20' }
const QUIET = '*** Booting nRF Connect SDK v2.7.0-5cb85570ca43 ***\n[00:00:01.000,000] <inf> main: starting\n'

t.test('a diagnosis is continued', async (t) => {
  const { url, container } = await startService(t)
  const diagnoses = `${url}/v1/diagnoses`
  const get = async (id: string) => (await call(`${diagnoses}/${id}`)).body
  const start = json({ post: 'Why?', files: [{ name: 'uart.log', text: LOG }], thread: 'T-1', metadata: { a: 1 } }, WAIT)
  const first = (await call(diagnoses, start)).body
  const rules = first.report.findings
    .filter(({ basis }: { basis: string }) => basis === 'rule')
    .map(({ rule }: { rule: string }) => rule)
  t.ok(rules.length > 0, 'there is something to change')

  t.test('with files: all are diagnosed again, and what changed is said', async (t) => {
    const add = json({ files: [{ name: 'more.log', text: '[00:00:09.000,000] <err> app: it failed -5\n' }] }, WAIT)
    const { status, headers, body } = await call(`${diagnoses}/${first.id}/artifacts`, add)
    t.equal(status, 200)
    t.same([...Value.Errors(DiagnosisSchema, body)], [], 'fits its schema')
    t.equal(headers.get('location'), `/v1/diagnoses/${body.id}`)
    t.match(body, { continues: first.id, revision: 1, thread: 'T-1', metadata: { a: 1 }, status: 'done' })
    t.same(
      body.files.map(({ name }: { name: string }) => name),
      ['post.md', 'uart.log', 'more.log']
    )
    t.match(body.changes, { since: first.id, verdict: { before: first.verdict, after: body.verdict }, gone: [] })
    t.equal((await get(first.id)).continuedBy, body.id)
  })

  t.test('a file of a known name takes its place; the end of the conversation is what is continued', async (t) => {
    const add = json({ post: 'Now it is quiet.', files: [{ name: 'uart.log', text: QUIET }] }, WAIT)
    const { body } = await call(`${diagnoses}/${first.id}/artifacts`, add)
    t.match(body, { revision: 2, changes: { since: body.continues } })
    t.not(body.continues, first.id)
    const gone = body.changes.gone.map(({ rule }: { rule: string }) => rule)
    t.ok(rules.every((rule: string) => gone.includes(rule)), 'what the old log proved is gone')
    t.ok(body.files.some(({ name }: { name: string }) => name === 'post-3.md'), 'posts stay side by side')
    t.equal((await get(body.continues)).continuedBy, body.id)
  })

  t.test('as multipart, with the board alone, once for an idempotency key', async (t) => {
    const send = (board: string) =>
      call(`${diagnoses}/${first.id}/artifacts`, {
        method: 'POST',
        body: form({ board }),
        headers: { 'idempotency-key': 'answer' }
      })
    const one = await send('nrf7002dk/nrf5340/cpuapp')
    t.equal(one.status, 202)
    const again = await send('nrf7002dk/nrf5340/cpuapp')
    t.match(again, { status: 202, body: { id: one.body.id } })
    t.equal(again.headers.get('idempotency-replayed'), 'true')
    t.match(await send('nrf9160dk'), { status: 422, body: { code: 'idempotency-mismatch' } })
  })

  t.test('two at the same time make one line', async (t) => {
    const add = (n: number) => call(`${diagnoses}/${first.id}/artifacts`, json({ post: `More ${n}` }))
    const ids = (await Promise.all([1, 2, 3].map(add))).map(({ body }) => body.id)
    const records = await Promise.all(ids.map(get))
    t.equal(new Set(records.map(({ continues }) => continues)).size, 3)
    t.same(records.map(({ revision }) => revision).sort(), [4, 5, 6])
  })

  t.test('one taken out leaves the line whole', async (t) => {
    const line: string[] = []
    for (let id = first.id; id; id = (await get(id)).continuedBy) line.push(id)
    t.equal(line.length, 7)
    t.equal((await call(`${diagnoses}/${line[1]}`, { method: 'DELETE' })).status, 204)
    t.equal((await get(line[0] as string)).continuedBy, line[2])
    t.equal((await get(line[2] as string)).continues, line[0])
    t.equal((await call(`${diagnoses}/${line[6]}`, { method: 'DELETE' })).status, 204)
    t.equal((await get(line[5] as string)).continuedBy, undefined)
    const list = (await call(`${diagnoses}?thread=T-1`)).body.items
    t.same(
      list.map(({ id }: { id: string }) => id).sort(),
      line.filter((_, n) => n !== 1 && n !== 6).sort(),
      'the thread lists them all'
    )
  })

  t.test('bad input', async (t) => {
    const to = (id: string, body: unknown) => call(`${diagnoses}/${id}/artifacts`, json(body))
    const picture = form({}, { 'a.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') })
    t.match(await to(first.id, {}), { status: 422, body: { code: 'empty-upload' } })
    t.match(await to('nope', { post: 'x' }), { status: 404, body: { code: 'unknown-diagnosis' } })
    t.match(await to(first.id, { nope: 1 }), { status: 400, body: { code: 'invalid-request' } })
    t.match(await call(`${diagnoses}/${first.id}/artifacts`, { method: 'POST', body: picture }), {
      status: 422,
      body: { code: 'nothing-usable' }
    })
    t.match(await call(diagnoses, json({ post: 'x', thread: 'a\nb' })), { status: 400, body: { field: 'thread' } })
    const record = await container.store.get(first.id)
    await container.redis.hset(container.keys.diagnosis(first.id), 'revision', '30')
    await container.redis.hdel(container.keys.diagnosis(first.id), 'continuedBy')
    t.match(await to(first.id, { post: 'x' }), { status: 422, body: { code: 'too-many-revisions' } })
    t.ok(record)
  })
})

t.test('lists are narrowed', async (t) => {
  const { url } = await startService(t)
  const diagnoses = `${url}/v1/diagnoses`
  const upload = async (body: object) => (await call(diagnoses, json(body, WAIT))).body
  const plain = await upload({ files: [{ name: 'a.log', text: LOG }], board: 'nrf7002dk/nrf5340/cpuapp' })
  const other = await upload({ files: [{ name: 'a.log', text: LOG.replace('v2.7.0', 'v2.6.1') }], thread: 't' })
  const quiet = await upload({ files: [{ name: 'a.log', text: QUIET }] })
  const ids = async (query: string) =>
    (await call(`${diagnoses}?${query}`)).body.items.map(({ id }: { id: string }) => id)
  const [{ rule, class: kind }] = plain.report.findings
  const { board } = plain.report.context

  const cases: [string, string[]][] = [
    [`rule=${rule}`, [other.id, plain.id]],
    [`class=${kind}&rule=${rule}`, [other.id, plain.id]],
    ['sdk=v2.7.0', [quiet.id, plain.id]],
    [`sdk=2.7.0&rule=${rule}`, [plain.id]],
    ['sdk=2.6.1', [other.id]],
    ['thread=t', [other.id]],
    [`verdict=${quiet.verdict}`, [quiet.id]],
    [`board=${encodeURIComponent(board.value)}`, [plain.id]],
    ['rule=no/such', []],
    [`to=${quiet.created}`, [other.id, plain.id]],
    [`from=${other.created}&to=${quiet.created}`, [other.id]],
    [`from=${other.created}&rule=${rule}`, [other.id]]
  ]
  for (const [query, expected] of cases) t.same(await ids(query), expected, query)

  const page = (await call(`${diagnoses}?rule=${rule}&limit=1`)).body
  t.same(page.items.map(({ id }: { id: string }) => id), [other.id])
  const next = (await call(`${diagnoses}?rule=${rule}&limit=1&cursor=${page.next}`)).body
  t.same([next.items[0].id, next.next], [plain.id, undefined])

  for (const query of ['class=nope', 'verdict=nope', 'from=yesterday', 'cursor=bm9wZQ', 'rule=', 'cursor=%F0%9F']) {
    t.match(await call(`${diagnoses}?${query}`), { status: 400, type: 'application/problem+json' }, query)
  }
  await call(`${diagnoses}/${other.id}`, { method: 'DELETE' })
  t.same(await ids(`rule=${rule}`), [plain.id], 'deleted ones are gone from every list')
})

t.test('many uploads in one request', async (t) => {
  const { url } = await startService(t, { FAULTLINE_MAX_BULK_LINES: '5' }, { worker: false })
  const bulk = (body: string) =>
    call(`${url}/v1/diagnoses/bulk`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body })
  const lines = ['{"post":"one","idempotencyKey":"k"}', '', '{"post":', '{"post":1}', '{}', '{"post":"two"}\r', '']
  const { status, body } = await bulk(lines.join('\n'))
  t.equal(status, 207)
  t.match(body.items, [
    { line: 1, status: 202, id: /^[0-9a-z]{26}$/ },
    { line: 3, status: 400, problem: { code: 'malformed-body' } },
    { line: 4, status: 400, problem: { code: 'invalid-request', pointer: '/post' } },
    { line: 5, status: 422, problem: { code: 'empty-upload' } },
    { line: 6, status: 202 }
  ])
  const again = await bulk(lines[0] as string)
  t.same(again.body.items, [{ line: 1, status: 202, id: body.items[0].id, replayed: true }])
  t.match(await bulk('{}\n'.repeat(6)), { status: 413, body: { code: 'too-many-lines' } })
  t.match(await bulk('\n\n'), { status: 422, body: { code: 'empty-upload' } })
  t.match(await call(`${url}/v1/diagnoses/bulk`, json({})), { status: 415 })
})
