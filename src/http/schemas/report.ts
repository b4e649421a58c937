import { type Static, Type } from 'typebox'
import { APPLICABILITIES, BASES, FINDING_CLASSES, PATCH_FORMATS, type Report, ROLES, SEVERITIES } from '../../model/report.js'
import { closed } from './common.js'

const Text = Type.String()
const Line = Type.Integer({ minimum: 1 })

export const VERDICTS = ['cause-found', 'likely-cause', 'symptoms-only', 'not-recognised', 'healthy'] as const

const Evidence = Type.Object(
  {
    id: Text,
    artifact: Text,
    startLine: Line,
    endLine: Line,
    quote: Type.String({ description: 'Exactly these lines of the redacted upload.' }),
    speaker: Type.Optional(Type.Literal('reply'))
  },
  closed
)

const Fix = Type.Object(
  {
    title: Text,
    detail: Text,
    applicability: Type.Enum(APPLICABILITIES),
    patch: Type.Optional(Type.Object({ file: Text, format: Type.Enum(PATCH_FORMATS), content: Text }, closed))
  },
  closed
)

const Reference = Type.Object({ title: Text, url: Type.Optional(Text), source: Type.Optional(Text) }, closed)

const Finding = Type.Object(
  {
    rule: Text,
    basis: Type.Enum(BASES, { description: 'Proved by the rule, or only a known problem that the words resemble.' }),
    title: Text,
    class: Type.Enum(FINDING_CLASSES),
    severity: Type.Enum(SEVERITIES),
    role: Type.Enum(ROLES),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    cause: Text,
    explanation: Text,
    fixes: Type.Array(Fix),
    verify: Text,
    evidence: Type.Array(Evidence),
    consequences: Type.Array(
      Type.Object({ rule: Text, title: Text, cause: Text, evidence: Type.Array(Evidence) }, closed)
    ),
    ruledOut: Type.Array(Text),
    references: Type.Array(Reference),
    safeToPost: Type.Boolean()
  },
  closed
)

const HealthNote = Type.Object(
  { kind: Text, text: Text, artifact: Type.Optional(Text), line: Type.Optional(Type.Integer()) },
  closed
)

/** The report, version 1, as `src/model/report.ts` has it. */
export const ReportSchema = Type.Object(
  {
    version: Type.Literal(1),
    ruleBase: Type.String({ description: 'Hash of the rule base.' }),
    verdict: Type.Enum(VERDICTS),
    summary: Text,
    context: Type.Record(Type.String(), Type.Object({ value: Text, evidence: Type.Array(Text), source: Text }, closed)),
    findings: Type.Array(Finding, { description: 'Best first.' }),
    unexplained: Type.Array(
      Type.Object(
        {
          text: Text,
          level: Type.Optional(Text),
          module: Type.Optional(Text),
          decoded: Type.Array(Text),
          evidence: Evidence
        },
        closed
      )
    ),
    questions: Type.Array(Type.Object({ ask: Text, why: Text, how: Text }, closed)),
    health: Type.Array(HealthNote),
    redactions: Type.Array(Type.Object({ kind: Text, artifact: Text, line: Line }, closed)),
    artifacts: Type.Array(
      Type.Object(
        {
          name: Text,
          bytes: Type.Integer(),
          lines: Type.Integer(),
          segments: Type.Array(Type.Object({ kind: Text, startLine: Line, endLine: Line }, closed))
        },
        closed
      )
    ),
    evidence: Type.Array(Evidence),
    signature: Type.Object({ version: Type.Literal(1), strict: Text, loose: Text }, closed),
    stats: Type.Optional(
      Type.Object({ stages: Type.Array(Type.Object({ name: Text, ms: Type.Number() }, closed)) }, closed)
    )
  },
  { ...closed, title: 'Report' }
)

/** Does not compile when the schema and the engine's type part ways. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
export const SCHEMA_IS_THE_CONTRACT: Same<Report, Static<typeof ReportSchema>> = true
