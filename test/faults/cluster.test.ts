import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import t, { type Test } from 'tap'
import { startProcess } from '../helpers/processes.js'
import { startReceiver } from '../helpers/receiver.js'
import { call, json, LOG } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const SLOTS = 16_384

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A Redis server on a TCP port of loopback; ends with the test. */
async function startNode(t: Test, args: string[]): Promise<{ port: number; redis: Redis; child: ChildProcess }> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-node-'))
  const port = await freePort()
  const child = spawn('redis-server', [...['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''], ...args], {
    stdio: 'ignore'
  })
  const redis = new Redis({ port, retryStrategy: () => 50, maxRetriesPerRequest: null })
  redis.on('error', () => undefined)
  t.teardown(() => {
    redis.disconnect()
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  await redis.ping()
  return { port, redis, child }
}

async function startCluster(t: Test) {
  const buses = [await freePort(), await freePort(), await freePort()]
  const nodes = await Promise.all(buses.map((bus) => startNode(t, ['--cluster-enabled', 'yes', '--cluster-port', `${bus}`])))
  for (const [n, { redis }] of nodes.entries()) {
    const from = Math.ceil((n * SLOTS) / 3)
    await redis.call('CLUSTER', 'ADDSLOTSRANGE', from, Math.ceil(((n + 1) * SLOTS) / 3) - 1)
    await nodes[0]?.redis.call('CLUSTER', 'MEET', '127.0.0.1', `${nodes[n]?.port}`, `${buses[n]}`)
  }
  await until(async () => {
    const infos = await Promise.all(nodes.map(({ redis }) => redis.call('CLUSTER', 'INFO')))
    return infos.every((info) => /cluster_state:ok/.test(String(info)) && /cluster_known_nodes:3/.test(String(info)))
  })
  return nodes
}

/** API and worker as processes: an upload, a webhook, a list, a removal. */
async function useAll(t: Test, url: string, more: Record<string, string> = {}): Promise<void> {
  const receiver = await startReceiver(t)
  const variables = {
    REDIS_URL: url,
    NODE_ENV: 'test',
    FAULTLINE_LOG_LEVEL: 'warn',
    FAULTLINE_RULES_POLL_SECONDS: '0',
    FAULTLINE_DELIVERY_ALLOW: '127.0.0.1',
    ...more
  }
  const [api] = [await startProcess(t, 'server', variables), await startProcess(t, 'worker', variables)]
  await call(`${api.address}/v1/webhooks`, json({ url: receiver.url }))
  const kept: string[] = []
  for (let n = 0; n < 3; n++) {
    const request = json({ post: LOG, metadata: { n }, thread: 'one' }, { prefer: 'wait=30', 'idempotency-key': `k${n}` })
    const answer = await call(`${api.address}/v1/diagnoses`, request)
    t.match(answer, { status: 200, body: { status: 'done' } })
    if (n === 0) t.equal((await call(`${api.address}/v1/diagnoses/${answer.body.id}`, { method: 'DELETE' })).status, 204)
    else kept.push(answer.body.id)
  }
  t.equal((await call(`${api.address}/v1/diagnoses?thread=one`)).body.items.length, 2)
  // What is removed before its webhook went out is not told any more.
  await until(() => kept.every((id) => receiver.received.some(({ body }) => body.includes(id))))
  t.match(await call(`${api.address}/metrics`), { status: 200, body: /faultline_diagnoses_total/ })
}

t.test('a cluster of three nodes: everything is on one slot', async (t) => {
  const nodes = await startCluster(t)
  await useAll(t, `redis-cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`)
  const slots = new Set<unknown>()
  let count = 0
  for (const { redis } of nodes) {
    const names = await redis.keys('*')
    count += names.length
    for (const name of names) slots.add(await redis.call('CLUSTER', 'KEYSLOT', name))
  }
  t.ok(count > 20, `${count} keys`)
  t.equal(slots.size, 1, 'scripts and queues may touch any of them together')
})

t.test('a master found by a sentinel', async (t) => {
  const { port } = await startNode(t, ['--appendonly', 'no'])
  const folder = mkdtempSync(join(tmpdir(), 'faultline-sentinel-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const watcher = await freePort()
  const file = join(folder, 'sentinel.conf')
  writeFileSync(file, `port ${watcher}\nbind 127.0.0.1\ndir ${folder}\nsentinel monitor main 127.0.0.1 ${port} 1\n`)
  const sentinel = spawn('redis-server', [file, '--sentinel'], { stdio: 'ignore' })
  t.teardown(() => sentinel.kill('SIGKILL'))
  await useAll(t, `redis-sentinel://127.0.0.1:${watcher}/main`)
})

const skip = spawnSync('openssl', ['version']).status !== 0 && 'openssl makes the certificate'

t.test('a server behind TLS; one with a certificate of nobody known is refused', { skip }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-tls-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  execFileSync('openssl', ['req', '-x509', '-nodes', '-days', '1', ...curve, ...names, '-keyout', key, '-out', certificate], {
    stdio: 'ignore'
  })
  const port = await freePort()
  const files = ['--tls-cert-file', certificate, '--tls-key-file', key, '--tls-ca-cert-file', certificate]
  await startNode(t, [...files, '--tls-port', `${port}`, '--tls-auth-clients', 'no'])
  const url = `rediss://localhost:${port}`
  await useAll(t, url, { NODE_EXTRA_CA_CERTS: certificate })
  await t.rejects(startProcess(t, 'worker', { REDIS_URL: url, NODE_ENV: 'test' }), /Redis cannot be reached/)
})
