import type { Logger } from 'pino'
import type { Fetched } from '../../delivery/incoming/fetch.js'
import { AppError, toProblem } from '../../errors/index.js'
import type { HookAttachment } from '../../model/hook.js'
import type { HookAttach } from '../../services/hooks-attach.js'
import type { UploadFile } from '../../services/submission.js'
import type { HookDelivery, HookDeliveryStore, HookLeftOut } from '../../store/hooks-deliveries.js'
import type { JobQueue } from '../producers.js'

export interface FetchAttachmentsDeps {
  hookDeliveries: HookDeliveryStore
  attach: HookAttach
  /** @param left bytes that may still be taken for this delivery */
  fetch(attachment: HookAttachment, delivery: HookDelivery, left: number): Promise<Fetched>
  /** All attachments of one delivery together. */
  maxBytes: number
  log: Logger
  now(): number
}

/** A delivery that took workers down again and again goes on without its attachments after this time. */
const GIVE_UP_MS = 30 * 60_000

/**
 * Fetches what a delivery has attached, and hands it on. What cannot be fetched is named and does not keep the rest.
 * @param lastAttempt whether to go on without what failed
 * @throws when another attempt may bring more
 */
export async function fetchAttachments(id: string, lastAttempt: boolean, deps: FetchAttachmentsDeps): Promise<void> {
  const { hookDeliveries, attach, fetch, maxBytes, log, now } = deps
  const delivery = await hookDeliveries.get(id)
  if (!delivery?.fetch) return hookDeliveries.forget(id)
  const without = () =>
    attach(
      delivery,
      [],
      (delivery.fetch ?? []).map(({ name }) => ({ name, why: NOT_READ }))
    )
  if (now() - delivery.at > GIVE_UP_MS) return without()
  const files: UploadFile[] = []
  const leftOut: HookLeftOut[] = []
  let left = maxBytes
  for (const attachment of delivery.fetch) {
    const { name } = attachment
    const fetched = await fetch(attachment, delivery, left)
    log.info({ diagnosis: id, hook: delivery.hook, kind: fetched.kind }, 'attachment')
    if (fetched.kind === 'failed' && !lastAttempt) throw new Error('An attachment could not be fetched yet.')
    if (fetched.kind === 'file' && fetched.bytes.length > 0) {
      files.push({ name: unlike(name, files), bytes: fetched.bytes })
      left -= fetched.bytes.length
    } else {
      leftOut.push(leftOutOf(name, fetched, id))
    }
  }
  await attach(delivery, files, leftOut).catch((error: unknown) => {
    if (!lastAttempt) throw error
    log.error({ diagnosis: id, err: error }, 'attachments could not be read')
    return without()
  })
}

/** An address that may not be called is a problem to be told in full: the operator can allow it. */
function leftOutOf(name: string, fetched: Fetched, id: string): HookLeftOut {
  if (fetched.kind === 'file') return { name, why: 'It is empty.' }
  const { kind, why } = fetched
  if (kind !== 'blocked') return { name, why }
  return { name, why, problem: toProblem(new AppError('blocked-attachment', why), id) }
}

/** Names of the upload itself stay what they are; two attachments of one name are told apart. */
function unlike(name: string, files: readonly UploadFile[]): string {
  const taken = new Set(['post.md', 'context.txt', ...files.map((file) => file.name)])
  let unique = name
  for (let n = 2; taken.has(unique); n++) unique = `${n}-${name}`
  return unique
}

const NOT_READ = 'It could not be fetched and read in time.'

const BATCH = 1000
/** A job is added right after its delivery is kept; this much time passes before it counts as missing. */
const SLACK_MS = 2000

export interface RefetchDeps extends Pick<FetchAttachmentsDeps, 'hookDeliveries' | 'log'> {
  hookQueue: JobQueue
  now(): number
}

/** Gives deliveries with attachments the job they lost. @returns how many were queued again */
export async function refetch({ hookDeliveries, hookQueue, log, now }: RefetchDeps): Promise<number> {
  let count = 0
  for (const id of await hookDeliveries.unfetched(now() - SLACK_MS, BATCH)) {
    const delivery = await hookDeliveries.get(id)
    if (!delivery?.fetch) {
      await hookDeliveries.forget(id)
      continue
    }
    const state = await hookQueue.state(id)
    if (state === 'waiting') continue
    if (state === 'over') await hookQueue.remove(id)
    await hookQueue.add(id)
    count++
  }
  if (count > 0) log.warn({ count }, 'attachments queued again')
  return count
}
