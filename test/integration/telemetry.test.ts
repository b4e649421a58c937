import t from 'tap'
import { startProcess } from '../helpers/processes.js'
import { plain, startReceiver } from '../helpers/receiver.js'
import { startRedis } from '../helpers/redis.js'
import { call, form, LOG } from '../helpers/service.js'
import { until } from '../helpers/until.js'

interface Span {
  service: string
  name: string
  traceId: string
  attributes: { key: string; value: { stringValue?: string } }[]
}

interface Export {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue: string } }[] }
    scopeSpans: { spans: Omit<Span, 'service'>[] }[]
  }[]
}

t.test('one trace from the request over both queues to the webhook', async (t) => {
  const redis = await startRedis()
  t.teardown(redis.stop)
  const collector = await startReceiver(t, () => 200)
  const receiver = await startReceiver(t)
  const variables = {
    REDIS_URL: redis.url,
    NODE_ENV: 'test',
    FAULTLINE_LOG_LEVEL: 'info',
    FAULTLINE_DELIVERY_ALLOW: '127.0.0.1',
    OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`
  }
  const api = await startProcess(t, 'server', variables)
  const worker = await startProcess(t, 'worker', variables)
  const accepted = await call(`${api.address}/v1/diagnoses`, {
    method: 'POST',
    body: form({ post: LOG, callbackUrl: `${receiver.url}/done` })
  })
  t.equal(accepted.status, 202)
  await until(async () => receiver.at('/done').length > 0)
  t.ok(plain(receiver.at('/done')[0]?.headers ?? {})['webhook-id'])
  await call(`${api.address}/healthz`)
  // What is held is sent before a process ends.
  t.equal(await worker.end('SIGTERM'), 0)
  t.equal(await api.end('SIGTERM'), 0)

  const spans = collector.at('/v1/traces').flatMap(({ body }) => spansOf(JSON.parse(body)))
  const request = spans.find((span) => span.attributes.some(({ key }) => key === 'faultline.trace'))
  t.equal(request?.service, 'faultline-api')
  const trace = spans.filter((span) => span.traceId === request?.traceId)
  const names = trace.map(({ service, name }) => `${service}: ${name}`)
  for (const name of [/api: .*diagnose/, /worker: process diagnose/, /worker: .*add deliver/, /worker: process deliver/])
    t.ok(names.some((each) => name.test(each)), `${name} in ${names.join(', ')}`)
  t.notOk(spans.some(({ name }) => name.includes('healthz')), 'probes make no spans')
  const id = request?.attributes.find(({ key }) => key === 'faultline.trace')?.value.stringValue ?? ''
  t.ok(api.output().includes(`"trace":"${id}"`), 'the logs name the request by the same id')
  t.ok(worker.output().includes(`"trace":"${id}"`))
})

function spansOf({ resourceSpans }: Export): Span[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? ''
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service })))
  })
}
