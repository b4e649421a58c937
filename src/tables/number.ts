const CODE = /^[+-]?(?:0x[0-9a-f]{1,16}|[0-9]{1,19})$/i

/**
 * Reads a code as logs print it: decimal or `0x…`, with or without a sign. 32-bit values from 0xffff0000 on are read as the
 * negative numbers they are (`4294967180` → -116).
 * Out: undefined for anything else.
 */
export function parseCode(code: number | string): number | undefined {
  if (typeof code === 'number') return Number.isSafeInteger(code) ? wrap(code) : undefined
  if (code.length > 40) return undefined
  const text = code.trim()
  if (!CODE.test(text)) return undefined
  const negative = text.startsWith('-')
  const value = Number(text.replace(/^[+-]/, ''))
  if (!Number.isSafeInteger(value)) return undefined
  return wrap(negative && value !== 0 ? -value : value)
}

/** `0x3e`, `-0x2700`; at least two digits. */
export function hex(value: number): string {
  const digits = Math.abs(value).toString(16)
  return `${value < 0 ? '-' : ''}0x${digits.padStart(2, '0')}`
}

function wrap(value: number): number {
  return value >= 0xffff_0000 && value <= 0xffff_ffff ? value - 0x1_0000_0000 : value
}
