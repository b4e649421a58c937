import { Type } from 'typebox'
import { APPLICABILITIES, FINDING_CLASSES, ROLES, SEVERITIES } from '../../model/report.js'
import { closed } from './common.js'

const summary = {
  id: Type.String(),
  area: Type.String(),
  title: Type.String(),
  class: Type.Enum(FINDING_CLASSES),
  status: Type.Enum(['sandbox', 'incubating', 'stable', 'deprecated']),
  severity: Type.Enum(SEVERITIES),
  role: Type.Enum(ROLES),
  tags: Type.Array(Type.String())
}

export const RuleList = Type.Object(
  { hash: Type.String(), items: Type.Array(Type.Object(summary, closed)) },
  { ...closed, title: 'RuleList' }
)

export const RuleBody = Type.Object(
  {
    ...summary,
    created: Type.String(),
    confidence: Type.Number(),
    cause: Type.String(),
    explanation: Type.String(),
    verify: Type.String(),
    fixes: Type.Array(
      Type.Object({ title: Type.String(), detail: Type.String(), applicability: Type.Enum(APPLICABILITIES) }, closed)
    ),
    references: Type.Array(
      Type.Object(
        { title: Type.String(), url: Type.Optional(Type.String()), source: Type.Optional(Type.String()) },
        closed
      )
    ),
    explains: Type.Array(Type.String(), { description: 'Ids of rules whose findings are consequences of this one.' })
  },
  { ...closed, title: 'Rule' }
)
