import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '../errors/index.js'
import type { Caller } from './submission.js'

/** Everyone, while no keys tell callers apart. */
export const PUBLIC: Caller = { owner: 'public' }

export type KeysService = ReturnType<typeof createKeyCheck>

/** @param hashes SHA-256 of the accepted keys in hex, comma-separated, each optionally with `sha256:` before it */
export function createKeyCheck(hashes: string) {
  const accepted = hashes
    .split(',')
    .filter(Boolean)
    .map((hash) => Buffer.from(hash.replace('sha256:', ''), 'hex'))
  return {
    required: accepted.length > 0,
    /**
     * @param authorization value of the header
     * @throws AppError `unauthorized`, which never repeats what was sent
     */
    identify(authorization: string | undefined): Caller {
      if (accepted.length === 0) return PUBLIC
      const key = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(authorization ?? '')?.[1]
      if (key === undefined) throw new AppError('unauthorized', 'No API key was sent.', { field: 'Authorization' })
      const hash = createHash('sha256').update(key).digest()
      // Every hash is compared, so the time does not tell which one came near.
      if (accepted.filter((known) => timingSafeEqual(known, hash)).length > 0) return PUBLIC
      throw new AppError('unauthorized', 'This API key is not known.', { field: 'Authorization' })
    }
  }
}
