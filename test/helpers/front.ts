import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Test } from 'tap'

/**
 * One address for several processes, as a balancer gives it: each connection goes to the next of them that takes it, and
 * ends with it.
 * @param addresses where they listen now
 */
export async function startFront(t: Test, addresses: () => readonly string[]): Promise<string> {
  let turn = 0
  const server = createServer((caller) => {
    caller.on('error', () => undefined)
    const all = addresses()
    const start = turn++
    forward(caller, all.map((_, n) => all[(start + n) % all.length] as string))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function forward(caller: Socket, [address, ...others]: readonly string[]): void {
  if (address === undefined) return void caller.destroy()
  const { hostname, port } = new URL(address)
  const behind = connect(Number(port), hostname)
  const next = () => forward(caller, others)
  behind.once('error', next)
  behind.once('connect', () => {
    behind.off('error', next).on('error', () => undefined)
    caller.pipe(behind).pipe(caller)
    caller.on('close', () => behind.destroy())
    behind.on('close', () => caller.destroy())
  })
}
