import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { call, form, LOG } from '../helpers/service.js'
import { busyLog, settled, startSite, timesKept } from '../helpers/site.js'
import { until } from '../helpers/until.js'

t.test('processes die, nothing accepted is lost, nothing is diagnosed twice', async (t) => {
  const site = await startSite(t)
  const api = await site.api()
  const get = async (id: string, at = api.address) => (await call(`${at}/v1/diagnoses/${id}`)).body

  const first = await site.worker()
  const long = await call(`${api.address}/v1/diagnoses`, { method: 'POST', body: form({}, { 'long.log': busyLog(12_000) }) })
  t.equal(long.status, 202)
  await until(async () => (await get(long.body.id)).status === 'active')
  await first.end('SIGKILL')
  t.equal((await get(long.body.id)).status, 'active', 'the worker died in the middle of the job')

  const health = await call(`${api.address}/healthz`)
  t.equal(health.status, 200)
  const short = await call(`${api.address}/v1/diagnoses`, { method: 'POST', body: form({ post: LOG }) })
  t.equal(short.status, 202)
  await api.end('SIGKILL')

  const second = await site.api()
  const worker = await site.worker()
  for (const id of [long.body.id, short.body.id]) {
    t.match(await settled(() => second.address, id), { status: 'done', report: { version: 1 } })
    await delay(100)
    t.equal(timesKept([first.output(), worker.output()], id), 1, 'its report was kept once')
  }

  t.test('SIGTERM: what is in flight is answered, then the process ends by itself', async (t) => {
    t.equal(await worker.end('SIGTERM'), 0)
    const waiting = call(`${second.address}/v1/diagnoses`, {
      method: 'POST',
      body: form({ post: LOG }),
      headers: { prefer: 'wait=30' }
    })
    await delay(200)
    const ended = second.end('SIGTERM')
    t.match(await waiting, { status: 202, body: { status: 'queued' } })
    t.equal(await ended, 0)
  })
})
