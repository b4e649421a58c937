import type { Worker } from 'bullmq'
import type { Container } from '../src/container.js'
import { fetchAttachment } from '../src/delivery/incoming/fetch.js'
import { readSourceTokens, tokenFor } from '../src/delivery/incoming/source-tokens.js'
import type { HookAttachment } from '../src/model/hook.js'
import { type HookJob, QUEUES } from '../src/queue/names.js'
import { fetchAttachments } from '../src/queue/processors/fetch-attachments.js'
import type { HookDelivery } from '../src/store/hooks-deliveries.js'
import { startWorker } from './start-worker.js'

/** Attachments are waited for most of the time. */
const CONCURRENCY = 5

/** Takes jobs of the queue `hooks`. */
export function startHookWorker(container: Container): Worker<HookJob> {
  const { config, guard } = container
  const { hookFetchTimeoutMs: timeoutMs, hookFetchBytes, maxFileBytes, maxUploadBytes, jobAttempts: attempts } = config
  const maxBytes = Math.min(hookFetchBytes, maxFileBytes, maxUploadBytes)
  const tokens = config.sourceTokens ? readSourceTokens(config.sourceTokens) : []
  const fetch = ({ url, protectedUrl }: HookAttachment, delivery: HookDelivery, left: number) => {
    const credential = protectedUrl === undefined ? undefined : tokenFor(tokens, delivery, protectedUrl)
    const settings = { guard, timeoutMs, maxBytes: left, ...(credential ? { credential } : {}) }
    return fetchAttachment(credential ? (protectedUrl as string) : url, settings)
  }
  const take = (id: string, attempt: number) =>
    fetchAttachments(id, attempt >= attempts, { ...container, fetch, maxBytes })
  return startWorker<HookJob>(QUEUES.hooks, take, container, { concurrency: CONCURRENCY, attempts })
}
