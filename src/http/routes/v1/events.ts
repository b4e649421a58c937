import { Readable } from 'node:stream'
import { Type } from 'typebox'
import type { Progress } from '../../../store/records.js'
import { abortOnClose } from '../../abort-on-close.js'
import { Failure, IdParams } from '../../schemas/common.js'
import type { Routes } from '../../types.js'

/** Proxies drop a connection on which nothing comes for a minute. */
const HEARTBEAT_MS = 15_000

const EventStream = Type.Unsafe<Readable>(Type.String({ description: 'text/event-stream' }))

/** GET /v1/diagnoses/{id}/events: server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html */
export const eventRoutes: Routes = async (app, { services: { diagnoses } }) => {
  app.get(
    '/diagnoses/:id/events',
    {
      schema: {
        summary: 'Follow a diagnosis',
        description: 'Server-sent events named queued, active, done, failed, from where it stands; ends when settled.',
        params: IdParams,
        response: { 200: EventStream, default: Failure }
      }
    },
    async (request, reply) => {
      const steps = diagnoses.progress(request.params.id, request.caller, abortOnClose(reply))
      // The first step tells an unknown id before any header is sent.
      const first = await steps.next()
      reply.type('text/event-stream').header('cache-control', 'no-store').header('x-accel-buffering', 'no')
      return reply.send(Readable.from(stream(first, steps)))
    }
  )
}

async function* stream(first: IteratorResult<Progress, void>, steps: AsyncGenerator<Progress, void>) {
  try {
    for (let step = first; !step.done; ) {
      const { id, status, at } = step.value
      yield `event: ${status}\nid: ${at}\ndata: ${JSON.stringify({ id, status, at: new Date(at).toISOString() })}\n\n`
      const next = steps.next()
      let answer = await orHeartbeat(next)
      while (answer === undefined) {
        yield ': waiting\n\n'
        answer = await orHeartbeat(next)
      }
      step = answer
    }
  } finally {
    await steps.return()
  }
}

async function orHeartbeat<T>(next: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const beat = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), HEARTBEAT_MS)
  })
  try {
    return await Promise.race([next, beat])
  } finally {
    clearTimeout(timer)
  }
}
