import type { Test } from 'tap'
import { startProcess } from './processes.js'
import { startRedis } from './redis.js'
import { call, json, LOG } from './service.js'
import { until } from './until.js'

const minute = (n: number) => String(Math.floor(n / 6000)).padStart(2, '0')
const second = (n: number) => String(Math.floor(n / 100) % 60).padStart(2, '0')

/** A log that keeps the engine busy: about half a second for 10 000 lines. */
export const busyLog = (lines: number): string =>
  Array.from(
    { length: lines },
    (_, n) => `[00:${minute(n)}:${second(n)}.${String(n % 1000).padStart(3, '0')},000] <err> mod${n % 50}: operation ${n} failed: -${n % 130}`
  ).join('\n')

/** Prose that many rules look at: several seconds for 8000 paragraphs. */
export const busyPost = (paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, n) => `${n} After some seconds the link is lost and the phone cannot connect again; I changed the interval but it stays the same.`
  ).join('\n\n')

/** Redis of the test's own, and APIs and workers as processes over it. */
export async function startSite(t: Test, variables: Record<string, string> = {}) {
  const redis = await startRedis()
  t.teardown(redis.stop)
  const environment = {
    REDIS_URL: redis.url,
    NODE_ENV: 'test',
    FAULTLINE_LOG_LEVEL: 'info',
    FAULTLINE_JOB_LOCK_MS: '1000',
    FAULTLINE_SWEEP_SECONDS: '1',
    FAULTLINE_RULES_POLL_SECONDS: '0',
    ...variables
  }
  return {
    redis,
    api: (change: Record<string, string> = {}) => startProcess(t, 'server', { ...environment, ...change }),
    worker: (change: Record<string, string> = {}) => startProcess(t, 'worker', { ...environment, ...change })
  }
}

/** Uploads once; what a caller may do who wants it accepted: the same key again until there is an answer. */
export async function upload(address: () => string, n: number | string, post = LOG): Promise<string> {
  return until(async () => {
    const request = json({ post, metadata: { n } }, { 'idempotency-key': `upload-${n}` })
    const answer = await call(`${address()}/v1/diagnoses`, request).catch(() => undefined)
    return answer?.status === 202 && (answer.body.id as string)
  }, 120_000)
}

/** Waits until a diagnosis is done or failed; outages in between are waited for too. */
export const settled = (address: () => string, id: string, ms = 120_000) =>
  until(async () => {
    const answer = await call(`${address()}/v1/diagnoses/${id}`).catch(() => undefined)
    return (answer?.body.status === 'done' || answer?.body.status === 'failed') && answer.body
  }, ms)

/** How often the logs say that the report of a diagnosis was kept. */
export function timesKept(outputs: readonly string[], id: string): number {
  const lines = outputs.flatMap((output) => output.split('\n'))
  return lines.filter((line) => line.includes('"diagnosed"') && line.includes(id) && line.includes('"kept":true')).length
}
