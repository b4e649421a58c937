import type { Telemetry as QueueTelemetry } from 'bullmq'
import type { FastifyPluginCallback } from 'fastify'
import { traceId } from './queue/trace.js'

/** One trace from the request through the queues to the webhook, for whoever collects it. */
export interface Telemetry {
  /** A span for each request. */
  http: FastifyPluginCallback
  /** Spans for adding and processing jobs; a job carries its trace. */
  queue: QueueTelemetry
  /** Sends what is still held. */
  close(): Promise<void>
}

/**
 * Starts OpenTelemetry for this process.
 * @param endpoint base URL of an OTLP receiver over HTTP, `/v1/traces` is added; empty: nothing is loaded or sent. Headers
 *   and time-outs are set by the exporter's own variables (OTEL_EXPORTER_OTLP_HEADERS …, OpenTelemetry specification)
 * @param service name under which the receiver shows this process
 */
export async function startTelemetry(endpoint: string, service: string): Promise<Telemetry | undefined> {
  if (endpoint === '') return undefined
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }, otel, bull] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@fastify/otel'),
      import('bullmq-otel')
    ])
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter)]
  })
  provider.register()
  const http = new otel.FastifyOtelInstrumentation({
    ignorePaths: ({ url }) => url === '/healthz' || url === '/readyz' || url === '/metrics',
    instrumentHooks: false,
    // The id under which the logs name the same request.
    requestHook: (span) => void span.setAttribute('faultline.trace', traceId() ?? '')
  })
  http.setTracerProvider(provider)
  return {
    http: http.plugin() as FastifyPluginCallback,
    queue: new bull.BullMQOtel({ tracerName: 'faultline' }),
    close: () => provider.shutdown()
  }
}
