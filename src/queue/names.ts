/** Queues by name; a job of `diagnose` has the id of its diagnosis. */
export const QUEUES = { diagnose: 'diagnose', deliver: 'deliver', hooks: 'hooks', maintenance: 'maintenance' } as const

export interface DeliverJob {
  id: string
}

/** Id of a diagnosis that came by a hook. */
export interface HookJob {
  id: string
}

export interface DiagnoseJob {
  id: string
}
