import t from 'tap'
import { AppError, toProblem } from '../../src/errors/index.js'
import { createFailed } from '../../src/services/failed.js'
import { createFailedStore } from '../../src/store/failed.js'
import { call, json, LOG, startService } from '../helpers/service.js'

t.test('failed uploads are listed and can be tried again', async (t) => {
  const { url, container } = await startService(t, {}, { worker: false })
  const { store, queue, settle, redis, keys, now } = container
  const failed = createFailed({ failed: createFailedStore(redis, keys), store, queue, now })
  const [{ id }, { id: other }] = [
    (await call(`${url}/v1/diagnoses`, json({ post: LOG }))).body,
    (await call(`${url}/v1/diagnoses`, json({ post: LOG }))).body
  ]
  t.equal(await failed.retry(id), false, 'not while it is queued')
  for (const each of [id, other]) await settle.fail(each, toProblem(new AppError('diagnosis-crashed', 'It broke off.'), each))
  t.match(await failed.list(10), [{ id: other, problem: { code: 'diagnosis-crashed' } }, { id }])

  await queue.remove(id)
  t.equal(await failed.retry(id), true)
  t.equal(await queue.state(id), 'waiting')
  const again = await call(`${url}/v1/diagnoses/${id}`)
  t.match(again.body, { status: 'queued' })
  t.notOk('problem' in again.body)
  t.same(await store.pending(now() + 1, 10), [id], 'the sweep looks after it')
  t.equal(await failed.retry(id), false)
  t.match(await failed.list(10), [{ id: other }])

  await call(`${url}/v1/diagnoses/${other}`, { method: 'DELETE' })
  t.same(await failed.list(10), [])
  t.equal(await failed.retry(other), false)
  t.equal(await failed.retry('unknown'), false)
})
