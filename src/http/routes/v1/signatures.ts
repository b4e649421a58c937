import { Type } from 'typebox'
import { presentShape, presentSignature, presentSignatureItem } from '../../present-memory.js'
import { closed, Failure } from '../../schemas/common.js'
import { SignatureListFilter } from '../../schemas/filter.js'
import { SignaturePage, SignatureSchema, UnexplainedList } from '../../schemas/memory.js'
import type { Routes } from '../../types.js'

const params = Type.Object({
  strict: Type.String({ maxLength: 100, description: '`report.signature.strict` of a diagnosis.' })
})
const why = Type.Optional(Type.String({ minLength: 1, maxLength: 1000 }))
const response = { 200: SignatureSchema, default: Failure }

/** Routes at /v1/signatures and /v1/unexplained: what a tenant's diagnoses taught. */
export const signatureRoutes: Routes = async (app, { services: { memory, unexplained } }) => {
  app.get(
    '/signatures',
    {
      schema: {
        summary: 'Your problems, last seen first',
        description: 'Merged signatures are one. A page may be shorter than `limit` and still have a next one.',
        querystring: Type.Object(
          {
            limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
            cursor: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before.' })),
            ...SignatureListFilter
          },
          closed
        ),
        response: { 200: SignaturePage, default: Failure }
      }
    },
    async ({ query, caller }) => {
      const { limit, cursor, from, ...filter } = query
      const narrowed = { ...filter, ...(from === undefined ? {} : { from: Date.parse(from) }) }
      const { items, ...rest } = await memory.list(caller, limit, cursor, narrowed)
      return { items: items.map(presentSignatureItem), ...rest }
    }
  )

  app.get(
    '/signatures/:strict',
    { schema: { summary: 'What is known of a problem', params, response } },
    async (request) => presentSignature(await memory.get(request.params.strict, request.caller))
  )

  app.post(
    '/signatures/:strict/merge',
    {
      schema: {
        summary: 'Two signatures are one problem',
        description: 'Kept for ever. What either of them was merged with before comes along.',
        params,
        body: Type.Object({ into: Type.String({ maxLength: 100 }), why }, { ...closed, title: 'MergeInput' }),
        response
      }
    },
    async ({ params, body, caller }) =>
      presentSignature(await memory.merge(params.strict, body.into, caller, body.why))
  )

  app.post(
    '/signatures/:strict/split',
    {
      schema: {
        summary: 'A signature is a problem of its own',
        description: 'Takes it out of those it was merged with. Kept for ever.',
        params,
        body: Type.Object({ why }, { ...closed, title: 'SplitInput' }),
        response
      }
    },
    async ({ params, body, caller }) => presentSignature(await memory.split(params.strict, caller, body.why))
  )

  app.get(
    '/unexplained',
    {
      config: { scope: 'admin' },
      schema: {
        summary: 'Lines of your diagnoses that no rule explains, by shape',
        querystring: Type.Object({ limit: Type.Integer({ minimum: 1, maximum: 1000, default: 100 }) }, closed),
        response: { 200: UnexplainedList, default: Failure }
      }
    },
    async ({ query, caller }) => ({ items: (await unexplained.list(caller, query.limit)).map(presentShape) })
  )
}
