import { Type } from 'typebox'
import { presentWebhook } from '../../present-webhook.js'
import { Failure } from '../../schemas/common.js'
import { WebhookInput, WebhookList, WebhookSchema, WebhookWithSecret } from '../../schemas/webhook.js'
import type { Routes } from '../../types.js'

const Params = Type.Object({ id: Type.String({ maxLength: 100, description: 'Id of the endpoint.' }) })

/** Routes at /v1/webhooks: where a tenant wants to be told. */
export const webhookRoutes: Routes = async (app, { services: { webhooks } }) => {
  app.post(
    '/webhooks',
    {
      schema: {
        summary: 'Register an endpoint',
        description: 'The secret is in this answer only.',
        body: WebhookInput,
        response: { 201: WebhookWithSecret, default: Failure }
      }
    },
    async ({ body, caller }, reply) => {
      const { secret, ...webhook } = await webhooks.create(body, caller)
      reply.header('location', `/v1/webhooks/${webhook.id}`)
      return reply.code(201).send({ ...presentWebhook(webhook), secret })
    }
  )

  app.get(
    '/webhooks',
    { schema: { summary: 'Your endpoints', response: { 200: WebhookList, default: Failure } } },
    async ({ caller }) => ({ items: (await webhooks.list(caller)).map(presentWebhook) })
  )

  app.get(
    '/webhooks/:id',
    { schema: { summary: 'An endpoint', params: Params, response: { 200: WebhookSchema, default: Failure } } },
    async ({ params, caller }) => presentWebhook(await webhooks.get(params.id, caller))
  )

  app.post(
    '/webhooks/:id/secret',
    {
      schema: {
        summary: 'A new secret',
        description:
          'The one before signs along with it for a day. With the id `callback`: the secret of all `callbackUrl`s.',
        params: Params,
        response: { 200: WebhookWithSecret, default: Failure }
      }
    },
    async ({ params, caller }) => {
      const { secret, ...webhook } = await webhooks.rotate(params.id, caller)
      return { ...presentWebhook(webhook), secret }
    }
  )

  app.delete(
    '/webhooks/:id',
    {
      schema: {
        summary: 'Remove an endpoint',
        description: 'What is not delivered yet is given up.',
        params: Params,
        response: { 204: Type.Null(), default: Failure }
      }
    },
    async ({ params, caller }, reply) => {
      await webhooks.remove(params.id, caller)
      return reply.code(204).send(null)
    }
  )
}
