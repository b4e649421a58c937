import { AppError } from '../errors/index.js'
import { ID_PATTERN } from '../store/ids.js'

const ID = new RegExp(ID_PATTERN)

export const encodeCursor = (id: string): string => Buffer.from(id).toString('base64url')

/** @throws AppError `invalid-cursor` for anything `encodeCursor` did not make */
export function decodeCursor(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString('latin1')
  if (!ID.test(id) || encodeCursor(id) !== cursor) {
    throw new AppError('invalid-cursor', 'This cursor was not given by this service.', { field: 'cursor' })
  }
  return id
}
