import { execFile } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { Queue, Worker } from 'bullmq'
import Fastify from 'fastify'
import { Redis } from 'ioredis'
import { startProcess } from '../../test/helpers/processes.js'
import { startRedis } from '../../test/helpers/redis.js'
import { latencies, percentile, post, rate, read } from '../lib/load.js'
import type { Row, Suite } from '../lib/suite.js'
import { forumPost } from '../lib/texts.js'

const UPLOADS = 300
/** Uploads for each worker process before what is measured: sustained means that its code is compiled. */
const WARM = 100
const JOBS = 2000
const READS = 1500
const WIDTH = 8
const WORKERS = [1, 2, 4]

/** The whole service in processes of its own over one Redis: against bare BullMQ, bare Fastify and its own REST. */
export const service: Suite = {
  name: 'service',
  async run() {
    const ends: (() => unknown)[] = []
    const scope = { teardown: (end: () => unknown) => ends.unshift(end) }
    try {
      const redis = await startRedis()
      scope.teardown(() => redis.stop())
      const settings = { REDIS_URL: redis.url, FAULTLINE_LOG_LEVEL: 'silent', NODE_ENV: 'test' }
      const { address } = await startProcess(scope, 'server', settings)
      const rows = [...(await throughput(scope, settings, address)), ...(await waiting(address)), ...(await reading(address))]
      return { rows: [...rows, ...(await health(address))] }
    } finally {
      for (const end of ends) await end()
    }
  }
}

type Settings = Record<string, string> & { REDIS_URL: string }
type Scope = Parameters<typeof startProcess>[0]

/** Uploads of 20 KB with 1, 2 and 4 workers, against jobs that do nothing, and against what the engine takes of the same cores. */
async function throughput(scope: Scope, settings: Settings, address: string): Promise<Row[]> {
  const bare = await bareJobs(settings.REDIS_URL)
  const engine = await engineAlone()
  const rows: Row[] = []
  let running = 0
  for (const workers of WORKERS) {
    for (; running < workers; running++) await startProcess(scope, 'worker', { ...settings, FAULTLINE_THREADS: '1' })
    await rate(WARM * workers, WIDTH, (i) => upload(address, 2000 + i))
    const own = await rate(UPLOADS, WIDTH, (i) => upload(address, i))
    const [key, figure] = [`service/diagnoses-${workers}-workers`, `${own.toFixed(0)}/s`]
    rows.push({ key, figure, ratio: bare / own, to: `bare BullMQ (${bare.toFixed(0)}/s)`, unchecked: true })
    rows.push({ key: `${key}/engine`, figure, ratio: engine / own, to: `the engine alone (${engine.toFixed(0)}/s)`, unchecked: true })
  }
  return rows
}

/** What all cores together diagnose of the same uploads when nothing is taken over the network, queued or kept. */
async function engineAlone(): Promise<number> {
  const run = promisify(execFile)
  const args = ['--import', 'tsx', 'bench/lib/engine-rate.ts', String(WARM), String(UPLOADS)]
  const rates = await Promise.all(Array.from({ length: availableParallelism() }, () => run(process.execPath, args)))
  return rates.reduce((sum, { stdout }) => sum + Number(stdout), 0)
}

async function bareJobs(url: string): Promise<number> {
  const connection = () => new Redis(url.replace('unix://', ''), { maxRetriesPerRequest: null })
  const [forQueue, forWorker] = [connection(), connection()]
  const queue = new Queue('bench', { connection: forQueue })
  const worker = new Worker('bench', async () => undefined, { connection: forWorker, concurrency: WIDTH })
  const begun = performance.now()
  const done = new Promise<void>((resolve) => {
    let left = JOBS
    worker.on('completed', () => --left === 0 && resolve())
  })
  await latencies(JOBS, WIDTH, (i) => queue.add('job', { i }))
  await done
  const perSecond = (JOBS * 1000) / (performance.now() - begun)
  await worker.close()
  await queue.close()
  forQueue.disconnect()
  forWorker.disconnect()
  return perSecond
}

/** Each upload differs, so none is answered from an earlier one. */
const upload = (address: string, i: number) =>
  post(`${address}/v1/diagnoses`, JSON.stringify({ files: [{ name: 'post.md', text: forumPost(20_000, i + 1) }] }), { prefer: 'wait=60' })

/** One upload at a time that waits for its report, against the bare round trip of its bytes. */
async function waiting(address: string): Promise<Row[]> {
  const app = Fastify({ bodyLimit: 1 << 20 })
  app.post('/', async (request) => request.body)
  const echo = await listen(app)
  const body = JSON.stringify({ text: forumPost(20_000, 1) })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const bare = await latencies(200, 1, () => read(echo, init))
  const own = await latencies(60, 1, (i) => upload(address, 1000 + i))
  await app.close()
  const to = `a round trip of the same bytes (${percentile(bare, 0.99).toFixed(1)} ms)`
  return [{ key: 'service/wait-p99', figure: `${percentile(own, 0.99).toFixed(0)} ms`, ratio: percentile(own, 0.99) / percentile(bare, 0.99), to, unchecked: true }]
}

/** A finished diagnosis by REST and GraphQL, against a route that answers the same JSON. */
async function reading(address: string): Promise<Row[]> {
  const { id } = JSON.parse(await upload(address, 5000)) as { id: string }
  const url = `${address}/v1/diagnoses/${id}`
  const answer = JSON.parse(await read(url)) as object
  const app = Fastify()
  app.get('/', async () => answer)
  const bareUrl = await listen(app)
  const query = `{ diagnosis(id: "${id}") { id status report { verdict summary findings { rule title confidence cause explanation } } } }`
  const ask = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }
  const bare = await rate(READS, WIDTH, () => read(bareUrl))
  const rest = await rate(READS, WIDTH, () => read(url))
  const graphql = await rate(READS, WIDTH, () => read(`${address}/graphql`, ask))
  await app.close()
  return [
    { key: 'service/read-rest', figure: `${rest.toFixed(0)}/s`, ratio: bare / rest, to: `a bare Fastify route (${bare.toFixed(0)}/s)`, unchecked: true },
    { key: 'service/read-graphql', figure: `${graphql.toFixed(0)}/s`, ratio: rest / graphql, to: 'the same by REST', unchecked: true }
  ]
}

/** How long the health check takes while uploads keep every processor busy. */
async function health(address: string): Promise<Row[]> {
  const calm = await latencies(200, 1, () => read(`${address}/healthz`))
  const load = rate(40, WIDTH, (i) => upload(address, 9000 + i))
  const busy = await latencies(100, 1, () => read(`${address}/healthz`))
  await load
  const to = `the same at rest (${percentile(calm, 0.99).toFixed(1)} ms)`
  return [{ key: 'service/health-p99-under-load', figure: `${percentile(busy, 0.99).toFixed(1)} ms`, ratio: percentile(busy, 0.99) / percentile(calm, 0.99), to, unchecked: true }]
}

async function listen(app: ReturnType<typeof Fastify>): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`
}
