import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config/index.js'
import { createAddressGuard } from './delivery/outgoing/address.js'
import { connect, type Role, whenReady } from './queue/connections.js'
import { createDeliverQueue, createDiagnoseQueue, createHookQueue } from './queue/producers.js'
import { traceId } from './queue/trace.js'
import type { RuleBase } from './rulebase/compile.js'
import { RULES_DIR } from './rulebase/load.js'
import { packRules, rulesOf } from './rulebase/packed.js'
import { createAudit } from './services/audit.js'
import { createDeliveries } from './services/deliveries.js'
import { createDiagnoses } from './services/diagnoses.js'
import { checkTarget } from './services/webhook-url.js'
import { createWebhooks } from './services/webhooks.js'
import { explainCode } from './services/explain.js'
import { createFailed } from './services/failed.js'
import { createFeedback } from './services/feedback.js'
import { createHookAnswers } from './services/hooks-answers.js'
import { createHookAttach } from './services/hooks-attach.js'
import { createHookReceiver } from './services/hooks-receive.js'
import { createHooks } from './services/hooks.js'
import { createMemory } from './services/memory.js'
import { createResolutions } from './services/resolutions.js'
import { createRising } from './services/rising.js'
import { createUnexplained } from './services/unexplained.js'
import { createHealth } from './services/health.js'
import { createKeyCheck } from './services/keys.js'
import { createQuota } from './services/quota.js'
import { createReports } from './services/reports.js'
import { startingRules } from './services/rules-start.js'
import { createRulesWatch, rulesState } from './services/rules-watch.js'
import { createRules } from './services/rules.js'
import { createSettle } from './services/settle.js'
import { createPool } from './services/threads/pool.js'
import { createApiKeyStore } from './store/api-keys.js'
import { createAuditStore } from './store/audit.js'
import { createCounterStore } from './store/counters.js'
import { createDeliveryStore } from './store/deliveries.js'
import { createDiagnosisStore } from './store/diagnoses.js'
import { createKeys } from './store/keys.js'
import { createFailedStore } from './store/failed.js'
import { createFeedbackStore } from './store/feedback.js'
import { createHookDeliveryStore } from './store/hooks-deliveries.js'
import { createHookUploadStore } from './store/hooks-uploads.js'
import { createHookStore } from './store/hooks.js'
import { createLimitStore } from './store/limits.js'
import { createMergeStore } from './store/merges.js'
import { createProgressHub } from './store/progress.js'
import { createSignatureStore } from './store/signatures.js'
import { createUnexplainedStore } from './store/unexplained.js'
import { createWebhookStore } from './store/webhooks.js'
import type { Telemetry } from './telemetry.js'

const CONNECT_MS = 10_000

export type Container = Awaited<ReturnType<typeof createContainer>>

/** Never logged: keys of callers and what cookies may carry. */
const REDACT = ['authorization', 'cookie', 'x-gitlab-token', 'x-faultline-secret'].flatMap((name) => [
  `req.headers["${name}"]`,
  `headers["${name}"]`
])

/** @param to takes the lines; standard output when left out. Each names the request that it belongs to as `trace`. */
export function createLogger(config: Config, name: string, to?: DestinationStream): Logger {
  const mixin = () => {
    const trace = traceId()
    return trace === undefined ? {} : { trace }
  }
  const options = { name, level: config.logLevel, redact: REDACT, mixin }
  return to ? pino(options, to) : pino(options)
}

export interface ContainerOptions {
  /** `producer` for a process that people wait for, `worker` for one that waits until Redis is back. */
  role?: Extract<Role, 'producer' | 'worker'>
  /** When it is loaded already. */
  ruleBase?: RuleBase
  telemetry?: Telemetry | undefined
}

/**
 * Composition root: everything one process needs, from its configuration. `close` ends what this opened.
 * @throws when Redis cannot be reached or the rule base cannot be loaded
 */
