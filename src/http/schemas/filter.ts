import { Type } from 'typebox'
import { FINDING_CLASSES } from '../../model/report.js'
import { MAX_THREAD } from '../../services/submission.js'
import { VERDICTS } from './report.js'

const text = (maxLength: number, description: string) => Type.Optional(Type.String({ minLength: 1, maxLength, description }))
const time = (description: string) => Type.Optional(Type.String({ format: 'date-time', description }))

/** Parameters that narrow a list of diagnoses; all of them have to hold. */
export const DiagnosisFilter = {
  rule: text(200, 'Rule of a proved finding.'),
  class: Type.Optional(Type.Enum(FINDING_CLASSES, { description: 'Class of a proved finding.' })),
  sdk: text(100, 'SDK version, such as v2.7.0.'),
  board: text(100, 'Board target as the report has it.'),
  verdict: Type.Optional(Type.Enum(VERDICTS)),
  thread: text(MAX_THREAD, 'As it was given with the upload.'),
  from: time('Accepted at this time or later.'),
  to: time('Accepted before this time.')
}

/** Parameters that narrow a list of signatures; all of them have to hold. */
export const SignatureListFilter = {
  rule: text(200, 'Rule of the finding it stands for.'),
  sdk: text(100, 'SDK version it was seen with, such as v2.7.0.'),
  solved: Type.Optional(Type.Boolean({ description: 'Whether there is an accepted fix.' })),
  from: time('Seen at this time or later.')
}
