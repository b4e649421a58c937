import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import type { Process } from '../helpers/processes.js'
import { call } from '../helpers/service.js'
import { busyLog, settled, startSite, timesKept, upload } from '../helpers/site.js'
import { either } from './form.js'

/** Reproducible moments for the kills. */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

t.test('APIs and workers are killed at any moment: each accepted upload is diagnosed exactly once', async (t) => {
  const uploads = either(12, 200)
  const kills = either(2, 12)
  const site = await startSite(t, { FAULTLINE_JOB_ATTEMPTS: '20' })
  const outputs: Process[] = []
  const started = async (process: Promise<Process>) => {
    const one = await process
    outputs.push(one)
    return one
  }
  let api = await started(site.api())
  let worker = await started(site.worker())
  const address = () => api.address
  const next = random(7)
  // One at a time: the answer of an API that dies is lost, and the caller asks again with the same key.
  const all = async () => {
    const ids: string[] = []
    for (let n = 0; n < uploads; n++) ids.push(await upload(address, n, busyLog(n % 4 === 0 ? 2000 : 50)))
    return ids
  }
  const accepted = all()
  for (let n = 0; n < kills; n++) {
    await delay(200 + next() * 1500)
    if (n % 2 === 0) {
      await worker.end('SIGKILL')
      worker = await started(site.worker())
    } else {
      await api.end('SIGKILL')
      api = await started(site.api())
    }
  }
  const ids = await accepted
  t.equal(new Set(ids).size, uploads, 'no upload was doubled by asking again')
  for (const id of ids) {
    t.match(await settled(address, id), { status: 'done', report: { version: 1 } })
    const logs = outputs.map((one) => one.output())
    t.ok(timesKept(logs, id) <= 1, 'its report was kept once')
  }
  const { body } = await call(`${api.address}/v1/diagnoses?limit=100`)
  t.equal(body.items.length, Math.min(uploads, 100), 'and there is none beside them')
})
