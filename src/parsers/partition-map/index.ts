import type { Event, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { markPartitions, type Partition, partitionEvent } from './partition.js'
import { readReport } from './report.js'
import { readYaml } from './yaml.js'

/**
 * Reads `pm_static.yml`, `partitions.yml`, the `Partition Configuration:` a failed partition manager prints, and partition
 * reports of the build (`flash_primary (0x100000 - 1024kB):`). One event a partition with fields `name`, `address`, `size`,
 * `end` (bytes), `region`, `device`, `span`, `overlaps` (names), `gapBefore` (bytes). Lines that tell no partition are
 * skipped; a static file that begins mid-way loses only the keys before its first name.
 */
export function parsePartitionMap(segment: Segment): ParseResult {
  const found: Partition[] = [...readReport(segment.lines), ...readYaml(segment.lines)]
  found.sort((a, b) => a.line - b.line)
  const events: Event[] = markPartitions(found).map((partition) => partitionEvent(segment, partition))
  return { outcome: events.length > 0 ? 'complete' : 'unusable', events }
}
