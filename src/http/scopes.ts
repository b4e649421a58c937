import type { FastifyInstance } from 'fastify'
import { requireScope, type Scope } from '../services/caller.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Scope a key needs; without it reading needs `read` and everything else `submit`. */
    scope?: Scope
    /** The route checks a signature itself; whoever calls it has no key. */
    signed?: boolean
    /** The key may come as the password of Basic authentication too: browsers ask for one. */
    basic?: boolean
  }
}

/** Checks the scope of each request to the routes registered on `app`. */
export function guardScopes(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ caller, method, routeOptions }) => {
    if (routeOptions.config.signed) return
    const usual = method === 'GET' || method === 'HEAD' ? 'read' : 'submit'
    requireScope(caller, routeOptions.config.scope ?? usual)
  })
}
