import helmet from '@fastify/helmet'
import fp from 'fastify-plugin'

/** Security headers. https://github.com/fastify/fastify-helmet */
export const helmetPlugin = fp(
  async (app) => {
    await app.register(helmet, {
      // Plain HTTP on loopback is the normal way to try the service; TLS is the proxy's business, and so is HSTS.
      strictTransportSecurity: false,
      contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } }
    })
  },
  { name: 'faultline-helmet' }
)
