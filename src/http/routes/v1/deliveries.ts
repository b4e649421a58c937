import { Type } from 'typebox'
import { presentDelivery } from '../../present-webhook.js'
import { closed, Failure } from '../../schemas/common.js'
import { DeliveryPage, DeliverySchema } from '../../schemas/webhook.js'
import type { Routes } from '../../types.js'

const Params = Type.Object({ id: Type.String({ maxLength: 100, description: 'Id of the delivery.' }) })

/** Routes at /v1/deliveries: what was sent to the endpoints of a tenant, and what became of it. */
export const deliveryRoutes: Routes = async (app, { services: { deliveries } }) => {
  app.get(
    '/deliveries',
    {
      schema: {
        summary: 'Your deliveries, newest first',
        querystring: Type.Object(
          {
            limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
            cursor: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before.' })),
            status: Type.Optional(Type.Literal('dead', { description: 'Only those that were given up.' }))
          },
          closed
        ),
        response: { 200: DeliveryPage, default: Failure }
      }
    },
    async ({ query, caller }) => {
      const { items, ...rest } = await deliveries.list(caller, query.limit, query.cursor, query.status === 'dead')
      return { items: items.map(presentDelivery), ...rest }
    }
  )

  app.get(
    '/deliveries/:id',
    { schema: { summary: 'A delivery', params: Params, response: { 200: DeliverySchema, default: Failure } } },
    async ({ params, caller }) => presentDelivery(await deliveries.get(params.id, caller))
  )

  app.post(
    '/deliveries/:id/replay',
    {
      schema: {
        summary: 'Deliver again',
        description: 'Same id, same body, a new signature; all attempts anew.',
        params: Params,
        response: { 202: DeliverySchema, default: Failure }
      }
    },
    async ({ params, caller }, reply) =>
      reply.code(202).send(presentDelivery(await deliveries.replay(params.id, caller)))
  )
}
