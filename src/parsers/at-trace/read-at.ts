import { decodeAt } from './decode.js'
import type { AtFields, Direction } from './fields.js'

const COMMAND = /^AT([+%#&]?)([A-Z][A-Z0-9_]{0,24})?(=\?|\?|=|$)/i
const RESPONSE = /^([+%#])([A-Z][A-Z0-9_]{1,23}|CM[ES] ERROR)(?:: ?|:$)/

/** Reads one AT command; undefined when the text is none. `value` is what follows `=`; `form` set, read, test or execute. */
export function readCommand(text: string): AtFields | undefined {
  const m = COMMAND.exec(text)
  if (!m) return undefined
  if (m[1] === '' && !/^AT(?:$|[A-Z]\d{0,3}$|I$)/i.test(text)) return undefined
  const command = (m[2] ?? 'AT').toUpperCase()
  const form = m[3] === '=' ? 'set' : m[3] === '?' ? 'read' : m[3] === '=?' ? 'test' : 'execute'
  const value = form === 'set' ? text.slice(m[0].length, 2000) : ''
  const decoded = form === 'set' ? decodeAt(m[1] ?? '', command, value, 'command') : {}
  return { command, sign: m[1] ?? '', direction: 'command', form, value, ...decoded }
}

/** Reads one response or notification line (`+NAME: …`); undefined when the text is none. */
export function readResponse(text: string, direction: Direction): AtFields | undefined {
  const m = RESPONSE.exec(text)
  if (!m?.[1] || !m[2]) return undefined
  const value = text.slice(m[0].length, 2000)
  return { command: m[2], sign: m[1], direction, value, ...decodeAt(m[1], m[2], value, direction) }
}
