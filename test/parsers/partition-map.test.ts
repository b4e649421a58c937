import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { Segment } from '../../src/model/segment.js'
import { parsePartitionMap } from '../../src/parsers/partition-map/index.js'
import { startEffort } from '../helpers/effort.js'

function segment(text: string, name = 'pm_static.yml'): Segment {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
  const endLine = lines.length
  return {
    kind: 'partition-map',
    artifact: 0,
    name,
    startLine: 1,
    endLine,
    lines,
    confidence: 1,
    reason: '',
    speaker: 'author'
  }
}

function sample(name: string): string {
  return readFileSync(packageFile(`src/parsers/partition-map/samples/${name}`), 'utf8')
}

t.test('a static file: addresses, overlaps, gaps', async (t) => {
  const { events } = parsePartitionMap(segment(sample('pm_static.yml')))
  const of = (name: string) => events.find((e) => e.fields?.name === name)
  t.match(of('app'), { line: 1, endLine: 5, fields: { address: 0x10200, end: 0x80000, overlaps: 'settings_storage' } })
  t.match(of('mcuboot'), { line: 6, endLine: 13, fields: { size: 0xc000, region: 'flash_primary' } })
  t.match(of('mcuboot_pad')?.fields, { gapBefore: 0x4000 })
  t.ok(of('mcuboot_primary')?.fields?.span !== undefined)
  t.notOk(of('mcuboot_primary')?.fields?.overlaps, 'a container overlaps nothing')
  t.match(of('mcuboot_secondary')?.fields, { device: 'MX25R64', region: 'external_flash' })
})

t.test('the report of a build', async (t) => {
  const { events } = parsePartitionMap(segment(sample('report.txt'), 'post'))
  t.equal(events.length, 7)
  t.match(events[5], { line: 8, fields: { name: 'mcuboot_secondary', address: 0x86000, region: 'flash_primary' } })
  t.match(events[6]?.fields, { region: 'sram_primary' })
  t.notOk(
    events.some((e) => e.fields?.overlaps),
    'containers enclose, they do not overlap'
  )
})

t.test('flow style, cuts, hostile text', async (t) => {
  const { events } = parsePartitionMap(
    segment('Partition Configuration:\napp: {address: 0x0, size: 1048576, region: flash_primary}')
  )
  t.match(events, [{ line: 2, fields: { name: 'app', size: 1048576 } }])
  for (const name of ['pm_static.yml', 'report.txt']) {
    const text = sample(name)
    for (let bytes = 0; bytes < text.length; bytes += 7) {
      parsePartitionMap(segment(text.slice(0, bytes)))
      parsePartitionMap(segment(text.slice(bytes)))
    }
  }
  const effort = startEffort()
  for (const piece of ['- ', 'a:', ': ', ' ', '| 0x0: a (0x1 - 1B)', 'a: {'])
    parsePartitionMap(segment(piece.repeat(50_000)))
  t.ok(effort() < 2000)
})
