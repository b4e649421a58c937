/** Queues by name; a job of `diagnose` has the id of its diagnosis. */
export const QUEUES = { diagnose: 'diagnose', deliver: 'deliver', hooks: 'hooks', maintenance: 'maintenance' } as const

/** `trace`: the request that it began with, for the log. */
export interface DeliverJob {
  id: string
  trace?: string
}

/** Id of a diagnosis that came by a hook. */
export interface HookJob {
  id: string
  trace?: string
}

export interface DiagnoseJob {
  id: string
  trace?: string
}
