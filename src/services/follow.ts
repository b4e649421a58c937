import type { ProgressHub } from '../store/progress.js'
import type { DiagnosisRecord, Progress } from '../store/records.js'

/** Milliseconds between two looks at the record, should a message have been lost on the way. */
const RECHECK_MS = 2000

export interface FollowDeps {
  subscribe: ProgressHub
  get(id: string): Promise<DiagnosisRecord | undefined>
}

const ORDER = { queued: 0, active: 1, done: 2, failed: 2 } as const

/**
 * The steps of a diagnosis from where it stands now until it is settled, deleted, or `signal` fires.
 * Each step comes once, in order.
 */
export async function* follow(id: string, deps: FollowDeps, signal: AbortSignal): AsyncGenerator<Progress, void> {
  const inbox: Progress[] = []
  let wake = () => {}
  const onAbort = () => wake()
  const unsubscribe = await deps.subscribe(id, (event) => {
    inbox.push(event)
    wake()
  })
  signal.addEventListener('abort', onAbort)
  try {
    let reached = -1
    let event = await read(id, deps)
    while (event && !signal.aborted) {
      if (ORDER[event.status] > reached) {
        reached = ORDER[event.status]
        yield event
        if (reached === ORDER.done) return
      }
      if (inbox.length === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, RECHECK_MS)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      event = inbox.shift() ?? (await read(id, deps))
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    await unsubscribe()
  }
}

async function read(id: string, { get }: FollowDeps): Promise<Progress | undefined> {
  const record = await get(id)
  return record && { id, status: record.status, at: record.finished ?? record.started ?? record.created }
}
