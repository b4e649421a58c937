import { Type } from 'typebox'
import { closed, Time } from './common.js'
import { VERDICTS } from './report.js'

const Rule = Type.String({ description: 'Id of a rule.' })
const span = { count: Type.Integer(), first: Time, last: Time }

export const ResolutionInput = Type.Object(
  {
    fix: Type.String({ minLength: 1, maxLength: 10_000, description: 'What solved it, for people.' }),
    rule: Type.Optional(Type.String({ maxLength: 200, description: 'Rule of the finding that it confirms.' })),
    by: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Who accepted it; else your key.' }))
  },
  { ...closed, title: 'ResolutionInput' }
)

export const ResolutionSchema = Type.Object(
  { diagnosis: Type.String(), fix: Type.String(), rule: Type.Optional(Rule), by: Type.String(), at: Time },
  { ...closed, title: 'Resolution' }
)

const seen = {
  signature: Type.String({ description: 'The strict signature that stands for the problem.' }),
  ...span,
  since: Type.Optional(Type.String({ description: 'Oldest SDK version it was seen with.' })),
  resolutions: Type.Array(ResolutionSchema, {
    description: 'Accepted fixes, newest first; beside a diagnosis and in lists at most five.'
  })
}

/** Beside a diagnosis. */
export const SeenSchema = Type.Object(seen, {
  ...closed,
  title: 'Seen',
  description: 'How often you met this problem, this time included, and what helped.'
})

const Named = Type.Object({ rule: Rule, title: Type.String() }, closed)

export const ChangesSchema = Type.Object(
  {
    since: Type.String({ description: 'Id of the diagnosis before.' }),
    different: Type.Boolean({ description: 'Whether anything of the following is.' }),
    verdict: Type.Object({ before: Type.Enum(VERDICTS), after: Type.Enum(VERDICTS) }, closed),
    gone: Type.Array(Named),
    new: Type.Array(Named),
    moved: Type.Array(
      Type.Object({ rule: Rule, title: Type.String(), before: Type.Integer(), after: Type.Integer() }, closed),
      { description: 'Findings of both that stand in another order; places from 1.' }
    ),
    answered: Type.Array(Type.String(), { description: 'Questions that are no longer asked.' }),
    asked: Type.Array(Type.String(), { description: 'Questions that were not asked before.' })
  },
  { ...closed, title: 'Changes' }
)

const item = {
  strict: Type.String(),
  loose: Type.String(),
  rule: Type.Optional(Rule),
  ...seen,
  merged: Type.Array(Type.String(), { description: 'Strict signatures that a person merged with it.' }),
  sdks: Type.Array(Type.Object({ version: Type.String(), ...span }, closed), { description: 'Oldest version first.' })
}

export const SignaturePage = Type.Object(
  {
    items: Type.Array(Type.Object(item, { ...closed, title: 'SignatureSummary' })),
    next: Type.Optional(Type.String({ description: 'Cursor of the next page.' }))
  },
  { ...closed, title: 'SignaturePage' }
)

export const SignatureSchema = Type.Object(
  {
    ...item,
    similar: Type.Array(Type.Object({ strict: Type.String(), ...span }, closed), {
      description: 'Of the same loose signature: like it, but not the same.'
    }),
    decisions: Type.Array(
      Type.Object(
        {
          act: Type.Enum(['merge', 'split']),
          strict: Type.String(),
          into: Type.Optional(Type.String()),
          by: Type.String(),
          why: Type.Optional(Type.String()),
          at: Time
        },
        closed
      ),
      { description: 'What persons decided, newest first.' }
    )
  },
  { ...closed, title: 'SignatureKnowledge' }
)

export const UnexplainedList = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          digest: Type.String(),
          shape: Type.String({ description: 'The line without numbers, addresses and quoted names.' }),
          module: Type.Optional(Type.String()),
          level: Type.Optional(Type.String()),
          ...span,
          example: Type.Optional(Type.Object({ text: Type.String(), diagnosis: Type.String() }, closed))
        },
        closed
      ),
      { description: 'Met most often first.' }
    )
  },
  { ...closed, title: 'UnexplainedList' }
)
