import type { RulesStatus } from './rules-watch.js'

export interface HealthDeps {
  ping(): Promise<void>
  /** Hash of the rule base in use. */
  ruleBase(): string
  rules(): Readonly<RulesStatus>
}

export interface Readiness {
  ready: boolean
  ruleBase: string
  /** `stale`: the rule files on disk cannot be used, those before stay in use, which hinders nobody. */
  checks: { closing: boolean; redis: 'ok' | 'unreachable'; rules: 'ok' | 'stale' }
  /** What is wrong with the rule files. */
  rulesProblem?: string
}

export type HealthService = ReturnType<typeof createHealth>

/** Whether this process is alive and can take work; once `close` was called neither is true. */
export function createHealth({ ping, ruleBase, rules }: HealthDeps) {
  const controller = new AbortController()
  return {
    /** Fires when the process begins to close. */
    closing: controller.signal,
    close: () => controller.abort(),

    async readiness(): Promise<Readiness> {
      const redis = await ping().then(
        () => 'ok' as const,
        () => 'unreachable' as const
      )
      const closing = controller.signal.aborted
      const { problem } = rules()
      return {
        ready: !closing && redis === 'ok',
        ruleBase: ruleBase(),
        checks: { closing, redis, rules: problem === undefined ? 'ok' : 'stale' },
        ...(problem === undefined ? {} : { rulesProblem: problem })
      }
    }
  }
}
