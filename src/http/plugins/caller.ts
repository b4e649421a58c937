import fp from 'fastify-plugin'
import type { KeysService } from '../../services/keys.js'
import { PUBLIC } from '../../services/keys.js'

/** What anyone may read: health, the documentation, and what an error means. */
const OPEN = /^\/(healthz|readyz|openapi\.json|docs|problems)(\/|\?|$)/

/** Says for each request who asks. */
export const callerPlugin = fp(
  async (app, { keys }: { keys: KeysService }) => {
    app.decorateRequest('caller', null as never)
    app.addHook('onRequest', async (request) => {
      request.caller = OPEN.test(request.url) ? PUBLIC : keys.identify(request.headers.authorization)
    })
  },
  { name: 'faultline-caller' }
)
