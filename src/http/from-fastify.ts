import type { FastifyError } from 'fastify'
import { AppError, type ErrorCode, fromUnknown } from '../errors/index.js'

/** Errors of Fastify and its plugins by code, and what they mean to a caller. */
const KNOWN: Record<string, { code: ErrorCode; detail: string; field?: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'upload-too-large', detail: 'The body is over the size limit.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'unsupported-media-type',
    detail: 'This route does not take that content type.'
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'empty-upload', detail: 'The body is empty.' },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'malformed-body', detail: 'The body is not JSON.' },
  FST_INVALID_MULTIPART_CONTENT_TYPE: { code: 'unsupported-media-type', detail: 'The multipart boundary is missing.' },
  FST_FILES_LIMIT: { code: 'too-many-files', detail: 'The upload has too many files.', field: 'files' },
  FST_PARTS_LIMIT: { code: 'too-many-files', detail: 'The upload has too many parts.', field: 'files' },
  FST_FIELDS_LIMIT: { code: 'malformed-body', detail: 'The upload has too many fields.' },
  FST_PROTO_VIOLATION: { code: 'unknown-field', detail: 'A field has a name that is not taken.' },
  FST_ERR_BAD_URL: { code: 'invalid-request', detail: 'The address has a percent sign that begins no character.' },
  FST_ERR_MAX_PARAM_LENGTH: { code: 'not-found', detail: 'Nothing has so long a name.' },
  FST_ERR_CLOSED: { code: 'closing', detail: 'The service is closing.' }
}

/** @returns the error a caller may see; nothing of an unknown one */
export function fromFastify(error: FastifyError): AppError {
  if (error instanceof AppError) return error
  if (error.validation) return fromValidation(error)
  const known = KNOWN[error.code]
  if (known) {
    const { code, detail, field } = known
    return new AppError(code, detail, { cause: error, ...(field ? { field } : {}) })
  }
  if (error.statusCode === 503) return new AppError('closing', 'The service is closing.', { retryAfter: 5 })
  if (error.statusCode !== undefined && error.statusCode < 500) {
    const detail = error.statusCode === 400 ? 'The body cannot be read.' : 'The request cannot be understood.'
    return new AppError(error.statusCode === 400 ? 'malformed-body' : 'invalid-request', detail, { cause: error })
  }
  return fromUnknown(error)
}

/** The first thing that does not fit, with its place. */
function fromValidation({ validation, validationContext = 'body' }: FastifyError): AppError {
  const first = validation?.[0]
  const { additionalProperties, requiredProperties } = (first?.params ?? {}) as Record<string, string[] | undefined>
  const extra = (additionalProperties ?? requiredProperties)?.[0]
  const pointer = `${first?.instancePath ?? ''}${extra === undefined ? '' : `/${extra}`}`
  const field = pointer.split('/')[1] ?? validationContext
  return new AppError('invalid-request', `${validationContext}${pointer}: ${first?.message ?? 'is not valid'}.`, {
    field,
    ...(validationContext === 'body' ? { pointer } : {})
  })
}
