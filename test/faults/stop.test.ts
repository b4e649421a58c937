import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { call, json, LOG } from '../helpers/service.js'
import { busyPost, settled, startSite, timesKept, upload } from '../helpers/site.js'
import { until } from '../helpers/until.js'
import { either, longOnly } from './form.js'

t.test('SIGTERM under load: readiness first, then what is in flight, then the end', async (t) => {
  const site = await startSite(t, { FAULTLINE_DRAIN_MS: '1000', FAULTLINE_GRACE_MS: '8000' })
  const [api, other, worker] = [await site.api(), await site.api(), await site.worker()]
  const answers: number[] = []
  let open = true
  const load = Array.from({ length: either(4, 16) }, async (_, lane) => {
    for (let n = 0; open; n++) {
      const request = json({ post: LOG, metadata: { lane, n } }, { prefer: 'wait=5' })
      const answer = await call(`${api.address}/v1/diagnoses`, request).catch(() => undefined)
      if (!answer) return
      answers.push(answer.status)
    }
  })
  await delay(either(1000, 5000))
  const began = Date.now()
  const ended = api.end('SIGTERM')
  await until(async () => (await call(`${api.address}/readyz`)).status === 503, 1000)
  t.pass('readiness says 503 while requests are still taken')
  t.match(await call(`${api.address}/healthz`), { status: 503, body: { status: 'closing' } })
  t.equal(await ended, 0)
  open = false
  t.ok(Date.now() - began < 9000, `ended after ${Date.now() - began} ms`)
  await Promise.all(load)
  t.same(answers.filter((status) => status !== 200 && status !== 202 && status !== 201 && status !== 503), [], 'each got an answer')

  const list = async () => (await call(`${other.address}/v1/diagnoses?limit=100`)).body.items
  await until(async () => (await list()).every(({ status }: { status: string }) => status === 'done'))
  t.ok((await list()).length > 0)
  t.equal(await worker.end('SIGTERM'), 0)
})

t.test('a worker that is told to stop in a long job ends within its grace, and another takes the job', longOnly, async (t) => {
  const site = await startSite(t, { FAULTLINE_GRACE_MS: '500' })
  const [api, first] = [await site.api(), await site.worker()]
  const address = () => api.address
  const id = await upload(address, 'long', busyPost(8000))
  await until(async () => (await call(`${api.address}/v1/diagnoses/${id}`)).body.status === 'active')
  const began = Date.now()
  await first.end('SIGTERM')
  t.ok(Date.now() - began < 2500, `ended after ${Date.now() - began} ms`)
  const second = await site.worker()
  t.match(await settled(address, id), { status: 'done' })
  t.equal(timesKept([first.output(), second.output()], id), 1)
})
