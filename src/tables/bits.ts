import type { Entry, Table } from './entry.js'

/**
 * A decoder for a register: all set bits that the table names, joined. Keys of the table are bit numbers.
 * Out: undefined when no bit or one that the table does not name is set: then the value is something else.
 */
export function bitDecoder(table: Table): (value: number) => Entry | undefined {
  return (value) => {
    const bits = setBits(value)
    const set = bits.flatMap((bit) => table[bit] ?? [])
    if (set.length === 0 || set.length < bits.length) return undefined
    const hints = set.flatMap(({ hint }) => hint ?? [])
    return {
      name: set.map(({ name }) => name).join(' | '),
      meaning: set.map(({ meaning }) => meaning).join('; '),
      ...(hints.length > 0 ? { hint: hints.join(' ') } : {})
    }
  }
}

function setBits(value: number): number[] {
  const word = value >>> 0
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => ((word >>> bit) & 1) === 1)
}
