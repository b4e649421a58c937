import { execFile } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import { call, LOG } from '../helpers/service.js'
import { busyPost, settled, startSite, timesKept, upload } from '../helpers/site.js'
import { until } from '../helpers/until.js'
import { longOnly } from './form.js'

const run = promisify(execFile)

t.test('a job that does not end is stopped, with a problem; its worker goes on', async (t) => {
  const site = await startSite(t, { FAULTLINE_JOB_TIMEOUT_MS: '4000' })
  const [api, worker] = [await site.api({ FAULTLINE_JOB_TIMEOUT_MS: '60000' }), await site.worker()]
  const address = () => api.address
  const endless = await upload(address, 'endless', busyPost(30_000))
  const began = Date.now()
  t.match(await settled(address, endless), { status: 'failed', problem: { code: 'diagnosis-timeout' } })
  t.ok(Date.now() - began < 15_000, `stopped after ${Date.now() - began} ms`)
  t.match(await settled(address, await upload(address, 'after')), { status: 'done' })
  t.equal(worker.child.exitCode, null)
})

t.test('a job that takes longer than its lock keeps it, since the lock is renewed beside it', longOnly, async (t) => {
  const site = await startSite(t, { FAULTLINE_JOB_LOCK_MS: '500' })
  const api = await site.api()
  const workers = [await site.worker(), await site.worker()]
  const address = () => api.address
  const id = await upload(address, 'long', busyPost(10_000))
  t.match(await settled(address, id), { status: 'done' })
  await delay(1000)
  const logs = workers.map((one) => one.output())
  t.equal(logs.join('\n').split('\n').filter((line) => line.includes('"diagnosed"') && line.includes(id)).length, 1)
})

t.test('an upload that takes every worker down fails with a reason, others are not kept up', longOnly, async (t) => {
  const site = await startSite(t, { FAULTLINE_JOB_ATTEMPTS: '1', FAULTLINE_JOB_LOCK_MS: '500' })
  const api = await site.api()
  const address = () => api.address
  const poison = await upload(address, 'poison', busyPost(8000))
  for (let n = 0; n < 2; n++) {
    const worker = await site.worker()
    await until(() => worker.output().includes('job lost its worker') || n === 0)
    await until(async () => (await call(`${api.address}/v1/diagnoses/${poison}`)).body.status === 'active')
    await delay(300)
    await worker.end('SIGKILL')
  }
  const worker = await site.worker()
  t.match(await settled(address, poison), { status: 'failed', problem: { code: 'diagnosis-crashed', detail: /worker was lost/ } })
  t.match(await settled(address, await upload(address, 'other', LOG)), { status: 'done' })
  t.equal(timesKept([worker.output()], poison), 0)

  const faultline = async (...args: string[]) =>
    (await run(process.execPath, [packageFile('dist', 'src', 'cli.js'), 'failed', ...args], { env: { ...process.env, REDIS_URL: site.redis.url } })).stdout
  t.match(await faultline('list'), new RegExp(`${poison} .*diagnosis-crashed`), 'the operator sees it')
  t.match(await faultline('retry', poison), /queued again/)
  t.match(await settled(address, poison), { status: 'done', report: { version: 1 } })
  t.notMatch(await faultline('list'), poison)
  t.match(await faultline('retry', poison), /The diagnosis is done/)
})
