import type { Logger } from 'pino'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.js'
import { loadConfig } from '../../src/config/index.js'
import { createContainer, createLogger } from '../../src/container.js'
import type { RuleBase } from '../../src/rulebase/compile.js'
import { loadRuleBase } from '../../src/rulebase/load.js'
import { startDeliverWorker } from '../../workers/deliver.js'
import { startDiagnoseWorker } from '../../workers/diagnose.js'
import { startHookWorker } from '../../workers/hooks.js'
import { startRedis } from './redis.js'

let ruleBase: RuleBase | undefined

/** The rule base of the tests, loaded once. */
export function testRules(dir?: string): RuleBase {
  ruleBase ??= loadRuleBase(dir)
  return ruleBase
}

/**
 * The whole service in this process, on a free port, with a Redis server of its own; ends with the test.
 * @param variables of the environment that differ from the defaults
 * @param worker false leaves accepted uploads in the queue; `log` takes what the service logs
 */
export async function startService(
  t: Test,
  variables: Record<string, string> = {},
  { worker = true, log }: { worker?: boolean; log?: Logger } = {}
) {
  const redis = await startRedis()
  const config = loadConfig({
    ...process.env,
    FAULTLINE_LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    REDIS_URL: redis.url,
    FAULTLINE_PORT: '0',
    FAULTLINE_DRAIN_MS: '0',
    ...variables
  })
  const ruleBase = testRules(config.rulesDir || undefined)
  const container = await createContainer(config, log ?? createLogger(config, 'test'), { ruleBase })
  const app = await buildApp(container)
  const url = await app.listen({ host: config.host, port: 0 })
  const workers = worker ? [startDiagnoseWorker(container), startDeliverWorker(container), startHookWorker(container)] : []
  t.teardown(async () => {
    container.services.health.close()
    await app.close()
    await Promise.all(workers.map((each) => each.close()))
    await container.close()
    await redis.stop()
  })
  return { url, container, app, redis }
}

/** A short upload in which the engine finds something. */
export const LOG = `*** Booting nRF Connect SDK v2.7.0-5cb85570ca43 ***
*** Using Zephyr OS v3.6.99-100befc70c74 ***
[00:00:01.204,101] <inf> main: starting
[00:00:02.310,455] <err> wifi_mgmt_ext: Connection request failed: -8
`

/** @returns status, headers, and the body as JSON where it is JSON */
export async function call(url: string, init: RequestInit = {}) {
  const response = await fetch(url, init)
  const text = await response.text()
  const type = response.headers.get('content-type') ?? ''
  const body = type.includes('json') ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, type, body }
}

export function form(parts: Record<string, string>, files: Record<string, string | Uint8Array> = {}): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(parts)) data.append(name, value)
  for (const [name, content] of Object.entries(files)) data.append('files', new Blob([content]), name)
  return data
}

export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body)
})
