import { randomBytes } from 'node:crypto'

/** Digits to the base of 32. */
export const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
/** Digits at the beginning of an id that are its time in milliseconds since 1970. */
export const TIME_LENGTH = 10
const RANDOM_LENGTH = 16

/** What an id looks like: ten characters of time and sixteen at random, so ids sort by time and cannot be guessed. */
export const ID_PATTERN = '^[0-9a-hjkmnp-tv-z]{26}$'

/** @param now milliseconds since 1970 */
export function createId(now: number): string {
  let random = ''
  for (const byte of randomBytes(RANDOM_LENGTH)) random += ALPHABET[byte & 31]
  return timePrefix(now) + random
}

/** The beginning that ids made at `now` have. */
export function timePrefix(now: number): string {
  let text = ''
  for (let rest = now, i = 0; i < TIME_LENGTH; i++) {
    text = ALPHABET[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/** When an id was made, in milliseconds since 1970. */
export function timeOf(id: string): number {
  let time = 0
  for (const letter of id.slice(0, TIME_LENGTH)) time = time * 32 + ALPHABET.indexOf(letter)
  return time
}
