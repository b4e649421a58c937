import { at } from './body.js'

const LONGEST = 200

/** Whether a text is a JSON pointer, https://www.rfc-editor.org/rfc/rfc6901 */
export const isPointer = (text: string): boolean =>
  text.length <= LONGEST && (text === '' || (text.startsWith('/') && !/~(?![01])/.test(text)))

/** What a JSON pointer points at; undefined for nothing, and for no pointer. */
export function pointTo(value: unknown, pointer: string | undefined): unknown {
  if (pointer === undefined) return undefined
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  return at(value, ...names)
}
