import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { AppError, toProblem } from '../../errors/index.js'
import { fromFastify } from '../from-fastify.js'

/** Every error leaves as a problem document, RFC 9457. */
export const problemsPlugin = fp(
  async (app) => {
    app.setErrorHandler(answerError)
    app.setNotFoundHandler((request, reply) =>
      sendProblem(new AppError('not-found', `${request.method} is not answered at this address.`), request, reply)
    )
  },
  { name: 'faultline-problems' }
)

/** Answers an error; also for those that come before any route is looked for. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = fromFastify(error)
  if (known.status >= 500) request.log.error({ err: known.cause ?? known, code: known.code }, 'request failed')
  else request.log.info({ code: known.code, detail: known.message }, 'request refused')
  return sendProblem(known, request, reply)
}

function sendProblem(error: AppError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.retryAfter !== undefined) reply.header('retry-after', String(error.retryAfter))
  // What has no announced end would be read, and thrown away, for as long as it comes.
  if (!request.raw.complete && request.headers['transfer-encoding'] !== undefined) reply.header('connection', 'close')
  if (error.code === 'unauthorized') reply.header('www-authenticate', 'Bearer')
  const problem = toProblem(error, request.id)
  return reply.code(error.status).type('application/problem+json').send(problem)
}
