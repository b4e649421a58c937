/** Queues by name; a job of `diagnose` has the id of its diagnosis. */
export const QUEUES = { diagnose: 'diagnose', maintenance: 'maintenance' } as const

export interface DiagnoseJob {
  id: string
}
