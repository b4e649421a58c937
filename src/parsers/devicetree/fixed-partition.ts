import type { Partition } from '../partition-map/partition.js'
import type { Node } from './nodes.js'

const UNIT = /^\(?\s?(0x[0-9a-fA-F]{1,16}|\d{1,12})\s?\)?$/
const MACRO = /^DT_SIZE_([KM])\(\s?(\d{1,9})\s?\)$/

/** The flash partition a devicetree node describes (`label`, `reg = <offset size>`), or nothing. */
export function fixedPartition(node: Node): Partition | undefined {
  if (!/\/partitions\/|&flash\w*\/|&\w*flash\w*\/|partition/.test(node.path)) return undefined
  const reg = node.properties.find(({ name }) => name === 'reg')
  if (typeof reg?.value !== 'string') return undefined
  const cells = /^<(.{1,200})>$/.exec(reg.value.trim())?.[1]
  const parts = cells?.match(/DT_SIZE_[KM]\([^)]{1,20}\)|\([^)]{1,40}\)|[^\s()]{1,40}/g)
  if (parts?.length !== 2) return undefined
  const address = cell(parts[0] as string)
  const size = cell(parts[1] as string)
  if (address === undefined || size === undefined) return undefined
  const label = node.properties.find(({ name }) => name === 'label')?.value
  const name = typeof label === 'string' ? label.replace(/"/g, '') : (node.label ?? node.path)
  const flash = node.path.split('/partitions')[0] ?? node.path
  const region = flash.slice(flash.lastIndexOf('/') + 1)
  return { name, address, size, region, line: node.line, endLine: node.endLine }
}

function cell(text: string): number | undefined {
  const macro = MACRO.exec(text)
  if (macro) return Number(macro[2]) * (macro[1] === 'M' ? 1024 ** 2 : 1024)
  const number = UNIT.exec(text)
  return number ? Number(number[1]) : undefined
}
