import { Type } from 'typebox'
import { presentHook, presentHookDelivery, presentReceived } from '../../present-hook.js'
import { closed, Failure } from '../../schemas/common.js'
import {
  HookDeliveryPage,
  HookInput,
  HookList,
  HookReceipt,
  HookSchema,
  HookSecretInput,
  HookWithSecret
} from '../../schemas/hook.js'
import type { Routes } from '../../types.js'

const Params = Type.Object({ id: Type.String({ maxLength: 100, description: 'Id of the hook.' }) })

/** Routes at /v1/hooks: where other programs tell of new posts and tickets. */
export const hookRoutes: Routes = async (app, { services: { hooks, hookReceiver }, config }) => {
  const { publicUrl } = config

  app.post(
    '/hooks',
    {
      schema: {
        summary: 'Register an incoming hook',
        description: 'The answer has the address to deliver to, and the secret, which is in this answer only.',
        body: HookInput,
        response: { 201: HookWithSecret, default: Failure }
      }
    },
    async ({ body, caller }, reply) => {
      const { secret, ...hook } = await hooks.create(body, caller)
      reply.header('location', `/v1/hooks/${hook.id}`)
      return reply.code(201).send({ ...presentHook(hook, publicUrl), secret })
    }
  )

  app.get(
    '/hooks',
    { schema: { summary: 'Your incoming hooks', response: { 200: HookList, default: Failure } } },
    async ({ caller }) => ({ items: (await hooks.list(caller)).map((hook) => presentHook(hook, publicUrl)) })
  )

  app.get(
    '/hooks/:id',
    { schema: { summary: 'An incoming hook', params: Params, response: { 200: HookSchema, default: Failure } } },
    async ({ params, caller }) => presentHook(await hooks.get(params.id, caller), publicUrl)
  )

  app.get(
    '/hooks/:id/deliveries',
    {
      schema: {
        summary: 'What came by a hook, newest first',
        params: Params,
        querystring: Type.Object(
          {
            limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
            cursor: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before.' }))
          },
          closed
        ),
        response: { 200: HookDeliveryPage, default: Failure }
      }
    },
    async ({ params, query, caller }) => {
      const { items, ...rest } = await hooks.received(params.id, caller, query.limit, query.cursor)
      return { items: items.map(presentHookDelivery), ...rest }
    }
  )

  app.post(
    '/hooks/:id/secret',
    {
      schema: {
        summary: 'Another secret',
        description: 'The one before is taken along with it for a day.',
        params: Params,
        body: Type.Union([HookSecretInput, Type.Null()]),
        response: { 200: HookWithSecret, default: Failure }
      }
    },
    async ({ params, body, caller }) => {
      const { secret, ...hook } = await hooks.rotate(params.id, caller, body?.secret)
      return { ...presentHook(hook, publicUrl), secret }
    }
  )

  app.delete(
    '/hooks/:id',
    {
      schema: {
        summary: 'Remove a hook',
        description: 'Its address answers 404 from then on; what came by it stays.',
        params: Params,
        response: { 204: Type.Null(), default: Failure }
      }
    },
    async ({ params, caller }, reply) => {
      await hooks.remove(params.id, caller)
      return reply.code(204).send(null)
    }
  )

  await app.register(async (raw) => {
    // Signatures are made over bytes, so nothing is read before they are checked.
    raw.removeAllContentTypeParsers()
    raw.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    raw.post(
      '/hooks/:source/:id',
      {
        bodyLimit: config.maxHookBytes,
        config: { signed: true },
        schema: {
          summary: 'Deliver to a hook',
          description: 'For the source: takes no API key but its signature. The body is what the source sends.',
          security: [],
          params: Type.Object({ source: Type.String({ maxLength: 100 }), id: Type.String({ maxLength: 100 }) }, closed),
          response: { 202: HookReceipt, default: Failure }
        }
      },
      async (request, reply) => {
        const { source, id } = request.params as { source: string; id: string }
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const received = await hookReceiver.receive(source, id, { headers: plainHeaders(request.headers), raw: body })
        const first = received.find(({ diagnosis }) => diagnosis !== undefined)
        if (first) reply.header('location', `/v1/diagnoses/${first.diagnosis}`)
        return reply.code(202).send({ items: received.map(presentReceived) })
      }
    )
  })
}

/** A header that came twice says nothing certain. */
function plainHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : undefined])
  )
}
