import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config/index.js'
import type { Accepted } from '../services/accept.js'
import type { DiagnosesService } from '../services/diagnoses.js'
import { abortOnClose } from './abort-on-close.js'
import { diagnosisJson } from './diagnosis-json.js'
import { waitSeconds } from './prefer.js'
import { present } from './present.js'
import { type ReportType, renderAs } from './render.js'

/** Says where the diagnosis is, or waits for it when the client prefers that. @param type the report is given in */
export async function answerSubmission(
  request: FastifyRequest,
  reply: FastifyReply,
  { diagnosis, replayed }: Accepted,
  type: ReportType,
  { diagnoses, config }: { diagnoses: DiagnosesService; config: Config }
) {
  reply.header('location', `/v1/diagnoses/${diagnosis.id}`)
  if (replayed) reply.header('idempotency-replayed', 'true')
  const seconds = waitSeconds(request.headers.prefer, config.maxWaitSeconds)
  if (seconds === undefined) return reply.code(202).send(present(diagnosis))
  reply.header('preference-applied', `wait=${seconds}`)
  const settled = await diagnoses.wait(diagnosis.id, request.caller, seconds, abortOnClose(reply))
  const { report } = settled
  if (report && type !== 'application/json') {
    return reply.type(`${type}; charset=utf-8`).send(renderAs(type, { ...settled, report }))
  }
  return reply
    .code(settled.finished === undefined ? 202 : 200)
    .type('application/json; charset=utf-8')
    .send(diagnosisJson(settled))
}
