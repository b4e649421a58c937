import type { Entry, Meaning } from './entry.js'
import { parseCode } from './number.js'
import { SPACES, type Space } from './registry.js'

/**
 * One code in one table.
 * In: a table's name (`errno`, `hci`, `mbedtls` …) and a code, number or text, decimal or `0x…`.
 * Out: undefined for an unknown table or code.
 */
export function lookup(table: string, code: number | string): Meaning | undefined {
  const space = Object.hasOwn(SPACES, table) ? SPACES[table] : undefined
  const value = parseCode(code)
  if (!space || value === undefined) return undefined
  return find(space, table, value)
}

function find(space: Space, table: string, value: number): Meaning | undefined {
  if (space.decode) {
    const entry = space.decode(value)
    return entry && { table, code: value, ...entry }
  }
  const codes = space.anySign ? [value, -value] : [value]
  for (const code of codes) {
    const entry = own(space, code)
    if (entry) return { table, code: value, ...entry }
  }
  return undefined
}

function own(space: Space, code: number): Entry | undefined {
  return space.table && Object.hasOwn(space.table, code) ? space.table[code] : undefined
}
