import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors/index.js'
import type { Submission, SubmissionLimits } from '../services/submission.js'
import { readMultipart } from './read-multipart.js'
import type { InlineSubmission } from './schemas/diagnosis.js'

const encoder = new TextEncoder()
const MAX_KEY = 255

/** The submission of a request, multipart or JSON. */
export const readSubmission = (request: FastifyRequest, limits: SubmissionLimits): Promise<Submission> =>
  request.isMultipart() ? readMultipart(request, limits) : Promise.resolve(inline(request.body))

/** @param body one that fits the schema, or none at all */
export function inline(body: unknown): Submission {
  const { files = [], ...rest } = (body ?? {}) as InlineSubmission
  return { ...rest, files: files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })) }
}

/** @throws AppError when the header's length is out of bounds */
export const idempotencyKey = ({ headers }: FastifyRequest): string | undefined =>
  checkKey(headers['idempotency-key'], 'Idempotency-Key')

export function checkKey(key: unknown, field: string): string | undefined {
  if (key === undefined) return undefined
  if (typeof key === 'string' && key.length > 0 && key.length <= MAX_KEY) return key
  throw new AppError('invalid-request', `An idempotency key has 1 to ${MAX_KEY} characters.`, { field })
}
