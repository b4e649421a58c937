import type { Event } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'

/** One partition of a flash, OTP or RAM region; sizes and addresses in bytes. */
export interface Partition {
  name: string
  address?: number
  size?: number
  end?: number
  region?: string
  device?: string
  /** Names of the partitions this one only encloses. */
  span?: string
  line: number
  endLine: number
  /** Names of the partitions that share bytes with this one. */
  overlaps?: string
  /** Bytes between this partition and the one before it in the region. */
  gapBefore?: number
}

const NAMES_LIMIT = 400

/**
 * Completes `end` and `size`, and tells for each region which partitions overlap and where gaps lie. Containers (`span`)
 * take no part, nor partitions without an address.
 */
export function markPartitions(partitions: readonly Partition[]): Partition[] {
  const completed = partitions.map((partition) => complete(partition))
  const regions = new Map<string, Partition[]>()
  for (const partition of completed) {
    if (partition.span !== undefined || partition.address === undefined || !partition.size) continue
    const key = partition.region ?? 'flash_primary'
    const region = regions.get(key)
    if (region) region.push(partition)
    else regions.set(key, [partition])
  }
  for (const region of regions.values()) markRegion(region)
  return completed
}

function complete(partition: Partition): Partition {
  const { address, size, end } = partition
  if (address !== undefined && size !== undefined && end === undefined) return { ...partition, end: address + size }
  if (address !== undefined && size === undefined && end !== undefined) return { ...partition, size: end - address }
  return { ...partition }
}

/** Sorted by address, a partition overlaps the one that reaches furthest so far or none before it. */
function markRegion(region: Partition[]): void {
  region.sort((a, b) => (a.address ?? 0) - (b.address ?? 0))
  let furthest: Partition | undefined
  for (const partition of region) {
    const reached = furthest?.end ?? partition.address ?? 0
    const start = partition.address ?? 0
    if (furthest && start < reached) {
      partition.overlaps = furthest.name
      const known = furthest.overlaps
      if (!known) furthest.overlaps = partition.name
      else if (known.length < NAMES_LIMIT) furthest.overlaps = `${known} ${partition.name}`
    } else if (furthest && start > reached) partition.gapBefore = start - reached
    if (!furthest || (partition.end ?? 0) > reached) furthest = partition
  }
}

/** The event (kind `partition`) of one partition; all of its parts are fields. */
export function partitionEvent(segment: Segment, partition: Partition): Event {
  const { line, endLine, ...parts } = partition
  const fields: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(parts)) if (value !== undefined) fields[key] = value
  const range =
    partition.address === undefined
      ? ''
      : ` 0x${partition.address.toString(16)}${partition.end === undefined ? '' : `-0x${partition.end.toString(16)}`}`
  const size = partition.size === undefined ? '' : ` (${partition.size} bytes)`
  return {
    kind: 'partition',
    artifact: segment.artifact,
    line,
    endLine,
    text: `${partition.name}:${range}${size}${partition.region ? ` in ${partition.region}` : ''}`,
    speaker: segment.speaker,
    fields
  }
}
