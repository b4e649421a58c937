import { Type } from 'typebox'
import { sendTagged } from '../../etag.js'
import { present } from '../../present.js'
import { renderAs, reportType } from '../../render.js'
import { Failure, IdParams } from '../../schemas/common.js'
import { DiagnosisPage, DiagnosisSchema } from '../../schemas/diagnosis.js'
import type { Routes } from '../../types.js'

/** GET and DELETE below /v1/diagnoses */
export const diagnosisRoutes: Routes = async (app, { services: { diagnoses } }) => {
  app.get(
    '/diagnoses',
    {
      schema: {
        summary: 'Your diagnoses, newest first',
        querystring: Type.Object({
          limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
          cursor: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before.' }))
        }),
        response: { 200: DiagnosisPage, default: Failure }
      }
    },
    async ({ query, caller }) => {
      const { items, ...rest } = await diagnoses.list(caller, query.limit, query.cursor)
      return { items: items.map(present), ...rest }
    }
  )

  app.get(
    '/diagnoses/:id',
    {
      schema: {
        summary: 'A diagnosis, with its report when it is done',
        description: '`Accept` chooses JSON, the forum reply in Markdown, plain text, or SARIF 2.1.0.',
        params: IdParams,
        response: { 200: DiagnosisSchema, default: Failure }
      }
    },
    async (request, reply) => {
      const { id } = request.params
      const type = reportType(request)
      if (type === 'application/json') {
        return sendTagged(request, reply, type, JSON.stringify(present(await diagnoses.get(id, request.caller))))
      }
      const report = await diagnoses.report(id, request.caller)
      return sendTagged(request, reply, type, renderAs(type, report))
    }
  )

  app.delete(
    '/diagnoses/:id',
    {
      schema: {
        summary: 'Forget everything about a diagnosis',
        params: IdParams,
        response: { 204: Type.Null(), default: Failure }
      }
    },
    async (request, reply) => {
      await diagnoses.delete(request.params.id, request.caller)
      return reply.code(204).send(null)
    }
  )
}
