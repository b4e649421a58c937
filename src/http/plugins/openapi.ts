import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifySchema } from 'fastify'
import fp from 'fastify-plugin'
import { withComponents } from '../components.js'

interface FormConfig {
  /** Schema of the form fields of a route that reads its parts one by one. */
  form?: object
}

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
        security: [{}, { key: [] }],
        components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } }
      },
      transform: ({ schema, url, route }) =>
        url.startsWith('/graphiql') ? { schema: { hide: true }, url } : { schema: withForm(schema, route.config as FormConfig), url },
      transformObject: (document) =>
        'openapiObject' in document ? withComponents(document.openapiObject) : document.swaggerObject
    })
    await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true })
  },
  { name: 'faultline-openapi' }
)

function withForm(schema: FastifySchema, { form }: FormConfig = {}): FastifySchema {
  if (!form) return schema
  const { content } = schema.body as { content: object }
  return { ...schema, body: { content: { 'multipart/form-data': { schema: form }, ...content } } }
}
