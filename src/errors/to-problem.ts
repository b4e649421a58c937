import type { AppError } from './app-error.js'
import { CODES, type ErrorCode } from './codes.js'

/** Problem details, RFC 9457. */
export interface Problem {
  /** Stable address of the kind of problem; the service answers there with title and advice. */
  type: string
  title: string
  status: number
  detail: string
  code: ErrorCode
  advice: string
  /** Id of the request, as in the log. */
  instance?: string
  field?: string
  pointer?: string
}

/** @param instance id of the request or of the job */
export function toProblem(error: AppError, instance?: string): Problem {
  const { status, title, advice } = CODES[error.code]
  return {
    type: `/problems/${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    advice,
    ...(error.field === undefined ? {} : { field: error.field }),
    ...(error.pointer === undefined ? {} : { pointer: error.pointer }),
    ...(instance === undefined ? {} : { instance })
  }
}
