import { Type } from 'typebox'
import { presentFailed } from '../../present.js'
import { closed, Failure, IdParams } from '../../schemas/common.js'
import { FailedPage } from '../../schemas/diagnosis.js'
import type { Routes } from '../../types.js'

/** Routes at /v1/failed: uploads that could not be diagnosed, for those who run the service. */
export const failedRoutes: Routes = async (app, { services: { failed } }) => {
  app.get(
    '/failed',
    {
      config: { scope: 'admin' },
      schema: {
        summary: 'Diagnoses of all tenants that failed, the latest first',
        description: 'What was uploaded is not shown. A page may be shorter than `limit` and still have a next one.',
        querystring: Type.Object(
          {
            limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
            cursor: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before.' }))
          },
          closed
        ),
        response: { 200: FailedPage, default: Failure }
      }
    },
    async ({ query }) => {
      const { items, ...rest } = await failed.list(query.limit, query.cursor)
      return { items: items.map(presentFailed), ...rest }
    }
  )

  app.post(
    '/failed/:id/retry',
    {
      config: { scope: 'admin' },
      schema: {
        summary: 'Try a failed diagnosis again',
        description: 'All its attempts anew; whoever waits for its end is told once more.',
        params: IdParams,
        response: { 202: Type.Object({ id: Type.String() }, closed), default: Failure }
      }
    },
    async ({ params: { id }, caller }, reply) => {
      await failed.retry(id, caller.key?.id ?? caller.owner)
      return reply.code(202).send({ id })
    }
  )
}
