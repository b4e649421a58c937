import t from 'tap'
import { makeKey } from '../helpers/keys.js'
import { call, form, LOG, startService } from '../helpers/service.js'

const basic = (key: string) => ({ authorization: `Basic ${Buffer.from(`admin:${key}`).toString('base64')}` })

t.test('the queue board', async (t) => {
  const { url, container } = await startService(t, { FAULTLINE_AUTH: 'keys', FAULTLINE_QUEUE_BOARD: 'on' })
  const board = `${url}/admin/queues`
  const admin = await makeKey(container, { scopes: ['admin'] })
  const user = await makeKey(container)

  const upload = {
    method: 'POST',
    headers: { ...user.headers, prefer: 'wait=20' },
    body: form({}, { 'uart.log': LOG })
  }
  const { body: diagnosis } = await call(`${url}/v1/diagnoses`, upload)
  t.equal(diagnosis.status, 'done')
  const job = await container.queue.state(diagnosis.id)
  t.equal(job, 'over')

  const page = await call(`${board}/`, { headers: admin.headers })
  t.equal(page.status, 200)
  t.match(page.type, 'text/html')
  const policy = page.headers.get('content-security-policy') ?? ''
  t.match(policy, /default-src 'self'/)
  const scripts = [...page.body.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes as string)
  t.ok(scripts.length > 1)
  for (const attributes of scripts) {
    t.match(attributes, /src="static\/|type="application\/json"/, 'nothing that the policy keeps from running')
    const src = /src="([^"]+)"/.exec(attributes)?.[1]
    if (!src) continue
    const script = await call(`${board}/${src}`, { headers: basic(admin.key) })
    t.equal(script.status, 200, src)
    t.match(script.type, 'javascript')
  }

  const queues = `${board}/api/queues?activeQueue=diagnose&status=completed&page=1&jobsPerPage=10`
  const list = await call(queues, { headers: basic(admin.key) })
  t.equal(list.status, 200, 'a browser sends the key as a password')
  t.same(list.body.queues.map(({ name }: { name: string }) => name).sort(), [
    'deliver',
    'diagnose',
    'hooks',
    'maintenance'
  ])
  const { jobs, readOnlyMode } = list.body.queues.find(({ name }: { name: string }) => name === 'diagnose')
  t.equal(readOnlyMode, true)
  t.match(jobs, [{ id: diagnosis.id, stacktrace: [] }])
  t.strictSame(jobs[0].data, { id: diagnosis.id }, 'of a job its id, nothing of the upload')
  t.notMatch(JSON.stringify(list.body), 'Connection request failed')

  const remove = `${board}/api/queues/diagnose/${diagnosis.id}/clean`
  const removed = await call(remove, { method: 'PUT', headers: basic(admin.key) })
  t.ok(removed.status >= 400, 'nothing can be changed')
  t.equal(await container.queue.state(diagnosis.id), 'over')

  for (const path of [`${board}/`, queues, `${board}/static/no`]) {
    const stranger = await call(path)
    t.match(stranger, { status: 401, type: 'application/problem+json', body: { code: 'unauthorized' } })
    t.match(stranger.headers.get('www-authenticate'), /^Basic realm=/)
    t.match(await call(path, { headers: basic(user.key) }), { status: 403, body: { code: 'forbidden' } })
    t.match(await call(path, { headers: basic('flt_wrong') }), { status: 401 })
  }
  t.match(
    await call(`${url}/v1/diagnoses`, { headers: basic(user.key) }),
    { status: 401 },
    'elsewhere a key is a bearer'
  )
})

t.test('it is off unless switched on', async (t) => {
  const { url } = await startService(t, {}, { worker: false })
  t.match(await call(`${url}/admin/queues`), { status: 404 })
})
