export interface HealthDeps {
  ping(): Promise<void>
  ruleBase: string
}

export interface Readiness {
  ready: boolean
  ruleBase: string
  checks: { closing: boolean; redis: 'ok' | 'unreachable' }
}

export type HealthService = ReturnType<typeof createHealth>

/** Whether this process is alive and can take work; once `close` was called neither is true. */
export function createHealth({ ping, ruleBase }: HealthDeps) {
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
      return { ready: !closing && redis === 'ok', ruleBase, checks: { closing, redis } }
    }
  }
}
