import { lookup } from '../../tables/index.js'

const ERROR = /^Error: (\d{1,4})$/
const GROUP = /"?group"?\s?[:=]\s?(\d{1,5})/
const RC = /"?\brc"?\s?[:=]\s?(-?\d{1,5})/

/** Groups of SMP that have result codes of their own, by group id (Zephyr mgmt_defines.h). */
const GROUP_TABLES: Readonly<Record<number, string>> = { 0: 'mcumgr:os', 1: 'mcumgr:img', 8: 'mcumgr:fs' }

/** What a management request came to; `name` is the code's name in Zephyr's source, where it has one. */
export interface SmpResult {
  rc: number
  group?: number
  name?: string
}

/**
 * The result of a management (SMP) request: `Error: 8` of the mcumgr command, `{"rc": 8}` or
 * `{"err": {"group": 1, "rc": 6}}` of SMP version 2. A number alone is one only when mcumgr speaks.
 */
export function readResult(text: string, tool: string | undefined): SmpResult | undefined {
  const head = text.slice(0, 400)
  const plain = tool === 'mcumgr' ? ERROR.exec(head)?.[1] : undefined
  const rc = plain ?? RC.exec(head)?.[1]
  if (rc === undefined) return undefined
  const found = GROUP.exec(head)?.[1]
  const group = found === undefined ? undefined : Number(found)
  const name = lookup(group === undefined ? 'mcumgr' : (GROUP_TABLES[group] ?? ''), rc)?.name
  return { rc: Number(rc), ...(group !== undefined && { group }), ...(name && { name }) }
}
