import { Type } from 'typebox'
import { closed, Failure, Time } from '../../schemas/common.js'
import type { Routes } from '../../types.js'

const AuditPage = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          at: Time,
          act: Type.String({ description: 'What was done, such as key.created or webhook.deleted.' }),
          target: Type.String({ description: 'Id of what it was done to.' }),
          owner: Type.String({ description: 'Tenant of the target.' }),
          by: Type.String({ description: 'Id of the key it was done with, or `command line`.' })
        },
        closed
      )
    ),
    next: Type.Optional(Type.String({ description: 'Cursor of the next page.' }))
  },
  closed
)

/** GET /v1/audit */
export const auditRoutes: Routes = async (app, { services: { audit } }) => {
  app.get(
    '/audit',
    {
      config: { scope: 'admin' },
      schema: {
        summary: 'Administrative acts of all tenants, newest first',
        querystring: Type.Object(
          {
            limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
            cursor: Type.Optional(Type.String({ maxLength: 200 }))
          },
          closed
        ),
        response: { 200: AuditPage, default: Failure }
      }
    },
    async ({ query }) => {
      const { items, ...rest } = await audit.list(query.limit, query.cursor)
      return { items: items.map((item) => ({ ...item, at: new Date(item.at).toISOString() })), ...rest }
    }
  )
}
