import { Type } from 'typebox'
import { ID_PATTERN } from '../../store/ids.js'

export const closed = { additionalProperties: false }

export const Time = Type.String({ format: 'date-time' })

/** Not a pattern: an id that cannot be one is unknown (404), like any other that does not exist. */
export const IdParams = Type.Object({
  id: Type.String({ maxLength: 100, description: `Id of the diagnosis: ${ID_PATTERN}` })
})

export const ProblemSchema = Type.Object(
  {
    type: Type.String({ description: 'Stable address of the kind of problem; answers with title and advice.' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'What happened this time.' }),
    code: Type.String(),
    advice: Type.String({ description: 'What to do now.' }),
    instance: Type.Optional(Type.String({ description: 'Id of the request, as in the log.' })),
    field: Type.Optional(Type.String()),
    pointer: Type.Optional(Type.String({ description: 'JSON pointer into the body.' }))
  },
  { ...closed, title: 'Problem' }
)

/** The answer of every route when something is wrong. */
export const Failure = {
  description: 'A problem document (RFC 9457).',
  content: { 'application/problem+json': { schema: ProblemSchema } }
}
