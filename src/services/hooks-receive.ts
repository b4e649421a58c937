import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import { AppError } from '../errors/index.js'
import { ADAPTERS, BadBody, type HookEvent, type HookIgnored, type HookRequest } from '../hooks/index.js'
import type { JobQueue } from '../queue/producers.js'
import type { ApiKeyStore } from '../store/api-keys.js'
import type { CounterStore } from '../store/counters.js'
import type { Hook, HookStore } from '../store/hooks.js'
import type { HookDelivery, HookDeliveryStore } from '../store/hooks-deliveries.js'
import type { HookUploadStore } from '../store/hooks-uploads.js'
import { createId, ID_PATTERN } from '../store/ids.js'
import type { Caller } from './caller.js'
import type { DiagnosesService } from './diagnoses.js'
import { linkOf, postOf, threadOf, whyNot } from './hooks-event.js'

export interface HookReceiverDeps {
  hooks: HookStore
  deliveries: HookDeliveryStore
  uploads: HookUploadStore
  apiKeys: Pick<ApiKeyStore, 'get'>
  diagnoses: Pick<DiagnosesService, 'submit'>
  /** Jobs that fetch attachments, and those that diagnose. */
  hookQueue: JobQueue
  queue: JobQueue
  counters: CounterStore
  log: Logger
  now(): number
}

/** What became of one event; `replayed`: it had come before, and this is what became of it then. */
export interface Received extends Pick<HookDelivery, 'event' | 'thread' | 'reason'> {
  status: HookDelivery['status'] | 'replayed'
  diagnosis?: string
}

export type HookReceiver = ReturnType<typeof createHookReceiver>

const ID = new RegExp(ID_PATTERN)
/** How long a diagnosis waits for its attachments before it goes on without them. */
const HOLD_MS = 10 * 60_000

/** Takes deliveries from other programs. Whoever sends them has no API key: the signature says that they may. */
export function createHookReceiver(deps: HookReceiverDeps) {
  const { hooks, deliveries, uploads, apiKeys, diagnoses, hookQueue, queue, counters, log, now } = deps

  /** Its uploads are charged to the key the hook was made with, and end with it. */
  async function callerOf({ owner, key: id }: Hook): Promise<Caller> {
    if (id === undefined) return { owner, scopes: ['submit'] }
    const key = await apiKeys.get(id)
    if (!key || key.revoked !== undefined || (key.expires !== undefined && key.expires <= now())) {
      throw new AppError('unknown-hook', 'The API key that this hook was made with is no longer valid.')
    }
    const { rate, quota } = key
    const limits = { ...(rate === undefined ? {} : { rate }), ...(quota === undefined ? {} : { quota }) }
    return { owner, scopes: ['submit'], key: { id, ...limits } }
  }

  async function takeOne(
    hook: Hook,
    caller: Caller,
    what: HookEvent | HookIgnored,
    message: string
  ): Promise<Received> {
    const at = now()
    const base = { id: createId(at), hook: hook.id, source: hook.source, owner: hook.owner, at, message, skipped: [] }
    const reason = whyNot(what, hook.options)
    if (reason !== undefined || 'ignored' in what) {
      const thread = 'thread' in what ? threadOf(hook, what) : ''
      await deliveries.add({ ...base, event: what.event, thread, status: 'ignored', reason: reason ?? 'event' })
      return { event: what.event, thread, status: 'ignored', reason: reason ?? 'event' }
    }
    const { event, attachments, skipped } = what
    const thread = threadOf(hook, what)
    const submission = {
      files: [],
      post: postOf(what),
      thread,
      metadata: { source: hook.source, hook: hook.id, event, thread, ...linkOf(what) }
    }
    // Not queued before the delivery is kept: the end of the diagnosis looks for it.
    const held = { skipped }
    const { diagnosis, replayed } = await diagnoses.submit(submission, caller, `hook:${hook.id}:${message}`, held)
    const { id } = diagnosis
    let delivery = replayed ? await deliveries.get(id) : undefined
    if (!delivery) {
      const fetch = attachments.length > 0 ? { fetch: attachments } : {}
      delivery = { ...base, id, event, thread, ...linkOf(what), status: 'accepted', skipped, ...fetch }
      if (delivery.fetch) await uploads.hold(id, at + HOLD_MS)
      await deliveries.add(delivery)
    }
    await (delivery.fetch ? hookQueue : queue)
      .add(id)
      .catch((error) => log.warn({ diagnosis: id, err: error }, 'not queued yet; the sweep will'))
    await deliveries.markSeen(hook.id, message, id)
    return { event, thread, status: replayed ? 'replayed' : 'accepted', diagnosis: id }
  }

  return {
    /**
     * Once this resolves, what was accepted is kept and will be diagnosed, whatever dies.
     * @throws AppError `unknown-hook`, `bad-signature`, `stale-timestamp`, `malformed-body`, and those of an upload
     */
    async receive(source: string, id: string, request: HookRequest): Promise<Received[]> {
      const hook = ID.test(id) ? await hooks.get(id) : undefined
      if (hook?.source !== source) throw new AppError('unknown-hook', 'There is no hook of this source and id.')
      const adapter = ADAPTERS[hook.source]
      const secrets = hook.secrets.filter(({ until }) => until === undefined || until > now()).map(({ value }) => value)
      const verified = adapter.verify(request, secrets, now())
      if (!verified.ok) throw refusal(verified.code)
      const caller = await callerOf(hook)
      const found = read(() => adapter.read(request, hook.options))
      const message = createHash('sha256')
        .update(verified.signedId ?? request.raw)
        .digest('hex')
      const received: Received[] = []
      for (const [n, what] of found.entries()) {
        const one = found.length === 1 ? message : `${message}-${n}`
        const seen = await deliveries.seen(hook.id, one)
        const before = seen === undefined ? undefined : await deliveries.get(seen)
        received.push(
          before
            ? { event: before.event, thread: before.thread, status: 'replayed', diagnosis: before.id }
            : await takeOne(hook, caller, what, one)
        )
      }
      await counters.add({ hooks: countsOf(received) }).catch(() => undefined)
      return received
    }
  }
}

function countsOf(received: readonly Received[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of received) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

function refusal(code: 'bad-signature' | 'stale-timestamp'): AppError {
  const detail =
    code === 'bad-signature'
      ? 'The signature does not belong to this body and a secret of the hook.'
      : 'The message was signed more than five minutes ago, or in the future.'
  return new AppError(code, detail)
}

function read<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof BadBody) throw new AppError('malformed-body', error.message)
    throw error
  }
}
