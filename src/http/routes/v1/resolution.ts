import { Type } from 'typebox'
import { presentResolution } from '../../present-memory.js'
import { Failure, IdParams } from '../../schemas/common.js'
import { ResolutionInput, ResolutionSchema } from '../../schemas/memory.js'
import type { Routes } from '../../types.js'

/** Routes at /v1/diagnoses/{id}/resolution: what solved the problem. */
export const resolutionRoutes: Routes = async (app, { services: { resolutions } }) => {
  const address = '/diagnoses/:id/resolution'
  const params = IdParams

  app.route({
    method: ['PUT', 'POST'],
    url: address,
    schema: {
      summary: 'Say what solved it',
      description: 'It is shown with every diagnosis of the same problem. The last word counts.',
      params,
      body: ResolutionInput,
      response: { 200: ResolutionSchema, default: Failure }
    },
    handler: async (request) =>
      presentResolution(await resolutions.give(request.params.id, request.body, request.caller))
  })

  app.get(
    address,
    { schema: { summary: 'What solved it', params, response: { 200: ResolutionSchema, default: Failure } } },
    async (request) => presentResolution(await resolutions.get(request.params.id, request.caller))
  )

  app.delete(
    address,
    { schema: { summary: 'Take it back', params, response: { 204: Type.Null(), default: Failure } } },
    async (request, reply) => {
      await resolutions.remove(request.params.id, request.caller)
      return reply.code(204).send(null)
    }
  )
}
