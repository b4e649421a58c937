import { type Static, Type } from 'typebox'
import { EVENT_KINDS } from '../model/event.js'
import { APPLICABILITIES, FINDING_CLASSES, PATCH_FORMATS, ROLES, SEVERITIES } from '../model/report.js'

/** The schema of a rule file. `rules/README.md` explains it to authors; this is what the loader enforces. */
const strict = { additionalProperties: false }
const Text = Type.String({ minLength: 1 })
const OneOf = <const T extends readonly string[]>(values: T) => Type.Unsafe<T[number]>(Type.Union(values.map((v) => Type.Literal(v))))
const List = Type.Union([Text, Type.Array(Text, { minItems: 1 })])
const Scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean()])

/** Tests on one captured value, field or fact. Several keys of one test must all hold. */
const Test = Type.Object(
  {
    is: Type.Optional(Type.Union([Scalar, Type.Array(Scalar)])),
    not: Type.Optional(Type.Union([Scalar, Type.Array(Scalar)])),
    matches: Type.Optional(Text),
    lt: Type.Optional(Type.Number()),
    gt: Type.Optional(Type.Number()),
    range: Type.Optional(Text),
    bits: Type.Optional(Type.Number())
  },
  strict
)

const EventCondition = Type.Object(
  {
    as: Type.Optional(Text),
    kind: Type.Optional(List),
    module: Type.Optional(List),
    level: Type.Optional(List),
    image: Type.Optional(List),
    speaker: Type.Optional(OneOf(['author', 'reply'] as const)),
    pattern: Type.Optional(Text),
    where: Type.Optional(Type.Record(Type.String(), Type.Union([Scalar, Test])))
  },
  strict
)

const Condition = Type.Cyclic(
  {
    Condition: Type.Union([
      Type.Object({ all: Type.Array(Type.Ref('Condition'), { minItems: 1 }) }, strict),
      Type.Object({ any: Type.Array(Type.Ref('Condition'), { minItems: 1 }) }, strict),
      Type.Object({ not: Type.Ref('Condition') }, strict),
      Type.Object({ event: EventCondition }, strict),
      Type.Object({ absent: EventCondition }, strict),
      Type.Object(
        {
          sequence: Type.Object(
            {
              steps: Type.Array(EventCondition, { minItems: 2 }),
              lines: Type.Optional(Type.Integer({ minimum: 1 })),
              ms: Type.Optional(Type.Number({ minimum: 0 }))
            },
            strict
          )
        },
        strict
      ),
      Type.Object(
        { count: Type.Object({ event: EventCondition, atLeast: Type.Integer({ minimum: 2 }) }, strict) },
        strict
      ),
      Type.Object(
        {
          config: Type.Object(
            {
              symbol: Text,
              image: Type.Optional(Text),
              is: Type.Optional(Type.Union([Scalar, Type.Array(Scalar)])),
              set: Type.Optional(Type.Boolean()),
              lt: Type.Optional(Type.Number()),
              gt: Type.Optional(Type.Number())
            },
            strict
          )
        },
        strict
      ),
      Type.Object({ fact: Type.Record(Type.String(), Type.Union([Scalar, Test])) }, strict)
    ])
  },
  'Condition'
)

const Adjustment = Type.Object(
  { when: Condition, by: Type.Number({ minimum: 0, maximum: 0.9 }), say: Type.Optional(Text) },
  strict
)
const Count = Type.Integer({ minimum: 0 })
const Example = Type.Object({ name: Text, files: Type.Record(Type.String(), Type.String()) }, strict)

export const RuleSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]+/[a-z0-9-]+$' }),
    title: Type.String({ minLength: 8, maxLength: 100 }),
    class: OneOf(FINDING_CLASSES),
    status: OneOf(['sandbox', 'incubating', 'stable', 'deprecated'] as const),
    created: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    tags: Type.Optional(Type.Array(Text)),
    severity: OneOf(SEVERITIES),
    role: OneOf(ROLES),
    confidence: Type.Number({ minimum: 0.05, maximum: 0.97 }),
    unseen: Type.Optional(Type.Object({ right: Count, wrong: Count }, strict)),
    oneSignal: Type.Optional(Text),
    applies: Type.Optional(
      Type.Object(
        {
          sdk: Type.Optional(Text),
          zephyr: Type.Optional(Text),
          soc: Type.Optional(List),
          board: Type.Optional(List)
        },
        strict
      )
    ),
    when: Condition,
    strengthen: Type.Optional(Type.Array(Adjustment)),
    weaken: Type.Optional(Type.Array(Adjustment)),
    ruledOut: Type.Optional(Type.Array(Type.Object({ when: Condition, say: Text }, strict))),
    cause: Text,
    explanation: Text,
    fixes: Type.Array(
      Type.Object(
        {
          title: Text,
          detail: Text,
          applicability: OneOf(APPLICABILITIES),
          when: Type.Optional(Condition),
          patch: Type.Optional(Type.Object({ file: Text, format: OneOf(PATCH_FORMATS), content: Text }, strict))
        },
        strict
      )
    ),
    verify: Text,
    questions: Type.Optional(
      Type.Array(
        Type.Object({ ask: Text, why: Text, how: Text, unless: Type.Optional(Condition) }, strict)
      )
    ),
    references: Type.Array(
      Type.Object({ title: Text, url: Type.Optional(Text), source: Type.Optional(Text) }, strict),
      { minItems: 1 }
    ),
    explains: Type.Optional(Type.Array(Text)),
    covers: Type.Optional(Type.Array(Text)),
    supersedes: Type.Optional(Type.Array(Text)),
    confusedWith: Type.Optional(Type.Array(Type.Object({ rule: Text, tell: Text }, strict))),
    examples: Type.Object(
      { match: Type.Array(Example, { minItems: 1 }), noMatch: Type.Array(Example, { minItems: 1 }) },
      strict
    )
  },
  strict
)

export type Rule = Static<typeof RuleSchema>
export type EventCondition = Static<typeof EventCondition>
export type ValueTest = Static<typeof Test>
export type Condition = Static<typeof Condition>
/** Event kinds a condition may name, plus `any`. */
export const CONDITION_KINDS = [...EVENT_KINDS, 'any'] as const
