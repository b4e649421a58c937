import { BadBody, type HookRequest } from './adapter.js'

const LONGEST_TITLE = 300
const decoder = new TextDecoder()

/** The JSON of a delivery, also where it is the form field `payload`. @throws BadBody when there is no object */
export function bodyOf({ headers, raw }: HookRequest): object {
  const text = decoder.decode(raw)
  const isForm = (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  try {
    const value: unknown = JSON.parse(isForm ? (new URLSearchParams(text).get('payload') ?? '') : text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    throw new BadBody('The body is not JSON.')
  }
  throw new BadBody('The body is not a JSON object.')
}

/** What stands at a path of names; undefined where it ends early. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined
    here = (here as Record<string, unknown>)[name]
  }
  return here
}

/** Texts and numbers at a path as text; '' for anything else. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : ''
}

export function listAt(value: unknown, ...path: readonly string[]): unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** One line of a length that is still a title. */
export const titleOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE)

/** The host of an address; '' when it is none. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')
