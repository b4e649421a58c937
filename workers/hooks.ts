import { Worker } from 'bullmq'
import type { Container } from '../src/container.js'
import { fetchAttachment } from '../src/delivery/incoming/fetch.js'
import { readSourceTokens, tokenFor } from '../src/delivery/incoming/source-tokens.js'
import type { HookAttachment } from '../src/model/hook.js'
import { connect } from '../src/queue/connections.js'
import { type HookJob, QUEUES } from '../src/queue/names.js'
import { fetchAttachments } from '../src/queue/processors/fetch-attachments.js'
import type { HookDelivery } from '../src/store/hooks-deliveries.js'
import { withTrace } from '../src/queue/trace.js'

/** Attachments are waited for most of the time. */
const CONCURRENCY = 5

/** Takes jobs of the queue `hooks`; several processes may run it. */
export function startHookWorker({ config, keys, log, telemetry, guard, ...deps }: Container): Worker<HookJob> {
  const connection = connect(config.redisUrl, 'worker', log)
  const { hookFetchTimeoutMs: timeoutMs, hookFetchBytes, maxFileBytes, maxUploadBytes } = config
  const maxBytes = Math.min(hookFetchBytes, maxFileBytes, maxUploadBytes)
  const tokens = config.sourceTokens ? readSourceTokens(config.sourceTokens) : []
  const fetch = ({ url, protectedUrl }: HookAttachment, delivery: HookDelivery, left: number) => {
    const credential = protectedUrl === undefined ? undefined : tokenFor(tokens, delivery, protectedUrl)
    const settings = { guard, timeoutMs, maxBytes: left, ...(credential ? { credential } : {}) }
    return fetchAttachment(credential ? (protectedUrl as string) : url, settings)
  }
  const worker = new Worker<HookJob>(
    QUEUES.hooks,
    ({ data: { id, trace = id }, attemptsMade }) =>
      withTrace(trace, () =>
        fetchAttachments(id, attemptsMade + 1 >= config.jobAttempts, { ...deps, fetch, maxBytes, log })
      ),
    {
      connection,
      prefix: keys.queues,
      ...(telemetry && { telemetry: telemetry.queue }),
      concurrency: CONCURRENCY,
      lockDuration: config.jobLockMs,
      stalledInterval: config.jobLockMs,
      maxStalledCount: config.jobAttempts
    }
  )
  worker.on('closed', () => connection.disconnect())
  worker.on('error', (error) => log.warn({ error: error.message }, 'hook worker'))
  return worker
}
