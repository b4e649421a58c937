import t from 'tap'
import { Value } from 'typebox/value'
import { AppError, toProblem } from '../../src/errors/index.js'
import { FailedPage } from '../../src/http/schemas/diagnosis.js'
import { startDiagnoseWorker } from '../../workers/diagnose.js'
import { makeKey } from '../helpers/keys.js'
import { call, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

t.test('failed uploads are listed and can be tried again', async (t) => {
  const { url, container } = await startService(t, { FAULTLINE_AUTH: 'keys' }, { worker: false })
  const { store, queue, settle, now, services } = container
  const { failed } = services
  const caller = (await makeKey(container, { tenant: 'mine' })).headers
  const admin = await makeKey(container, { tenant: 'operations', scopes: ['admin'] })
  const get = async (path: string, headers = admin.headers) => call(url + path, { headers })
  const retry = (id: string, headers = admin.headers) =>
    call(`${url}/v1/failed/${id}/retry`, { method: 'POST', headers })
  const ask = async (query: string, headers = admin.headers) => (await call(`${url}/graphql`, json({ query }, headers))).body
  const upload = async () =>
    (await call(`${url}/v1/diagnoses`, json({ files: [{ name: 'secret-name.log', text: LOG }], metadata: { secret: 1 } }, caller))).body.id
  const [id, other] = [await upload(), await upload()]

  t.match(await retry(id), { status: 409, body: { code: 'not-failed' } }, 'not while it is queued')
  for (const each of [id, other]) await settle.fail(each, toProblem(new AppError('diagnosis-crashed', 'It broke off.'), each))

  await t.test('listed without what was uploaded', async (t) => {
    const { body } = await get('/v1/failed')
    t.same([...Value.Errors(FailedPage, body)], [])
    t.match(body.items, [
      { id: other, owner: 'mine', files: 1, bytes: LOG.length, problem: { code: 'diagnosis-crashed' } },
      { id }
    ])
    t.notMatch(JSON.stringify(body), /secret/)
    const first = (await get('/v1/failed?limit=1')).body
    t.match(first, { items: [{ id: other }], next: /./ })
    t.match((await get(`/v1/failed?limit=1&cursor=${first.next}`)).body, { items: [{ id }], next: undefined })
    t.match(await get('/v1/failed?cursor=bm9wZQ'), { status: 400, body: { code: 'invalid-cursor' } })
    const fields = 'id owner created finished files bytes problem { type title status detail code advice instance }'
    const page = await ask(`{ failed(first: 1) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`)
    t.same(page.data.failed, { nodes: first.items, pageInfo: { hasNextPage: true, endCursor: first.next } })
  })

  await t.test('for administrators alone', async (t) => {
    t.match(await get('/v1/failed', caller), { status: 403 })
    t.match(await retry(id, caller), { status: 403 })
    for (const query of ['{ failed { nodes { id } } }', `mutation { retryFailed(id: "${id}") }`]) {
      t.match(await ask(query, caller), { errors: [{ extensions: { code: 'forbidden' } }] })
    }
    t.equal((await store.get(id))?.status, 'failed')
  })

  await t.test('tried again, noted in the audit log, and nothing is left when it is deleted', async (t) => {
    await queue.remove(id)
    t.match(await retry(id), { status: 202, body: { id } })
    t.equal(await queue.state(id), 'waiting')
    const again = await get(`/v1/diagnoses/${id}`, caller)
    t.match(again.body, { status: 'queued' })
    t.notOk('problem' in again.body)
    t.same(await store.pending(now() + 1, 10), [id], 'the sweep looks after it')
    t.match(await retry(id), { status: 409, body: { code: 'not-failed' } })
    t.match((await get('/v1/audit')).body.items[0], { act: 'diagnosis.retried', target: id, owner: 'mine', by: admin.id })
    t.same((await ask(`mutation { retryFailed(id: "${other}") }`)).data, { retryFailed: other })
    t.same((await get('/v1/failed')).body.items, [])
    for (const unknown of ['unknown', '0123456789abcdefghjkmnpqrs']) {
      t.match(await retry(unknown), { status: 404, body: { code: 'unknown-diagnosis' } })
    }

    const worker = startDiagnoseWorker(container)
    t.teardown(() => worker.close())
    await until(async () => (await get(`/v1/diagnoses/${id}`, caller)).body.status === 'done')
    await call(`${url}/v1/diagnoses/${other}`, { method: 'DELETE', headers: caller })
    await t.rejects(failed.retry(other, 'test'), { code: 'unknown-diagnosis' })
  })
})

t.test('who was told of a failure is told of the end too, and both messages go with the diagnosis', async (t) => {
  const { url, container } = await startService(t, { FAULTLINE_DELIVERY_ALLOW: '127.0.0.1' }, { worker: false })
  const { settle, redis, services } = container
  await call(`${url}/v1/webhooks`, json({ url: 'http://127.0.0.1:9/hook' }))
  const { id } = (await call(`${url}/v1/diagnoses`, json({ post: LOG }))).body
  await settle.fail(id, toProblem(new AppError('diagnosis-crashed', 'It broke off.'), id))
  await services.failed.retry(id, 'test')
  const worker = startDiagnoseWorker(container)
  t.teardown(() => worker.close())
  await until(async () => (await call(`${url}/v1/diagnoses/${id}`)).body.status === 'done')
  const { items } = (await call(`${url}/v1/deliveries`)).body
  t.same(items.map(({ event }: { event: string }) => event).sort(), ['diagnosis.done', 'diagnosis.failed'])
  await call(`${url}/v1/diagnoses/${id}`, { method: 'DELETE' })
  t.same(await redis.keys('*:delivery:*'), [])
})
