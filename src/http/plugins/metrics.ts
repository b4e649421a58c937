import fp from 'fastify-plugin'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { requireScope } from '../../services/caller.js'
import type { RulesStatus } from '../../services/rules-watch.js'
import type { CounterStore } from '../../store/counters.js'

export interface MetricsOptions {
  /** Jobs by queue and state. */
  counts(): Promise<Record<string, Record<string, number>>>
  counters: Pick<CounterStore, 'read'>
  rulesStatus(): Readonly<RulesStatus>
  /** Hash of the rule base in use. */
  ruleBase(): string
}

/** Totals that workers keep in Redis: name here, family there, label, meaning. */
const TOTALS = [
  ['faultline_diagnoses_total', 'verdicts', 'verdict', 'Diagnoses by verdict.'],
  ['faultline_diagnosis_seconds_total', 'seconds', 'of', 'Time that jobs of diagnoses took: read, unpack, engine (in it parse, facts, match, rank, explain), pack, keep, and all in all.'],
  ['faultline_rule_seconds_total', 'rule-seconds', 'rule', 'Time of the five slowest rules of every eighth diagnosis.'],
  ['faultline_rule_hits_total', 'rules', 'rule', 'Diagnoses with a finding of this rule.'],
  ['faultline_feedback_helped_total', 'feedback-helped', 'rule', 'Findings of a rule that helped.'],
  ['faultline_feedback_wrong_total', 'feedback-wrong', 'rule', 'Findings of a rule that were wrong.'],
  ['faultline_hook_events_total', 'hooks', 'status', 'Events that came by hooks: accepted, ignored or replayed.'],
  ['faultline_delivery_attempts_total', 'deliveries', 'outcome', 'Attempts to deliver a webhook by outcome.']
] as const

/** GET /metrics in the format of Prometheus. https://github.com/siimon/prom-client */
export const metricsPlugin = fp(
  async (app, { counts, counters, rulesStatus, ruleBase }: MetricsOptions) => {
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
      help: 'Jobs by queue (diagnose, deliver, hooks) and state.',
      labelNames: ['queue', 'state'] as const,
      registers,
      async collect() {
        for (const [queue, states] of Object.entries(await counts().catch(() => ({})))) {
          for (const [state, count] of Object.entries(states)) this.set({ queue, state }, count)
        }
      }
    })
    new Gauge({
      name: 'faultline_rules_stale',
      help: '1 while the rule files on disk cannot be used and the rules before them stay in use.',
      registers,
      collect() {
        this.set(rulesStatus().problem === undefined ? 0 : 1)
      }
    })
    new Gauge({
      name: 'faultline_rules_info',
      help: 'The rule base in use.',
      labelNames: ['hash'] as const,
      registers,
      collect() {
        this.reset()
        this.set({ hash: ruleBase() }, 1)
      }
    })
    for (const [name, family, label, help] of TOTALS) {
      new Counter({
        name,
        help,
        labelNames: [label] as string[],
        registers,
        async collect() {
          this.reset()
          const { [family]: totals = {} } = await counters
            .read()
            .catch(() => ({}) as Awaited<ReturnType<CounterStore['read']>>)
          for (const [value, total] of Object.entries(totals)) this.inc({ [label]: value }, total)
        }
      })
    }
    app.addHook('onResponse', async (request, reply) => {
      // The pattern of the route, never its address: ids would make a series each.
      const route = request.routeOptions.url ?? 'none'
      requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    })
    app.get('/metrics', { logLevel: 'warn', schema: { hide: true } }, async ({ caller }, reply) => {
      // The figures are those of all tenants. A key of the configuration has no tenant of its own.
      if (caller.key) requireScope(caller, 'admin')
      const registry = registers[0] as Registry
      return reply.type(registry.contentType).send(await registry.metrics())
    })
  },
  { name: 'faultline-metrics' }
)
