import type { FastifyReply } from 'fastify'

/** Fires when the client has gone, so nothing waits for it any longer. */
export function abortOnClose(reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => controller.abort())
  return controller.signal
}
