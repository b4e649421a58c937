/** Queues by name; a job of `diagnose` has the id of its diagnosis. */
export const QUEUES = { diagnose: 'diagnose', deliver: 'deliver', maintenance: 'maintenance' } as const

export interface DeliverJob {
  id: string
}

export interface DiagnoseJob {
  id: string
}
