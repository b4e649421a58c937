/** Reads `-12`, `0x1F`, `-0x10` or `3.5`; NaN for anything else. */
export function toNumber(text: string | number | boolean): number {
  if (typeof text === 'number') return text
  if (typeof text === 'boolean') return Number.NaN
  const match = /^\s*([+-]?)(0x[0-9a-f]+|\d+(?:\.\d+)?)\s*$/i.exec(text)
  return match ? Number(match[2]) * (match[1] === '-' ? -1 : 1) : Number.NaN
}
