import { AppError } from '../errors/index.js'
import { createDiagnoseQueue } from '../queue/producers.js'
import { createFailed, type FailedService } from '../services/failed.js'
import { createAuditStore } from '../store/audit.js'
import { createDiagnosisStore } from '../store/diagnoses.js'
import { createFailedStore } from '../store/failed.js'
import { withRedis } from './with-redis.js'

const USAGE = `faultline failed list          uploads that could not be diagnosed, of all tenants, the latest first
faultline failed retry ID…     try them again, once the reason is gone
`

const MOST_LISTED = 200

/** `faultline failed …` @returns the exit code */
export async function failedCommand([command, ...ids]: string[]): Promise<number> {
  if (command === 'list') return withFailed(list)
  if (command === 'retry' && ids.length > 0) return withFailed((failed) => retry(failed, ids))
  process.stdout.write(USAGE)
  return command === undefined || command === 'help' ? 0 : 2
}

function withFailed(act: (failed: FailedService) => Promise<void>): Promise<number> {
  return withRedis(async ({ redis, keys, config, log }) => {
    const times = { retention: config.retentionSeconds, idempotency: config.idempotencySeconds, memory: config.memorySeconds }
    const store = createDiagnosisStore(redis, keys, times)
    const queue = createDiagnoseQueue(redis, { prefix: keys.queues, attempts: config.jobAttempts, log })
    try {
      await act(createFailed({ failed: createFailedStore(redis, keys), store, queue, audit: createAuditStore(redis, keys), now: Date.now }))
    } finally {
      await queue.close()
    }
  })
}

async function list(failed: FailedService): Promise<void> {
  for (const { id, owner, finished, problem } of (await failed.list(MOST_LISTED)).items) {
    const at = finished === undefined ? '' : new Date(finished).toISOString()
    process.stdout.write(`${[id, owner, at, problem?.code ?? '', problem?.detail ?? ''].join('  ')}\n`)
  }
}

async function retry(failed: FailedService, ids: readonly string[]): Promise<void> {
  for (const id of ids) process.stdout.write(`${id}  ${await retryOne(failed, id)}\n`)
}

async function retryOne(failed: FailedService, id: string): Promise<string> {
  try {
    await failed.retry(id, 'command line')
    return 'queued again'
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}
