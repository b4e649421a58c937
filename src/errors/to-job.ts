import { AppError } from './app-error.js'
import { fromUnknown } from './from-unknown.js'

/** What a failed attempt means: try again (the store was away), or keep the problem and stop. */
export function toJob(error: unknown): { error: AppError; retry: boolean } {
  const known = fromUnknown(error)
  if (known.code === 'store-unavailable' || known.code === 'store-full') return { error: known, retry: true }
  if (known.code !== 'internal') return { error: known, retry: false }
  const crash = new AppError('diagnosis-crashed', 'The diagnosis stopped with an unexpected error.', { cause: error })
  return { error: crash, retry: true }
}
