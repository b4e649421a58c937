import type { Event, Hint, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { imageOfFile } from '../kconfig/image-of-file.js'
import { markPartitions, partitionEvent } from '../partition-map/partition.js'
import { fixedPartition } from './fixed-partition.js'
import { type Node, nodes } from './nodes.js'
import { tokens } from './tokens.js'

const TEXT_LIMIT = 4000

/**
 * Reads devicetree source and overlays. One event a node: text `path { prop = value; … }`, fields `path`, `label`,
 * `compatible`, `status`, `references` (labels named by its values), `deletes`, `open` (brace missing); a node that holds
 * nodes spans only its own lines up to its first child. Children of a `fixed-partitions` node give `partition` events too.
 * Broken source gives what can be told, outcome `partial`.
 */
export function parseDevicetree(segment: Segment): ParseResult {
  const read = nodes(tokens(segment.lines))
  const image = imageOfFile(segment.title ?? segment.name)
  const events: Event[] = read.loose.map((loose) => ({
    kind: 'devicetree',
    artifact: segment.artifact,
    line: loose.line,
    endLine: loose.endLine,
    text: loose.text.slice(0, TEXT_LIMIT),
    image,
    speaker: segment.speaker,
    fields: looseFields(loose.text)
  }))
  for (const node of read.nodes) events.push(nodeEvent(segment, node, image))
  const partitions = read.nodes.flatMap((node) => fixedPartition(node) ?? [])
  for (const partition of markPartitions(partitions)) events.push(partitionEvent(segment, partition))
  events.sort((a, b) => a.line - b.line)
  const outcome = events.length === 0 ? 'unusable' : read.unbalanced > 0 ? 'partial' : 'complete'
  return { outcome, events, hints: hintsOf(segment, read.nodes) }
}

function nodeEvent(segment: Segment, node: Node, image: string): Event {
  const fields: Record<string, string | boolean> = { path: node.path }
  if (node.label) fields.label = node.label
  const compatible = textOf(node, 'compatible')
  if (compatible) fields.compatible = compatible
  const status = textOf(node, 'status')
  if (status) fields.status = status
  const references = referencesOf(node)
  if (references) fields.references = references
  if (node.deleted.length > 0) fields.deletes = node.deleted.join(' ')
  if (node.open) fields.open = true
  const body = [
    ...node.properties.map(({ name, value }) => (value === true ? `${name};` : `${name} = ${value};`)),
    ...node.deleted.map((name) => `/delete/ ${name};`)
  ].join(' ')
  return {
    kind: 'devicetree',
    artifact: segment.artifact,
    line: node.line,
    endLine: node.parent ? node.ownEnd : node.endLine,
    text: `${node.path} { ${body}${body ? ' ' : ''}}`.slice(0, TEXT_LIMIT),
    image,
    speaker: segment.speaker,
    fields
  }
}

function textOf(node: Node, name: string): string | undefined {
  const value = node.properties.find((property) => property.name === name)?.value
  if (typeof value !== 'string') return undefined
  const strings = value.match(/"[^"]{0,300}"/g)
  return strings ? strings.map((part) => part.slice(1, -1)).join(', ') : value
}

function referencesOf(node: Node): string {
  const names = new Set<string>()
  for (const { value } of node.properties) {
    if (typeof value !== 'string') continue
    for (const match of value.matchAll(/&([A-Za-z_]\w{0,60})/g)) names.add(match[1] as string)
  }
  return [...names].join(' ')
}

function looseFields(text: string): Record<string, string> {
  const deleted = /^\/delete-node\/ ?(.{1,200})$/.exec(text)
  if (deleted) return { deletes: (deleted[1] as string).trim() }
  const include = /^#include ["<]([^">]{1,300})[">]/.exec(text)
  return include ? { include: include[1] as string } : {}
}

/** The root node's `compatible` and `model` name the board of a full devicetree. */
function hintsOf(segment: Segment, all: readonly Node[]): Hint[] {
  const hints: Hint[] = []
  for (const node of all) {
    if (node.path !== '/' || node.depth !== 0) continue
    const compatible = node.properties.find(({ name }) => name === 'compatible')
    const board = /"nordic,([\w-]{4,60})"/.exec(String(compatible?.value ?? ''))?.[1]
    if (!compatible || !board) continue
    hints.push({
      path: 'board',
      value: boardName(board),
      artifact: segment.artifact,
      line: compatible.line,
      source: 'devicetree',
      speaker: segment.speaker
    })
  }
  return hints
}

/** `nrf5340-dk-nrf5340-cpuapp` in a tree is `nrf5340dk_nrf5340_cpuapp` in a build. */
function boardName(compatible: string): string {
  return compatible.replace(/^(nrf\d\w{1,8})-(dk|pdk|dongle)/, '$1$2').replace(/-/g, '_')
}
