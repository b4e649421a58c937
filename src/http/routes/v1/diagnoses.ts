import { Type } from 'typebox'
import type { Filter } from '../../../store/indexes.js'
import { diagnosisJson } from '../../diagnosis-json.js'
import { sendTagged } from '../../etag.js'
import { present } from '../../present.js'
import { renderAs, reportType } from '../../render.js'
import { closed, Failure, IdParams } from '../../schemas/common.js'
import { DiagnosisPage, DiagnosisSchema } from '../../schemas/diagnosis.js'
import { DiagnosisFilter } from '../../schemas/filter.js'
import type { Routes } from '../../types.js'

/** GET and DELETE below /v1/diagnoses */
export const diagnosisRoutes: Routes = async (app, { services: { diagnoses } }) => {
  app.get(
    '/diagnoses',
    {
      schema: {
        summary: 'Your diagnoses, newest first',
        description: 'With a filter a page may be shorter than `limit` and still have a next one.',
        querystring: Type.Object(
          {
            limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
            cursor: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before.' })),
            ...DiagnosisFilter
          },
          closed
        ),
        response: { 200: DiagnosisPage, default: Failure }
      }
    },
    async ({ query, caller }) => {
      const { limit, cursor, from, to, ...same } = query
      const filter: Filter = { ...same, ...moment({ from }), ...moment({ to }) }
      const { items, ...rest } = await diagnoses.list(caller, limit, cursor, filter)
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
        return sendTagged(request, reply, type, diagnosisJson(await diagnoses.get(id, request.caller)))
      }
      return sendTagged(request, reply, type, renderAs(type, await diagnoses.finished(id, request.caller)))
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

/** @param of one time by its name, as ISO 8601 */
function moment(of: Record<string, string | undefined>): Record<string, number> {
  return Object.fromEntries(Object.entries(of).flatMap(([name, time]) => (time === undefined ? [] : [[name, Date.parse(time)]])))
}
