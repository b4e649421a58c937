import type { Line } from '../../model/segment.js'
import type { Partition } from './partition.js'

const NAME = /^([\w.$-]{1,80}):\s{0,4}(?:#.{0,200})?$/
const PAIR = /^([a-z_]{1,40}):\s{0,8}(\S.{0,400})$/
const FLOW = /^([\w.$-]{1,80}):\s{0,4}\{(.{0,2000})\}$/
const KEYS = new Set([
  'address',
  'size',
  'end_address',
  'region',
  'device',
  'span',
  'orig_span',
  'placement',
  'sharers'
])

/**
 * Reads the YAML of the partition manager by its shape (names at one indentation, keys below them), so that files cut
 * short, with tabs or with a wrong indent still give their partitions.
 */
export function readYaml(lines: readonly Line[]): Partition[] {
  const found: Partition[] = []
  let current: Partition | undefined
  let spanning = false
  for (const { no, text } of lines) {
    const line = text.replace(/^\s*-\s/, (dash) => dash.replace('-', ' ')).trim()
    const isItem = /^\s{0,80}- /.test(text)
    if (line === '' || line.startsWith('#')) continue
    const name = isItem ? undefined : NAME.exec(line)?.[1]
    if (
      name &&
      !KEYS.has(name) &&
      !/^(?:before|after|align|align_next|start|end|one_of|inside|share_size)$/.test(name)
    ) {
      current = { name, line: no, endLine: no }
      spanning = false
      found.push(current)
      continue
    }
    const flow = isItem ? null : FLOW.exec(line)
    if (flow && !/^(?:placement|share_size|span)$/.test(flow[1] as string)) {
      current = { name: flow[1] as string, line: no, endLine: no }
      found.push(current)
      for (const match of (flow[2] as string).matchAll(/\b([a-z_]{1,40}): ?([\w.-]{1,80})/g)) {
        assign(current, match[1] as string, match[2] as string)
      }
      continue
    }
    if (!current) continue
    if (isItem) {
      if (spanning) current.span = `${current.span ?? ''} ${line}`.trim()
      if (spanning) current.endLine = no
      continue
    }
    if (/^(?:span|orig_span):/.test(line)) {
      spanning = true
      current.span = (current.span ?? '').trim()
    } else spanning = false
    current.endLine = no
    const pair = PAIR.exec(line)
    if (pair) assign(current, pair[1] as string, (pair[2] as string).replace(/\s#.*$/, '').trim())
  }
  return found.filter((p) => p.address !== undefined || p.size !== undefined || p.region || p.span !== undefined)
}

function assign(partition: Partition, key: string, value: string): void {
  const number = /^(?:0x[0-9a-fA-F]{1,16}|\d{1,15})$/.test(value) ? Number(value) : undefined
  if (key === 'address') partition.address = number
  else if (key === 'size') partition.size = number
  else if (key === 'end_address') partition.end = number
  else if (key === 'region') partition.region = value
  else if (key === 'device') partition.device = value
  else if (key === 'span' || key === 'orig_span')
    partition.span = value
      .replace(/[[\],']/g, ' ')
      .replace(/\s{1,40}/g, ' ')
      .trim()
}
