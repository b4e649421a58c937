import { type Static, Type } from 'typebox'
import { STATUSES } from '../../store/records.js'
import { closed, ProblemSchema, Time } from './common.js'
import { ChangesSchema, SeenSchema } from './memory.js'
import { ReportSchema, VERDICTS } from './report.js'

const Metadata = Type.Record(Type.String(), Type.Unknown(), { description: 'Yours; given back as it was sent.' })

/** JSON body of a submission. */
export const InlineSubmission = Type.Object(
  {
    post: Type.Optional(Type.String({ description: 'Text of the question.' })),
    files: Type.Optional(Type.Array(Type.Object({ name: Type.String(), text: Type.String() }, closed))),
    sdk: Type.Optional(Type.String({ description: 'SDK version, such as v2.7.0.' })),
    board: Type.Optional(Type.String({ description: 'Board target, such as nrf9160dk/nrf9160/ns.' })),
    thread: Type.Optional(Type.String({ description: 'Groups diagnoses, such as the number of a ticket.' })),
    metadata: Type.Optional(Metadata),
    callbackUrl: Type.Optional(Type.String({ description: 'Where to tell of the end, as a signed webhook.' }))
  },
  { ...closed, title: 'Submission' }
)
export type InlineSubmission = Static<typeof InlineSubmission>

/** The form fields of a submission, for the documentation: the parts are read one by one. */
export const FormSubmission = {
  type: 'object',
  properties: {
    files: { type: 'array', items: { type: 'string', format: 'binary' }, description: 'Logs, configuration, builds.' },
    post: { type: 'string', description: 'Text of the question.' },
    sdk: { type: 'string' },
    board: { type: 'string' },
    thread: { type: 'string', description: 'Groups diagnoses, such as the number of a ticket.' },
    metadata: { type: 'string', description: 'A JSON object; given back as it was sent.' },
    callbackUrl: { type: 'string', description: 'Where to tell of the end, as a signed webhook.' }
  }
}

const summary = {
  id: Type.String(),
  status: Type.Enum(STATUSES),
  created: Time,
  expires: Type.String({ format: 'date-time', description: 'When everything about it is forgotten.' }),
  started: Type.Optional(Time),
  finished: Type.Optional(Time),
  files: Type.Array(Type.Object({ name: Type.String(), bytes: Type.Integer(), lines: Type.Integer() }, closed)),
  refused: Type.Array(
    Type.Object({ name: Type.String(), code: Type.String(), detail: Type.String(), advice: Type.String() }, closed),
    { description: 'Files that cannot be read, and what to send instead.' }
  ),
  skipped: Type.Array(Type.Object({ name: Type.String(), why: Type.String() }, closed), {
    description: 'Entries of archives that were left out.'
  }),
  metadata: Metadata,
  thread: Type.Optional(Type.String()),
  continues: Type.Optional(Type.String({ description: 'Id of the diagnosis whose files this one has too.' })),
  revision: Type.Optional(Type.Integer({ description: 'How many there were before it.' })),
  continuedBy: Type.Optional(Type.String({ description: 'Id of the diagnosis that continues this one.' })),
  verdict: Type.Optional(Type.Enum(VERDICTS)),
  summary: Type.Optional(Type.String()),
  ruleBase: Type.Optional(Type.String()),
  problem: Type.Optional(ProblemSchema),
  callbackUrl: Type.Optional(Type.String()),
  links: Type.Object({ self: Type.String(), reply: Type.String(), events: Type.String(), artifacts: Type.String() }, closed)
}

/** A diagnosis in a list. */
export const DiagnosisSummary = Type.Object(summary, { ...closed, title: 'DiagnosisSummary' })

export const DiagnosisSchema = Type.Object(
  {
    ...summary,
    report: Type.Optional(ReportSchema),
    changes: Type.Optional(ChangesSchema),
    seen: Type.Optional(SeenSchema)
  },
  { ...closed, title: 'Diagnosis' }
)
export type DiagnosisBody = Static<typeof DiagnosisSchema>

export const DiagnosisPage = Type.Object(
  {
    items: Type.Array(DiagnosisSummary),
    next: Type.Optional(Type.String({ description: 'Cursor of the next page.' }))
  },
  closed
)

/** What an administrator sees of a failed diagnosis, whosever it is. */
export const FailedPage = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          owner: Type.String({ description: 'Tenant.' }),
          created: Time,
          finished: Type.Optional(Time),
          files: Type.Integer({ description: 'How many were uploaded.' }),
          bytes: Type.Integer({ description: 'All of them together.' }),
          problem: Type.Optional(ProblemSchema)
        },
        { ...closed, title: 'FailedDiagnosis' }
      )
    ),
    next: Type.Optional(Type.String({ description: 'Cursor of the next page.' }))
  },
  { ...closed, title: 'FailedPage' }
)
