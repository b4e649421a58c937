import { Type } from 'typebox'
import { closed } from '../schemas/common.js'
import type { Routes } from '../types.js'

const Live = Type.Object({ status: Type.Enum(['ok', 'closing']) }, closed)
const Ready = Type.Object(
  {
    ready: Type.Boolean(),
    ruleBase: Type.String(),
    checks: Type.Object(
      { closing: Type.Boolean(), redis: Type.Enum(['ok', 'unreachable']), rules: Type.Enum(['ok', 'stale']) },
      closed
    ),
    rulesProblem: Type.Optional(Type.String({ description: 'Why changed rule files are not in use.' }))
  },
  closed
)

/** GET /healthz: the process lives. GET /readyz: it can take work. Both say 503 from the moment it begins to close. */
export const healthRoutes: Routes = async (app, { services: { health } }) => {
  app.get('/healthz', { logLevel: 'warn', schema: { response: { 200: Live, 503: Live } } }, async (_, reply) => {
    const closing = health.closing.aborted
    return reply.code(closing ? 503 : 200).send({ status: closing ? 'closing' : 'ok' })
  })

  app.get('/readyz', { logLevel: 'warn', schema: { response: { 200: Ready, 503: Ready } } }, async (_, reply) => {
    const readiness = await health.readiness()
    return reply.code(readiness.ready ? 200 : 503).send(readiness)
  })
}
