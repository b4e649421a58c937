import { CODES, type ErrorCode } from './codes.js'

export interface ErrorExtras {
  /** Name of the form field, variable or header that is wrong. */
  field?: string
  /** JSON pointer into the body. */
  pointer?: string
  /** Seconds after which a retry makes sense. */
  retryAfter?: number
  cause?: unknown
}

/** An error that callers see. `detail` says what happened this time; it never carries secrets or log text. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly field?: string
  readonly pointer?: string
  readonly retryAfter?: number

  constructor(code: ErrorCode, detail: string, extras: ErrorExtras = {}) {
    super(detail, extras.cause === undefined ? undefined : { cause: extras.cause })
    this.code = code
    if (extras.field !== undefined) this.field = extras.field
    if (extras.pointer !== undefined) this.pointer = extras.pointer
    if (extras.retryAfter !== undefined) this.retryAfter = extras.retryAfter
  }

  get status(): number {
    return CODES[this.code].status
  }
}
