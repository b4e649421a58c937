import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { FastifyAdapter } from '@bull-board/fastify'
import type { Job, Queue } from 'bullmq'
import type { FastifyInstance } from 'fastify'
import { guardScopes } from '../scopes.js'

const PATH = '/admin/queues'
/** What the page needs, and nothing of other hosts. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'self'; form-action 'self'; " +
  "frame-ancestors 'self'; object-src 'none'"

/**
 * The queue board at /admin/queues, for keys with the scope `admin`; it reads and changes nothing. Browsers ask for the
 * key as a password. https://github.com/felixmosh/bull-board
 */
export async function boardPlugin(app: FastifyInstance, { queues }: { queues: readonly Queue[] }): Promise<void> {
  const serverAdapter = new FastifyAdapter().setBasePath(PATH)
  createBullBoard({
    queues: queues.map((queue) => new IdsOnly(queue)),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Faultline', environment: { label: 'read only', color: 'gray' } } }
  })
  // Thrown on to the handler of the whole service.
  serverAdapter.setErrorHandler((error) => {
    throw error
  })

  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, scope: 'admin', basic: true }
  })
  guardScopes(app)
  app.addHook('onSend', async (_, reply) => {
    reply.header('content-security-policy', POLICY).header('cache-control', 'no-store')
    if (reply.statusCode === 401) reply.header('www-authenticate', 'Basic realm="Faultline", charset="UTF-8"')
  })
  app.addHook('onClose', async () => {
    await Promise.all(queues.map((queue) => queue.close()))
  })
  await app.register(serverAdapter.registerPlugin(), { prefix: PATH })
}

/** Shows of a job which one it is and how it goes. Errors can quote an upload: they stand in the log only. */
class IdsOnly extends BullMQAdapter {
  constructor(queue: Queue) {
    super(queue, { readOnlyMode: true })
    this.setFormatter('data', (data: { id?: string } | undefined) => ({ id: data?.id }))
    this.setFormatter('returnValue', () => undefined)
  }

  override async getJob(id: string) {
    const job = await super.getJob(id)
    return job && withoutErrors(job)
  }

  override async getJobs(...which: Parameters<BullMQAdapter['getJobs']>) {
    return (await super.getJobs(...which)).map(withoutErrors)
  }

  override async getJobLogs(): Promise<string[]> {
    return []
  }
}

function withoutErrors(job: Job): Job {
  const shown = { ...job.toJSON(), stacktrace: [], ...(job.failedReason ? { failedReason: 'see the log' } : {}) }
  job.toJSON = () => shown
  return job
}
