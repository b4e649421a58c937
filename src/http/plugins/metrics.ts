import fp from 'fastify-plugin'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface MetricsOptions {
  /** Jobs of the queue by state. */
  counts(): Promise<Record<string, number>>
}

/** GET /metrics in the format of Prometheus. https://github.com/siimon/prom-client */
export const metricsPlugin = fp(
  async (app, { counts }: MetricsOptions) => {
    const registers = [new Registry()]
    collectDefaultMetrics({ register: registers[0] as Registry })
    const requests = new Histogram({
      name: 'faultline_http_request_seconds',
      help: 'Time to answer a request.',
      labelNames: ['method', 'route', 'status'] as const,
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
      registers
    })
    new Gauge({
      name: 'faultline_queue_jobs',
      help: 'Jobs of the queue by state.',
      labelNames: ['state'] as const,
      registers,
      async collect() {
        for (const [state, count] of Object.entries(await counts().catch(() => ({})))) this.set({ state }, count)
      }
    })
    app.addHook('onResponse', async (request, reply) => {
      // The pattern of the route, never its address: ids would make a series each.
      const route = request.routeOptions.url ?? 'none'
      requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    })
    app.get('/metrics', { logLevel: 'warn', schema: { hide: true } }, async (_, reply) => {
      const registry = registers[0] as Registry
      return reply.type(registry.contentType).send(await registry.metrics())
    })
  },
  { name: 'faultline-metrics' }
)
