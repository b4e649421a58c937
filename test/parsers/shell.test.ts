import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { Segment } from '../../src/model/segment.js'
import { parseShell } from '../../src/parsers/shell/index.js'

const text = readFileSync(packageFile('src/parsers/shell/samples/wifi-session.log'), 'utf8')
const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
const place = { artifact: 0, name: 'shell.log', startLine: 1, endLine: lines.length }
const segment: Segment = { kind: 'shell', ...place, lines, confidence: 1, reason: '', speaker: 'author' }

t.test('commands, their output, and log lines between them', async (t) => {
  const { events, hints } = parseShell(segment)
  const at = (line: number) => events.find((e) => e.line === line)
  t.match(at(1), { kind: 'boot', fields: { version: '2.7.0' } })
  t.match(at(3), { kind: 'log', module: 'wifi_nrf' })
  t.match(at(4), { kind: 'shell', text: 'wifi scan', fields: { typed: true, command: 'wifi scan' } })
  t.match(at(5), { kind: 'shell', text: 'Scan requested', fields: { typed: false, command: 'wifi scan' } })
  t.match(at(11), { kind: 'log', level: 'err', module: 'wpa_supp', text: 'auth timed out' })
  t.match(at(12), { kind: 'log', level: 'wrn', module: 'net_if' })
  t.match(at(13), { kind: 'shell', text: 'kernel uptime' })
  t.match(at(16), { kind: 'shell', text: 'flsh: command not found', fields: { command: 'flsh list' } })
  t.equal(at(17), undefined, 'an empty prompt says nothing')
  t.ok(hints?.some((h) => h.path === 'sdk.version' && h.value === '2.7.0'))
})
