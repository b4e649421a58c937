const ERROR = /^Error: (\d{1,4})$/
const GROUP = /"?group"?\s?[:=]\s?(\d{1,5})/
const RC = /"?\brc"?\s?[:=]\s?(-?\d{1,5})/

/**
 * The result of a management (SMP) request: `Error: 8` of the mcumgr command, `{"rc": 8}` or
 * `{"err": {"group": 1, "rc": 6}}` of SMP version 2. A number alone is one only when mcumgr speaks.
 */
export function readResult(text: string, tool: string | undefined): { rc: number; group?: number } | undefined {
  const head = text.slice(0, 400)
  const plain = tool === 'mcumgr' ? ERROR.exec(head)?.[1] : undefined
  const rc = plain ?? RC.exec(head)?.[1]
  if (rc === undefined) return undefined
  const group = GROUP.exec(head)?.[1]
  return { rc: Number(rc), ...(group !== undefined && { group: Number(group) }) }
}
