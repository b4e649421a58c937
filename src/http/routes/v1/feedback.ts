import { Type } from 'typebox'
import { type Feedback, OUTCOMES } from '../../../store/feedback.js'
import { closed, Failure, IdParams, Time } from '../../schemas/common.js'
import type { Routes } from '../../types.js'

const given = {
  rule: Type.String({ maxLength: 200, description: 'Of the finding.' }),
  outcome: Type.Enum(OUTCOMES),
  why: Type.Optional(Type.String({ maxLength: 2000 }))
}
const FeedbackBody = Type.Object({ ...given, at: Time }, { ...closed, title: 'Feedback' })

/** GET and POST /v1/diagnoses/{id}/feedback */
export const feedbackRoutes: Routes = async (app, { services: { feedback } }) => {
  app.post(
    '/diagnoses/:id/feedback',
    {
      schema: {
        summary: 'Say whether a finding helped',
        description: 'The last word about a finding counts.',
        params: IdParams,
        body: Type.Object(given, { ...closed, title: 'FeedbackInput' }),
        response: { 200: FeedbackBody, default: Failure }
      }
    },
    async ({ params, body, caller }) => present(await feedback.give(params.id, body, caller))
  )

  app.get(
    '/diagnoses/:id/feedback',
    {
      schema: {
        summary: 'What was said about the findings',
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(FeedbackBody) }, closed), default: Failure }
      }
    },
    async ({ params, caller }) => ({ items: (await feedback.list(params.id, caller)).map(present) })
  )
}

const present = ({ at, ...rest }: Feedback) => ({ ...rest, at: new Date(at).toISOString() })
