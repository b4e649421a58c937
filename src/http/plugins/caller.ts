import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import { AppError } from '../../errors/index.js'
import { NOBODY, OPERATOR } from '../../services/caller.js'
import type { KeysService } from '../../services/keys.js'
import type { QuotaService } from '../../services/quota.js'
import type { Allowance } from '../../store/limits.js'

/** What anyone may read: health, the documentation, and what an error means. */
const OPEN = /^\/(healthz|readyz|openapi\.json|docs|problems)(\/|\?|$)/

/** Says for each request who asks, and counts it. */
export const callerPlugin = fp(
  async (app, { keys, quota }: { keys: KeysService; quota: QuotaService }) => {
    app.decorateRequest('caller', null as never)
    app.addHook('onRequest', async (request, reply) => {
      if (OPEN.test(request.url)) {
        request.caller = OPERATOR
        return
      }
      if (request.routeOptions.config?.signed) {
        request.caller = NOBODY
        return
      }
      const { authorization } = request.headers
      request.caller = await keys.identify(request.routeOptions.config?.basic ? fromBasic(authorization) : authorization)
      const allowance = await quota.countRequest(request.caller)
      if (allowance) applyLimit(reply, allowance)
    })
  },
  { name: 'faultline-caller' }
)

/** @returns the password of Basic authentication as a bearer; anything else as it is */
function fromBasic(authorization: string | undefined): string | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]{1,1000})$/i.exec(authorization ?? '')?.[1]
  if (encoded === undefined) return authorization
  const pair = Buffer.from(encoded, 'base64').toString()
  return `Bearer ${pair.slice(pair.indexOf(':') + 1)}`
}

/** Headers of https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06 */
function applyLimit(reply: FastifyReply, { limit, remaining, reset, allowed }: Allowance): void {
  reply
    .header('ratelimit-policy', `${limit};w=60`)
    .header('ratelimit-limit', String(limit))
    .header('ratelimit-remaining', String(remaining))
    .header('ratelimit-reset', String(reset))
  if (!allowed) {
    throw new AppError('rate-limited', `The key has ${limit} requests a minute.`, { retryAfter: reset })
  }
}
