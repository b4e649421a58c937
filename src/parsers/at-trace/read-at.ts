/** Decoded parts of one AT line. */
export type AtFields = Record<string, string | number | boolean>

const COMMAND = /^AT([+%#&]?[A-Z0-9]{0,24})(\?|=\?|=)?(.{0,2000})$/i
const RESPONSE = /^([+%#][A-Z][A-Z0-9]{1,23}): ?(.{0,2000})$/

/** Reads one AT line (command, response or notification); undefined when it is none. */
export function readAt(text: string): AtFields | undefined {
  const line = text.trim()
  const response = RESPONSE.exec(line)
  if (response?.[1]) {
    return { command: response[1].slice(1), direction: 'notification', value: response[2] ?? '' }
  }
  const command = COMMAND.exec(line)
  if (!command) return undefined
  const name = (command[1] ?? '').replace(/^[+%#&]/, '').toUpperCase()
  const value = `${command[2] ?? ''}${command[3] ?? ''}`
  return { command: name === '' ? 'AT' : name, direction: 'command', value }
}
