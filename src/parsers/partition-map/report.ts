import type { Line } from '../../model/segment.js'
import type { Partition } from './partition.js'

const REGION = /^(?:[\w-]{1,40} )?([\w-]{1,60}) \((0x[0-9a-fA-F]{1,10}) - [\d.]{1,12} ?[kMG]?i?B\):$/
const ROW = /^(?:\||\+-{1,3}) ?(0x[0-9a-fA-F]{1,10}): ([\w.-]{1,80}) \((0x[0-9a-fA-F]{1,10}) - [\d.]{1,12} ?[kMG]?i?B\)/

/**
 * Reads the box the partition manager draws: `| 0x0: mcuboot (0xc000 - 48kB) |`, containers as `+---0xc000: …`.
 * Form: sdk-nrf `scripts/partition_manager_report.py`.
 */
export function readReport(lines: readonly Line[]): Partition[] {
  const found: Partition[] = []
  let region: string | undefined
  for (const { no, text } of lines) {
    const line = text.trim()
    const head = REGION.exec(line)
    if (head) region = head[1] as string
    const row = ROW.exec(line)
    if (!row) continue
    const partition: Partition = {
      name: row[2] as string,
      address: Number(row[1]),
      size: Number(row[3]),
      line: no,
      endLine: no
    }
    if (region) partition.region = region
    if (line.startsWith('+')) partition.span = ''
    found.push(partition)
  }
  return found
}
