import { answerSubmission } from '../../answer-submission.js'
import { idempotencyKey, readSubmission } from '../../read-submission.js'
import { reportType } from '../../render.js'
import { Failure, IdParams } from '../../schemas/common.js'
import { DiagnosisSchema, DiagnosisSummary, FormSubmission, InlineSubmission } from '../../schemas/diagnosis.js'
import type { Routes } from '../../types.js'

/** POST /v1/diagnoses and /v1/diagnoses/{id}/artifacts */
export const submitRoutes: Routes = async (app, { services: { diagnoses }, config }) => {
  const upload = {
    consumes: ['multipart/form-data', 'application/json'],
    body: { content: { 'application/json': { schema: InlineSubmission } } },
    response: { 200: DiagnosisSchema, 202: DiagnosisSummary, default: Failure }
  }

  app.post(
    '/diagnoses',
    {
      bodyLimit: config.maxJsonBytes,
      schema: {
        ...upload,
        summary: 'Upload a problem',
        description:
          'Answers 202 once the upload is kept; with `Prefer: wait=N` 200 and the report when it is done in time, ' +
          'as JSON, Markdown, plain text or SARIF by `Accept`. ' +
          'With `Idempotency-Key` the same upload sent again gives the same diagnosis.'
      },
      config: { form: FormSubmission }
    },
    async (request, reply) => {
      const type = reportType(request)
      const submission = await readSubmission(request, config)
      const accepted = await diagnoses.submit(submission, request.caller, idempotencyKey(request))
      return answerSubmission(request, reply, accepted, type, { diagnoses, config }) as never
    }
  )

  app.post(
    '/diagnoses/:id/artifacts',
    {
      bodyLimit: config.maxJsonBytes,
      schema: {
        ...upload,
        summary: 'Answer a question',
        description:
          'Diagnoses all files of the conversation together with these, as a new diagnosis that continues its last one; ' +
          'a file of a name that is there already takes its place. The answer is that of an upload, ' +
          'and the finished diagnosis says in `changes` what is different.',
        params: IdParams
      },
      config: { form: FormSubmission }
    },
    async (request, reply) => {
      const type = reportType(request)
      await diagnoses.find(request.params.id, request.caller)
      const submission = await readSubmission(request, config)
      const key = idempotencyKey(request)
      const accepted = await diagnoses.addArtifacts(request.params.id, submission, request.caller, key)
      return answerSubmission(request, reply, accepted, type, { diagnoses, config }) as never
    }
  )
}
