import { Type } from 'typebox'
import { DIALECTS } from '../../../report/dialects/index.js'
import { postingPolicy } from '../../../report/policy.js'
import { renderReply } from '../../../report/reply.js'
import { negotiate } from '../../accept.js'
import { sendTagged } from '../../etag.js'
import { closed, Failure, IdParams } from '../../schemas/common.js'
import type { Routes } from '../../types.js'

const Options = Type.Object(
  {
    dialect: Type.Enum(DIALECTS, { default: 'markdown', description: 'Markup of the forum or ticket system.' }),
    maxLength: Type.Optional(Type.Integer({ minimum: 200, maximum: 1_000_000, description: 'In UTF-16 units.' })),
    tone: Type.Enum(['public', 'internal'], {
      default: 'public',
      description: 'A public reply, or a note for colleagues.'
    }),
    marker: Type.Optional(Type.String({ maxLength: 64, description: 'A name hidden in the post, to find it again.' }))
  },
  closed
)

const ReplyBody = Type.Object(
  {
    text: Type.String(),
    policy: Type.Enum(['post', 'draft', 'silent'], { description: 'What a program may do with it by itself.' }),
    reason: Type.String({ description: 'Stable, for programs.' }),
    why: Type.String()
  },
  { ...closed, title: 'Reply' }
)

/** GET /v1/diagnoses/{id}/reply */
export const replyRoutes: Routes = async (app, { services: { diagnoses, hookAnswers } }) => {
  app.get(
    '/diagnoses/:id/reply',
    {
      schema: {
        summary: 'A reply for a forum or a ticket',
        description: 'The text alone, or with `Accept: application/json` also whether a program may post it unread.',
        params: IdParams,
        querystring: Options,
        response: { 200: ReplyBody, default: Failure }
      }
    },
    async (request, reply) => {
      // Never text/html: a fragment for another site has no business running on this one.
      const text = request.query.dialect === 'markdown' ? 'text/markdown' : 'text/plain'
      const type = negotiate(request.headers.accept, [text, 'application/json'] as const)
      const known = await diagnoses.finished(request.params.id, request.caller)
      const rendered = renderReply(known.report, { ...request.query, known })
      const own = postingPolicy(known.report)
      const [policy = own] = await hookAnswers.narrow([request.params.id], [own])
      reply.header('faultline-policy', policy.policy)
      const body = type === 'application/json' ? JSON.stringify({ text: rendered, ...policy }) : rendered
      return sendTagged(request, reply, type, body)
    }
  )
}
