import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { call, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const SETTINGS = {
  FAULTLINE_DELIVERY_ALLOW: '127.0.0.1',
  FAULTLINE_DELIVERY_PAUSE_MS: '20',
  FAULTLINE_DELIVERY_ATTEMPTS: '4',
  FAULTLINE_DELIVERY_TIMEOUT_MS: '300'
}

/** A receiver that does what it likes with the connection. */
async function receiver(t: Test, act: (socket: Socket) => void, port = 0): Promise<{ url: string; port: number; server: Server }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => act(socket))
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port: used } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${used}/`, port: used, server }
}

const endless = (piece: string) => (socket: Socket) => {
  socket.write('HTTP/1.1 200 OK\r\n')
  const timer = setInterval(() => socket.write(piece), 1)
  socket.on('close', () => clearInterval(timer))
}

t.test('receivers that are down, slow or mad hold up nothing', async (t) => {
  const { url } = await startService(t, SETTINGS)
  const submit = async (callbackUrl: string) =>
    (await call(`${url}/v1/diagnoses`, json({ post: LOG, callbackUrl }, { prefer: 'wait=20' }))).body
  const settled = (to: string) =>
    until(async () => {
      const { items } = (await call(`${url}/v1/deliveries`)).body
      const one = items.find((each: { url: string; status: string }) => each.url === to)
      return one && one.status !== 'pending' && one
    })

  const mad: Record<string, (socket: Socket) => void> = {
    'never answers': () => undefined,
    'answers a byte now and then': (socket) => {
      const timer = setInterval(() => socket.write('H'), 50)
      socket.on('close', () => clearInterval(timer))
    },
    'answers no HTTP': (socket) => socket.end('\u0000\u0001 220 smtp ready\r\n'.repeat(100)),
    'closes at once': (socket) => socket.destroy(),
    'sends headers without end': endless(`x-${'a'.repeat(1000)}: ${'b'.repeat(1000)}\r\n`),
    'redirects to itself': (socket) => socket.end('HTTP/1.1 307 Again\r\nlocation: /\r\ncontent-length: 0\r\n\r\n')
  }
  const addresses = new Map<string, string>()
  for (const [name, act] of Object.entries(mad)) {
    const { url: to } = await receiver(t, act)
    addresses.set(name, to)
    t.equal((await submit(to)).status, 'done', `${name}: the diagnosis does not wait`)
  }
  for (const [name, to] of addresses) {
    const { status, attempts } = await settled(to)
    t.equal(status, 'dead', name)
    t.equal(attempts.length, 4, `${name}: tried as often as configured`)
    t.ok(attempts.every(({ reason }: { reason?: string }) => reason), `${name}: says why`)
  }

  const quiet = await receiver(t, endless('\r\n\r\n'))
  await submit(quiet.url)
  t.match(await settled(quiet.url), { status: 'delivered' }, 'a body without end is not read')

  t.test('down for the time of several attempts, then up: delivered', async (t) => {
    const { server, port, url: to } = await receiver(t, () => undefined)
    server.close()
    await once(server, 'close')
    await submit(to)
    await until(async () => {
      const { items } = (await call(`${url}/v1/deliveries`)).body
      return items.some((each: { url: string; attempts: unknown[] }) => each.url === to && each.attempts.length >= 2)
    })
    await receiver(t, (socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'), port)
    const { status, attempts } = await settled(to)
    t.equal(status, 'delivered')
    t.match(attempts[0], { reason: 'ECONNREFUSED' })
  })
})
