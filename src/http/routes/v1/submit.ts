import type { FastifyRequest } from 'fastify'
import { AppError } from '../../../errors/index.js'
import type { Submission } from '../../../services/submission.js'
import { abortOnClose } from '../../abort-on-close.js'
import { waitSeconds } from '../../prefer.js'
import { present } from '../../present.js'
import { renderAs, reportType } from '../../render.js'
import { readMultipart } from '../../read-multipart.js'
import { Failure } from '../../schemas/common.js'
import { DiagnosisSchema, DiagnosisSummary, FormSubmission, InlineSubmission } from '../../schemas/diagnosis.js'
import type { Routes } from '../../types.js'

const encoder = new TextEncoder()
const MAX_KEY = 255

/** POST /v1/diagnoses */
export const submitRoutes: Routes = async (app, { services: { diagnoses }, config }) => {
  app.post(
    '/diagnoses',
    {
      bodyLimit: config.maxJsonBytes,
      schema: {
        summary: 'Upload a problem',
        description:
          'Answers 202 once the upload is kept; with `Prefer: wait=N` 200 and the report when it is done in time, ' +
          'as JSON, Markdown, plain text or SARIF by `Accept`. ' +
          'With `Idempotency-Key` the same upload sent again gives the same diagnosis.',
        consumes: ['multipart/form-data', 'application/json'],
        body: { content: { 'application/json': { schema: InlineSubmission } } },
        response: { 200: DiagnosisSchema, 202: DiagnosisSummary, default: Failure }
      },
      config: { form: FormSubmission }
    },
    async (request, reply) => {
      const type = reportType(request)
      const submission = request.isMultipart() ? await readMultipart(request, config) : inline(request.body)
      const { diagnosis, replayed } = await diagnoses.submit(submission, request.caller, idempotencyKey(request))
      reply.header('location', `/v1/diagnoses/${diagnosis.id}`)
      if (replayed) reply.header('idempotency-replayed', 'true')
      const seconds = waitSeconds(request.headers.prefer, config.maxWaitSeconds)
      if (seconds === undefined) return reply.code(202).send(present(diagnosis))
      reply.header('preference-applied', `wait=${seconds}`)
      const settled = await diagnoses.wait(diagnosis.id, request.caller, seconds, abortOnClose(reply))
      if (settled.report && type !== 'application/json') {
        return reply.type(`${type}; charset=utf-8`).send(renderAs(type, settled.report) as never)
      }
      return reply.code(settled.finished === undefined ? 202 : 200).send(present(settled))
    }
  )
}

function inline(body: unknown): Submission {
  const { files = [], ...rest } = (body ?? {}) as InlineSubmission
  return { ...rest, files: files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })) }
}

function idempotencyKey({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key === 'string' && key.length > 0 && key.length <= MAX_KEY) return key
  const detail = `An idempotency key has 1 to ${MAX_KEY} characters.`
  throw new AppError('invalid-request', detail, { field: 'Idempotency-Key' })
}
