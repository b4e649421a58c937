import { AppError } from '../errors/index.js'
import { ID_PATTERN } from '../store/ids.js'
import type { Place } from '../store/ranked.js'

const ID = new RegExp(ID_PATTERN)
const PLACE = /^(\d{1,15}):([0-9a-z]{20,26})$/

export const encodeCursor = (id: string): string => Buffer.from(id).toString('base64url')

/** @throws AppError `invalid-cursor` for anything `encodeCursor` did not make */
export function decodeCursor(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString('latin1')
  if (!ID.test(id) || encodeCursor(id) !== cursor) throw madeUp()
  return id
}

export const encodePlace = ({ member, score }: Place): string => encodeCursor(`${score}:${member}`)

/** @throws AppError `invalid-cursor` for anything `encodePlace` did not make */
export function decodePlace(cursor: string): Place {
  const [, score, member] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? []
  const place = { member: member ?? '', score: Number(score) }
  if (member === undefined || encodePlace(place) !== cursor) throw madeUp()
  return place
}

const madeUp = () =>
  new AppError('invalid-cursor', 'This cursor was not given by this service.', { field: 'cursor' })
