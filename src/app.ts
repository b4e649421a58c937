import { randomUUID } from 'node:crypto'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Container } from './container.js'
import { graphqlPlugin } from './graphql/plugin.js'
import { answerClientError } from './http/client-error.js'
import { boardPlugin } from './http/plugins/board.js'
import { callerPlugin } from './http/plugins/caller.js'
import { closingPlugin } from './http/plugins/closing.js'
import { helmetPlugin } from './http/plugins/helmet.js'
import { metricsPlugin } from './http/plugins/metrics.js'
import { multipartPlugin } from './http/plugins/multipart.js'
import { openapiPlugin } from './http/plugins/openapi.js'
import { answerError, problemsPlugin } from './http/plugins/problems.js'
import { upgradesPlugin } from './http/plugins/upgrades.js'
import { healthRoutes } from './http/routes/health.js'
import { problemRoutes } from './http/routes/problems.js'
import { auditRoutes } from './http/routes/v1/audit.js'
import { bulkRoutes } from './http/routes/v1/bulk.js'
import { deliveryRoutes } from './http/routes/v1/deliveries.js'
import { diagnosisRoutes } from './http/routes/v1/diagnoses.js'
import { eventRoutes } from './http/routes/v1/events.js'
import { failedRoutes } from './http/routes/v1/failed.js'
import { feedbackRoutes } from './http/routes/v1/feedback.js'
import { hookRoutes } from './http/routes/v1/hooks.js'
import { knowledgeRoutes } from './http/routes/v1/knowledge.js'
import { replyRoutes } from './http/routes/v1/reply.js'
import { resolutionRoutes } from './http/routes/v1/resolution.js'
import { signatureRoutes } from './http/routes/v1/signatures.js'
import { submitRoutes } from './http/routes/v1/submit.js'
import { webhookRoutes } from './http/routes/v1/webhooks.js'
import { tracePlugin } from './http/plugins/trace.js'
import { guardScopes } from './http/scopes.js'
import { validatorCompiler } from './http/validate.js'
import { withTrace } from './queue/trace.js'
import { createBoardQueues } from './queue/board.js'

type Needed = 'config' | 'services' | 'queue' | 'deliverQueue' | 'hookQueue' | 'redis' | 'keys' | 'counters' | 'rulesStatus' | 'telemetry'
type AppContainer = Pick<Container, Needed> & { log: FastifyBaseLogger }

const V1 = [
  submitRoutes,
  bulkRoutes,
  diagnosisRoutes,
  replyRoutes,
  feedbackRoutes,
  resolutionRoutes,
  signatureRoutes,
  eventRoutes,
  knowledgeRoutes,
  webhookRoutes,
  deliveryRoutes,
  hookRoutes,
  failedRoutes,
  auditRoutes
]

/** Headers are one packet or a few. */
const HEADERS_MS = 60_000
const CHECK_CONNECTIONS_MS = 10_000

/** The service as a Fastify instance with all its routes; it does not listen. */
export async function buildApp(container: AppContainer): Promise<FastifyInstance> {
  const { config, log, services, counters, rulesStatus, redis, keys, telemetry } = container
  const counts = async () => {
    const { queue, deliverQueue, hookQueue } = container
    const [diagnose, deliver, hooks] = await Promise.all([queue.counts(), deliverQueue.counts(), hookQueue.counts()])
    return { diagnose, deliver, hooks }
  }
  const app = Fastify({
    loggerInstance: log,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    bodyLimit: config.maxJsonBytes,
    // Whoever sends a byte now and then holds a connection no longer than this.
    requestTimeout: config.requestTimeoutMs,
    http: {
      headersTimeout: Math.min(config.requestTimeoutMs, HEADERS_MS),
      connectionsCheckingInterval: Math.min(config.requestTimeoutMs / 4, CHECK_CONNECTIONS_MS)
    },
    forceCloseConnections: 'idle'
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  // Schemas of answers are documentation that tests check; what the engine wrote is sent as it is.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))

  await app.register(tracePlugin, { withTrace })
  if (telemetry) await app.register(telemetry.http)
  await app.register(problemsPlugin)
  await app.register(upgradesPlugin)
  await app.register(helmetPlugin)
  await app.register(closingPlugin, services.health)
  await app.register(callerPlugin, services)
  await app.register(openapiPlugin)
  await app.register(multipartPlugin, { config })
  await app.register(metricsPlugin, { counts, counters, rulesStatus, ruleBase: services.rules.hash })
  await app.register(graphqlPlugin, { services, config })
  if (config.queueBoard === 'on') await app.register(boardPlugin, { queues: createBoardQueues(redis, keys.queues) })

  const options = { services, config }
  for (const routes of [healthRoutes, problemRoutes]) await app.register(routes, options)
  await app.register(
    async (v1) => {
      guardScopes(v1)
      for (const routes of V1) await v1.register(routes, options)
    },
    { prefix: '/v1' }
  )
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await app.ready()
  return app
}
