import type { Entry } from './entry.js'
import { hciOpcode } from './hci-opcodes.js'

const GROUPS: Readonly<Record<number, string>> = {
  1: 'link control',
  2: 'link policy',
  3: 'controller and baseband',
  4: 'informational parameters',
  5: 'status parameters',
  6: 'testing',
  8: 'LE controller',
  63: 'vendor-specific'
}

/** An HCI command opcode by name; unknown commands of a known group are given as group and OCF. */
export function opcode(value: number): Entry | undefined {
  if (value <= 0 || value > 0xffff) return undefined
  const known = hciOpcode[value]
  if (known) return known
  const group = GROUPS[value >> 10]
  if (!group) return undefined
  const ocf = `0x${(value & 0x3ff).toString(16).padStart(4, '0')}`
  return { name: `OGF 0x${(value >> 10).toString(16)} OCF ${ocf}`, meaning: `${group} command ${ocf}` }
}