export async function createContainer(config: Config, log: Logger, options: ContainerOptions = {}) {
  if (config.redisUrl === '') throw new Error('REDIS_URL is not set; `npm start` brings a Redis server of its own')
  const rulesDir = config.rulesDir || RULES_DIR
  // Before they are loaded: a change in between is seen later.
  const state = await rulesState(rulesDir)
  const { role = 'producer', telemetry } = options
  const { ruleBase, problems } = options.ruleBase ? { ruleBase: options.ruleBase, problems: [] } : startingRules(rulesDir)
  const redis = connect(config.redisUrl, role, log)
  const subscriber = connect(config.redisUrl, 'subscriber', log)
  const keys = createKeys(config.redisPrefix)
  const times = {
    retention: config.retentionSeconds,
    idempotency: config.idempotencySeconds,
    memory: config.memorySeconds
  }
  const store = createDiagnosisStore(redis, keys, times)
  const analyst = createPool({
    ...config,
    resident: role === 'worker' ? config.threads : 0,
    timeoutMs: config.jobTimeoutMs,
    rules: packRules(ruleBase.rules),
    log
  })
  try {
    await whenReady(redis, CONNECT_MS)
  } catch (error) {
    redis.disconnect()
    subscriber.disconnect()
    throw error
  }
  const queueing = { prefix: keys.queues, attempts: config.jobAttempts, log, telemetry: telemetry?.queue }
  const queue = createDiagnoseQueue(redis, queueing)
  const deliverQueue = createDeliverQueue(redis, { ...queueing, attempts: config.deliveryAttempts })
  const hookQueue = createHookQueue(redis, queueing)
  const hooks = createHookStore(redis, keys)
  const hookDeliveries = createHookDeliveryStore(redis, keys, times)
  const uploads = createHookUploadStore(redis, keys)
  const hookAnswers = createHookAnswers({ hooks, deliveries: hookDeliveries })
  const webhooks = createWebhookStore(redis, keys)
  const deliveries = createDeliveryStore(redis, keys, times.retention)
  const guard = createAddressGuard(config.deliveryAllow)
  const audit = createAuditStore(redis, keys)
  const rules = createRules(ruleBase)
  const rulesWatch = createRulesWatch({
    dir: rulesDir,
    seconds: config.rulesPollSeconds,
    state,
    problems,
    hash: rules.hash,
    load: analyst.load,
    use(packed) {
      rules.use({ hash: packed.hash, rules: rulesOf(packed) })
      analyst.use(packed)
    },
    log
  })
  const health = createHealth({ ping: store.ping, ruleBase: rules.hash, rules: rulesWatch.status })
  const now = Date.now
  const apiKeys = createApiKeyStore(redis, keys)
  const quota = createQuota(createLimitStore(redis, keys, now))
  const counters = createCounterStore(redis, keys)
  const signatures = createSignatureStore(redis, keys, times)
  const merges = createMergeStore(redis, keys)
  const memory = createMemory({ signatures, merges, audit })
  const feedback = createFeedbackStore(redis, keys, times.retention)
  const diagnoses = createDiagnoses({
    store,
    reports: createReports(store),
    subscribe: createProgressHub(subscriber, keys),
    queue,
    analyst,
    limits: config,
    quota,
    checkTarget: (url, field) => checkTarget(url, guard, field),
    retentionSeconds: config.retentionSeconds,
    seen: memory.seen,
    async forget(id) {
      const delivery = await hookDeliveries.get(id)
      if (delivery) await hookDeliveries.remove(delivery)
    },
    closing: health.closing,
    log,
    now
  })
  return {
    config,
    log,
    telemetry,
    redis,
    keys,
    store,
    queue,
    deliverQueue,
    hookQueue,
    hookDeliveries,
    hookAnswers,
    attach: createHookAttach({ store, uploads, deliveries: hookDeliveries, analyst, queue, limits: config, now }),
    webhooks,
    deliveries,
    guard,
    counters,
    rulesStatus: rulesWatch.status,
    settle: createSettle({ store, webhooks, deliverQueue, publicUrl: config.publicUrl, log, now }),
    rising: createRising({ ...config, store, signatures, webhooks, deliverQueue, log, now }),
    analyst,
    apiKeys,
    now,
    services: {
      diagnoses,
      failed: createFailed({ failed: createFailedStore(redis, keys), store, queue, audit, now }),
      feedback: createFeedback({ diagnoses, store: feedback, counters, now }),
      rules,
      memory,
      resolutions: createResolutions({ diagnoses, store: signatures, rules, now }),
      unexplained: createUnexplained(createUnexplainedStore(redis, keys)),
      explain: explainCode,
      health,
      keys: createKeyCheck(config, { store: apiKeys, now }),
      quota,
      audit: createAudit(audit),
      webhooks: createWebhooks({ store: webhooks, audit, guard, now }),
      deliveries: createDeliveries({ store: deliveries, queue: deliverQueue, log }),
      hooks: createHooks({ store: hooks, deliveries: hookDeliveries, audit, now }),
      hookReceiver: createHookReceiver({
        hooks,
        deliveries: hookDeliveries,
        uploads,
        apiKeys,
        diagnoses,
        hookQueue,
        queue,
        counters,
        log,
        now
      }),
      hookAnswers
    },
    async close() {
      rulesWatch.close()
      await queue.close()
      await deliverQueue.close()
      await hookQueue.close()
      await analyst.close()
      redis.disconnect()
      subscriber.disconnect()
      await telemetry?.close()
    }
  }
}
