import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { AppError, fromUnknown, toProblem } from '../../../errors/index.js'
import type { Caller } from '../../../services/caller.js'
import type { DiagnosesService } from '../../../services/diagnoses.js'
import { checkKey, inline } from '../../read-submission.js'
import { closed, Failure, ProblemSchema } from '../../schemas/common.js'
import { InlineSubmission } from '../../schemas/diagnosis.js'
import type { Routes } from '../../types.js'

const NDJSON = 'application/x-ndjson'
/** Lines taken at a time. */
const AT_ONCE = 4

const BulkLine = Type.Object(
  {
    ...InlineSubmission.properties,
    idempotencyKey: Type.Optional(Type.String({ description: 'As the header of a single upload.' }))
  },
  { ...closed, title: 'BulkLine' }
)

const BulkItem = Type.Object(
  {
    line: Type.Integer({ description: 'Of the body, from 1.' }),
    status: Type.Integer({ description: '202, or that of the problem.' }),
    id: Type.Optional(Type.String()),
    replayed: Type.Optional(Type.Boolean({ description: 'It is an earlier diagnosis of the same key.' })),
    problem: Type.Optional(ProblemSchema)
  },
  closed
)
const BulkAnswer = Type.Object({ items: Type.Array(BulkItem) }, { ...closed, title: 'BulkAnswer' })

const check = Compile(BulkLine)

/** POST /v1/diagnoses/bulk: a submission on each line. */
export const bulkRoutes: Routes = async (app, { services: { diagnoses }, config }) => {
  app.addContentTypeParser(NDJSON, { parseAs: 'string' }, (_, body, done) => done(null, body))

  app.post(
    '/diagnoses/bulk',
    {
      bodyLimit: config.maxJsonBytes,
      schema: {
        summary: 'Upload many problems',
        description:
          `One JSON object a line, as for a single upload; at most ${config.maxBulkLines} lines. ` +
          'Each line is taken or refused by itself and counts as one upload; blank lines are skipped.',
        consumes: [NDJSON],
        body: { content: { [NDJSON]: { schema: Type.String() } } },
        response: { 207: BulkAnswer, default: Failure }
      }
    },
    async ({ body, caller, id, log }, reply) => {
      if (typeof body !== 'string') throw new AppError('unsupported-media-type', `This route takes ${NDJSON}.`)
      const lines = linesOf(body)
      if (lines.length === 0) throw new AppError('empty-upload', 'The body has no lines.')
      if (lines.length > config.maxBulkLines) {
        throw new AppError('too-many-lines', `At most ${config.maxBulkLines} lines are taken at a time.`)
      }
      const items: Static<typeof BulkItem>[] = []
      for (let i = 0; i < lines.length; i += AT_ONCE) {
        const batch = lines.slice(i, i + AT_ONCE).map(({ line, text }) =>
          takeLine(text, caller, diagnoses).then(
            (taken) => ({ line, ...taken }),
            (thrown) => {
              const error = fromUnknown(thrown)
              if (error.status >= 500) log.error({ err: error.cause ?? error, code: error.code }, 'line failed')
              return { line, status: error.status, problem: toProblem(error, id) }
            }
          )
        )
        items.push(...(await Promise.all(batch)))
      }
      return reply.code(207).send({ items })
    }
  )
}

function linesOf(body: string): { line: number; text: string }[] {
  return body.split('\n').flatMap((text, n) => (text.trim() === '' ? [] : [{ line: n + 1, text }]))
}

async function takeLine(text: string, caller: Caller, diagnoses: DiagnosesService) {
  const { idempotencyKey, ...submission } = parse(text)
  const key = checkKey(idempotencyKey, 'idempotencyKey')
  const { diagnosis, replayed } = await diagnoses.submit(inline(submission), caller, key)
  return { status: 202, id: diagnosis.id, ...(replayed ? { replayed } : {}) }
}

function parse(text: string): InlineSubmission & { idempotencyKey?: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new AppError('malformed-body', 'The line is not JSON.')
  }
  if (check.Check(value)) return value as InlineSubmission & { idempotencyKey?: string }
  const [error] = check.Errors(value)
  throw new AppError('invalid-request', `${error?.instancePath || 'The line'}: ${error?.message ?? 'is not valid'}.`, {
    pointer: error?.instancePath ?? ''
  })
}
