import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

export interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

/** What the receiver answers: a status, with headers when needed. */
type Answer = number | [status: number, headers: Record<string, string>]

/**
 * A receiver of webhooks on loopback; ends with the test.
 * @param answer for the n-th request of a path, counted from 0; `m` counts those of the same message
 */
export async function startReceiver(t: Test, answer: (path: string, n: number, m: number) => Answer = () => 204) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      const before = received.filter((each) => each.path === path)
      const same = before.filter((each) => each.headers['webhook-id'] === request.headers['webhook-id'])
      const reply = answer(path, before.length, same.length)
      received.push({ path, headers: request.headers, body })
      const [status, headers] = typeof reply === 'number' ? [reply, {}] : reply
      response.writeHead(status, headers).end('not read')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, received, at: (path: string) => received.filter((each) => each.path === path) }
}

/** Headers as the library of receivers takes them. */
export const plain = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
