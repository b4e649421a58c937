import { AppError } from './app-error.js'

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'])
const UNREACHABLE_WORDS = [
  'Connection is closed',
  'Command timed out',
  "Stream isn't writeable",
  'max retries per request',
  'Connection is in monitoring',
  'LOADING ',
  'READONLY ',
  'MASTERDOWN ',
  'CLUSTERDOWN ',
  'Cluster isn',
  'Failed to refresh slots cache',
  'None of startup nodes is available',
  'All sentinels are unreachable'
]

/**
 * What any thrown value means to a caller: errors of the Redis client become `store-unavailable` or `store-full`,
 * everything else unknown is `internal` with no detail of its own.
 */
export function fromUnknown(error: unknown): AppError {
  if (error instanceof AppError) return error
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string }
  if (message.startsWith('OOM ') || message.includes('-OOM ')) {
    return new AppError('store-full', 'Redis has no memory left; nothing was kept.', { retryAfter: 60, cause: error })
  }
  if ((code && UNREACHABLE.has(code)) || UNREACHABLE_WORDS.some((words) => message.includes(words))) {
    return new AppError('store-unavailable', 'Redis does not answer.', { retryAfter: 5, cause: error })
  }
  return new AppError('internal', 'An unexpected error; its details are in the log.', { cause: error })
}
