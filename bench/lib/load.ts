import { Agent, request } from 'node:http'

/** Milliseconds of each of `times` calls, `width` of them under way at once. */
export async function latencies(times: number, width: number, call: (i: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  let next = 0
  const run = async () => {
    while (next < times) {
      const i = next++
      const started = performance.now()
      await call(i)
      taken.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: width }, run))
  return taken.sort((a, b) => a - b)
}

/** Calls a second, with `width` of them under way at once. */
export async function rate(times: number, width: number, call: (i: number) => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await latencies(times, width, call)
  return (times * 1000) / (performance.now() - started)
}

export const percentile = (ascending: readonly number[], part: number): number =>
  ascending[Math.floor(part * (ascending.length - 1))] as number

/** @throws when the answer is no success */
export async function read(url: string, init?: RequestInit): Promise<string> {
  const response = await fetch(url, init)
  const text = await response.text()
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text.slice(0, 200)}`)
  return text
}

const agent = new Agent({ keepAlive: true })

/**
 * Posts JSON over a kept connection, with half of the processor time that `fetch` takes: the load shares the cores of what it
 * measures. @throws when the answer is no success
 */
export function post(url: string, body: string, headers: Record<string, string> = {}): Promise<string> {
  const length = Buffer.byteLength(body)
  const options = { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': length, ...headers } }
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        if ((response.statusCode ?? 0) < 300) resolve(text)
        else reject(new Error(`${url}: ${response.statusCode} ${text.slice(0, 200)}`))
      })
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
