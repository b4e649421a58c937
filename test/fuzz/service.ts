import { hostileArchive } from './archives.js'
import { hostileDocument } from './documents.js'
import { randomFrom, SECRETS } from './mutate.js'
import { hostileMultipart } from './multiparts.js'
import { chance, type Random } from './pick.js'

export const SERVICE_TARGETS = ['archive', 'multipart', 'graphql'] as const
export type ServiceTarget = (typeof SERVICE_TARGETS)[number]

/** Longest time one answer may take, in milliseconds. */
const SLOW = 20_000

const REQUESTS: Record<ServiceTarget, (random: Random, wait: number) => { path: string; init: RequestInit }> = {
  archive(random, wait) {
    const { name, bytes } = hostileArchive(random)
    const body = new FormData()
    body.append('files', new Blob([bytes]), name)
    return { path: '/v1/diagnoses', init: { method: 'POST', headers: { prefer: `wait=${wait}` }, body } }
  },
  multipart(random, wait) {
    const { type, body } = hostileMultipart(random)
    const headers = { 'content-type': type, ...(chance(random, 0.3) ? { prefer: `wait=${wait}` } : {}) }
    return { path: '/v1/diagnoses', init: { method: 'POST', headers, body } }
  },
  graphql(random) {
    const request = hostileDocument(random)
    if (chance(random, 0.1)) return { path: `/graphql?query=${encodeURIComponent(request.query.slice(0, 4000))}`, init: {} }
    const body = JSON.stringify(request)
    return { path: '/graphql', init: { method: 'POST', headers: { 'content-type': 'application/json' }, body } }
  }
}

/**
 * Sends one hostile request, made from the target's name, the seed and the number of the run alone.
 * @param wait seconds that an upload waits for its report
 * @returns what does not hold: an answer of 5xx, none at all, a planted secret in it, or one that took too long
 */
export async function attack(url: string, target: ServiceTarget, seed: number, run: number, wait = 15): Promise<string[]> {
  const { path, init } = REQUESTS[target](randomFrom(seed * 1_000_003 + run), wait)
  const problems: string[] = []
  const started = performance.now()
  try {
    const answer = await fetch(url + path, init)
    const text = await answer.text()
    if (answer.status >= 500) problems.push(`answer ${answer.status}: ${text.slice(0, 300)}`)
    for (const { line, secret } of SECRETS) if (holds(text, line, secret)) problems.push(`the answer has the secret ${secret}: ${around(text, secret)}`)
    if (text.includes('"code":"internal"')) problems.push(`an error of our own: ${text.slice(0, 300)}`)
    await remove(url, text)
  } catch (error) {
    problems.push(`no answer: ${(error as Error).cause ?? error}`)
  }
  const ms = performance.now() - started
  if (ms > SLOW) problems.push(`${ms.toFixed(0)} ms`)
  return problems
}

/** A secret is one by what stands before it; behind a damaged label it is any word. */
function holds(answer: string, line: string, secret: string): boolean {
  if (!answer.includes(secret)) return false
  const at = line.indexOf(secret)
  const bare = (text: string) => text.replace(/[\\/"]+/g, '/')
  return bare(answer).includes(bare(line.slice(Math.max(0, at - 12), at) + secret))
}

const around = (text: string, word: string) => text.slice(Math.max(0, text.indexOf(word) - 120), text.indexOf(word) + 20)

/** What was accepted goes again, so that the run can be as long as one likes. */
async function remove(url: string, text: string): Promise<void> {
  const id = /^\{"id":"([0-9a-z]{26})"/.exec(text)?.[1]
  if (id) await fetch(`${url}/v1/diagnoses/${id}`, { method: 'DELETE' })
}
