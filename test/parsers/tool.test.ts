import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { Event } from '../../src/model/event.js'
import type { Segment } from '../../src/model/segment.js'
import { parseTool } from '../../src/parsers/tool/index.js'

function read(name: string): Event[] {
  const text = readFileSync(packageFile(`src/parsers/tool/samples/${name}.log`), 'utf8')
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
  const place = { artifact: 0, name: 'tool.log', startLine: 1, endLine: lines.length }
  const segment: Segment = { kind: 'tool', ...place, lines, confidence: 1, reason: '', speaker: 'author' }
  return parseTool(segment).events
}

t.test('each tool is named, failures have a level', async (t) => {
  const mcumgr = read('mcumgr')
  t.ok(mcumgr.every((e) => e.kind === 'tool' && e.fields?.tool === 'mcumgr'))
  t.match(mcumgr.at(-1), { line: 10, level: 'err', text: 'Error: NMP timeout' })
  t.ok(mcumgr.slice(0, -1).every((e) => e.level === 'inf'))
  t.strictSame(
    read('chip-tool').map((e) => [e.fields?.tool, e.level]),
    [
      ['chip-tool', 'inf'],
      ['chip-tool', 'err'],
      ['chip-tool', 'err']
    ]
  )
  t.strictSame(
    read('openssl-curl').map((e) => [e.fields?.tool, e.level]),
    [
      ['openssl', 'inf'],
      ['openssl', 'inf'],
      ['openssl', 'err'],
      ['curl', 'inf'],
      ['curl', 'err']
    ]
  )
  const desktop = read('nrf-connect')
  const levels = desktop.filter((e) => e.kind === 'tool').map((e) => e.level)
  t.strictSame(levels, ['inf', 'dbg', 'err', 'wrn', 'dbg', 'dbg'])
  t.match(
    desktop.filter((e) => e.kind === 'at'),
    [
      { line: 5, text: 'AT+CFUN=1' },
      { line: 6, text: '+CEREG: 2,"00AF","01B2C30D",7', fields: { status: 2, act: 7 } }
    ]
  )
})

t.test('the result code of mcumgr and SMP is a field', async (t) => {
  t.match(read('smp')[1], { level: 'err', fields: { rc: 8, name: 'MGMT_ERR_ENOTSUP' } })
  t.match(read('smp')[2], { level: 'err', fields: { group: 1, rc: 6, name: 'IMG_MGMT_ERR_TLV_MULTIPLE_HASHES_FOUND' } })
})
