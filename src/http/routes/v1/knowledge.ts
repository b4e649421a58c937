import { Type } from 'typebox'
import { closed, Failure } from '../../schemas/common.js'
import { RuleBody, RuleList } from '../../schemas/rule.js'
import type { Routes } from '../../types.js'

const Meaning = Type.Object(
  {
    table: Type.String({ description: 'Which library or protocol counts so.' }),
    code: Type.Number(),
    name: Type.String(),
    meaning: Type.String(),
    hint: Type.Optional(Type.String())
  },
  closed
)

/** GET /v1/rules, /v1/rules/{area}/{name}, /v1/explain: what Faultline knows, without any upload. */
export const knowledgeRoutes: Routes = async (app, { services: { rules, explain } }) => {
  app.get(
    '/rules',
    {
      schema: {
        summary: 'The rule base',
        querystring: Type.Object({ area: Type.Optional(Type.String({ maxLength: 100 })) }, closed),
        response: { 200: RuleList, default: Failure }
      }
    },
    async ({ query }) => ({ hash: rules.hash(), items: rules.list(query.area) })
  )

  app.get(
    '/rules/:area/:name',
    {
      schema: {
        summary: 'One rule',
        params: Type.Object({ area: Type.String({ maxLength: 100 }), name: Type.String({ maxLength: 100 }) }),
        response: { 200: RuleBody, default: Failure }
      }
    },
    async ({ params }) => rules.get(`${params.area}/${params.name}`)
  )

  app.get(
    '/explain',
    {
      schema: {
        summary: 'What an error number can mean',
        querystring: Type.Object(
          {
            code: Type.String({ minLength: 1, maxLength: 40, description: 'As printed: -111, 0x2001.' }),
            where: Type.Optional(
              Type.String({ maxLength: 500, description: 'Module, function or sentence it came from.' })
            )
          },
          closed
        ),
        response: { 200: Type.Object({ items: Type.Array(Meaning) }, closed), default: Failure }
      }
    },
    async ({ query }) => ({ items: explain(query.code, query.where) })
  )
}
