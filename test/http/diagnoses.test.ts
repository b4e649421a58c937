import t from 'tap'
import { Value } from 'typebox/value'
import { DiagnosisPage, DiagnosisSchema } from '../../src/http/schemas/diagnosis.js'
import { call, form, json, LOG, startService } from '../helpers/service.js'

const WAIT = { prefer: 'wait=20' }

t.test('REST', async (t) => {
  const { url, container } = await startService(t)
  const diagnoses = `${url}/v1/diagnoses`

  t.test('an upload with Prefer: wait comes back with its report', async (t) => {
    const body = form(
      { post: 'Why?', sdk: 'v2.7.0', board: 'nrf7002dk', metadata: '{"thread":7}' },
      { 'a/uart.log': LOG }
    )
    const { status, headers, body: diagnosis } = await call(diagnoses, { method: 'POST', body, headers: WAIT })
    t.equal(status, 200)
    t.equal(headers.get('preference-applied'), 'wait=20')
    t.equal(headers.get('location'), `/v1/diagnoses/${diagnosis.id}`)
    t.same([...Value.Errors(DiagnosisSchema, diagnosis)], [], 'fits its schema, report included')
    t.match(diagnosis, { status: 'done', metadata: { thread: 7 }, refused: [], report: { version: 1 } })
    const names = diagnosis.files.map(({ name }: { name: string }) => name)
    t.same(names, ['post.md', 'a/uart.log', 'context.txt'])
    t.equal(diagnosis.report.ruleBase, container.services.rules.hash())
  })

  t.test('without it the answer comes at once, and the diagnosis can be followed', async (t) => {
    const accepted = await call(diagnoses, json({ post: LOG, files: [{ name: 'prj.conf', text: 'CONFIG_WIFI=y\n' }] }))
    t.equal(accepted.status, 202)
    t.equal(accepted.body.status, 'queued')
    const { id, links } = accepted.body
    const events = await call(url + links.events)
    t.match(events.type, 'text/event-stream')
    t.match(events.body, /event: done\nid: \d+\ndata: \{"id":"[0-9a-z]{26}","status":"done"/)

    const done = await call(`${diagnoses}/${id}`)
    t.match(done.body, { id, status: 'done' })
    const etag = done.headers.get('etag') as string
    t.equal((await call(`${diagnoses}/${id}`, { headers: { 'if-none-match': etag } })).status, 304)

    for (const [accept, type] of [
      ['text/markdown', 'text/markdown'],
      ['text/plain;q=0.5, text/markdown;q=0.4', 'text/plain'],
      ['*/*', 'application/json']
    ] as const) {
      t.match((await call(`${diagnoses}/${id}`, { headers: { accept } })).type, type)
    }
    const markdown = await call(`${diagnoses}/${id}`, { headers: { accept: 'text/markdown' } })
    t.equal((await call(url + links.reply)).body, markdown.body)
    const text = await call(diagnoses, {
      method: 'POST',
      body: form({ post: LOG }),
      headers: { ...WAIT, accept: 'text/plain' }
    })
    t.match(text.type, 'text/plain')
  })

  t.test('an idempotency key gives the same diagnosis, and refuses another upload', async (t) => {
    const headers = { 'idempotency-key': 'a b:c*' }
    const first = await call(diagnoses, { method: 'POST', body: form({ post: LOG }), headers })
    const again = await call(diagnoses, { method: 'POST', body: form({ post: LOG }), headers })
    t.equal(again.body.id, first.body.id)
    t.equal(again.headers.get('idempotency-replayed'), 'true')
    const other = await call(diagnoses, { method: 'POST', body: form({ post: `${LOG}x` }), headers })
    t.match(other, { status: 422, body: { code: 'idempotency-mismatch', field: 'Idempotency-Key' } })
    t.equal((await call(`${diagnoses}/${first.body.id}`, { method: 'DELETE' })).status, 204)
    const after = await call(diagnoses, { method: 'POST', body: form({ post: LOG }), headers })
    t.not(after.body.id, first.body.id, 'a deleted diagnosis frees its key')
  })

  t.test('the list has pages, newest first', async (t) => {
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const { status, body } = await call(`${diagnoses}?limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      t.equal(status, 200)
      t.same([...Value.Errors(DiagnosisPage, body)], [])
      ids.push(...body.items.map(({ id }: { id: string }) => id))
      cursor = body.next
    } while (cursor)
    t.ok(ids.length >= 4)
    t.same(ids, [...new Set(ids)].sort().reverse())
  })

  t.test('deleting leaves nothing in Redis', async (t) => {
    const { body } = await call(diagnoses, {
      method: 'POST',
      body: form({ post: LOG }),
      headers: { ...WAIT, 'idempotency-key': 'gone' }
    })
    t.equal((await call(`${diagnoses}/${body.id}`, { method: 'DELETE' })).status, 204)
    t.match(await call(`${diagnoses}/${body.id}`), { status: 404, body: { code: 'unknown-diagnosis' } })
    t.equal(await container.store.get(body.id), undefined)
    t.equal(await container.store.artifacts(body.id), undefined)
  })

  t.test('what Faultline knows', async (t) => {
    const { body } = await call(`${url}/v1/rules`)
    const { id, area } = body.items[0]
    t.match((await call(`${url}/v1/rules/${id}`)).body, { id, area })
    t.match(await call(`${url}/v1/rules/no/such`), { status: 404, body: { code: 'unknown-rule' } })
    t.match((await call(`${url}/v1/explain?code=-111&where=nrf_modem`)).body.items[0], { name: 'ECONNREFUSED' })
    t.match(await call(`${url}/v1/explain?code=abc`), { status: 404, body: { code: 'unknown-code' } })
    t.match((await call(`${url}/problems/empty-upload`)).body, { status: 422 })
    t.match((await call(`${url}/openapi.json`)).body, { openapi: '3.1.0', paths: { '/v1/diagnoses': { post: {} } } })
    t.match(await call(`${url}/docs`), { status: 200 })
    t.match(
      (await call(`${url}/metrics`)).body,
      /faultline_http_request_seconds_count\{method="POST",route="\/v1\/diagnoses"/
    )
    t.match((await call(`${url}/readyz`)).body, { ready: true })
  })
})
