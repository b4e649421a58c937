import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'

/** The OpenAPI document and its page. https://github.com/fastify/fastify-swagger */
export const openapiPlugin = fp(
  async (app) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Faultline',
          version: '1',
          description: 'Names the root cause of nRF Connect SDK and Zephyr problems, and shows the lines that prove it.'
        },
        components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } }
      }
    })
    await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true })
  },
  { name: 'faultline-openapi' }
)
