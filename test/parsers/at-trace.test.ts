import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { ParseResult } from '../../src/model/event.js'
import type { Segment } from '../../src/model/segment.js'
import { parseAtTrace } from '../../src/parsers/at-trace/index.js'

function read(text: string): ParseResult {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
  const place = { artifact: 0, name: 'at.txt', startLine: 1, endLine: lines.length }
  const segment: Segment = { kind: 'at-trace', ...place, lines, confidence: 1, reason: '', speaker: 'author' }
  return parseAtTrace(segment)
}

function sample(name: string): ParseResult {
  return read(readFileSync(packageFile(`src/parsers/at-trace/samples/${name}.log`), 'utf8'))
}

t.test('a session: commands, answers, notifications, failures', async (t) => {
  const result = sample('slm-session')
  const at = (line: number) => result.events.filter((e) => e.endLine === line)
  t.match(at(3)[0], { text: 'mfw_nrf9160_1.3.5', fields: { command: 'CGMR', direction: 'response' } })
  t.match(at(12)[0], { text: '%XMODEMSLEEP: 4', fields: { sleepType: 4, sleepName: 'flight mode', repaired: true } })
  t.match(at(13)[0], { line: 12, text: 'OK', fields: { command: 'XSYSTEMMODE', ok: true, repaired: true } })
  t.match(at(11)[0], { fields: { ltem: true, nbiot: false, gnss: true, modes: 'LTE-M, GNSS' } })
  t.match(at(20)[0], {
    fields: { command: 'CEREG', direction: 'notification', status: 2, registered: false, tac: '5A1C' }
  })
  t.match(at(22)[0], { fields: { status: 3, rejectCause: 13, act: 7, actName: 'LTE-M' } })
  t.match(at(24)[0], { fields: { direction: 'response', status: 1, registered: true, activeTimeS: 10, tauS: 43200 } })
  t.match(at(27)[0], { fields: { command: 'CESQ', sign: '+', rsrpDbm: -79, rsrqDb: -4.5 } })
  t.match(at(29)[0], { fields: { command: 'CESQ', sign: '%', rsrpDbm: -91, rsrqDb: -12 } })
  t.match(at(32)[0], { line: 30, fields: { command: 'CMNG', opcodeName: 'write', secTag: 4242 } })
  t.match(at(33)[0], { line: 30, fields: { command: 'CMNG', failed: true, code: 518 } })
  t.ok(at(33)[0]?.text.endsWith('→ +CME ERROR: 518'))
  t.match(at(36)[0], { line: 34, text: 'AT#XTCPCLI=1,"device.example",4711 → ERROR', fields: { failed: true } })
  t.match(at(35)[0], { fields: { command: 'XTCPCLI', code: -111, detail: 'disconnected' } })
  t.match(at(37)[0], { fields: { cause: 33, causeName: /not subscribed/, layer: 'ESM' } })
  t.strictSame(
    at(39).map((e) => e.text),
    ['%XMODEMSLEEP: 1,36000', '+CSCON: 0']
  )
  t.match(at(41)[0], { fields: { plmn: '00101', band: 20, rsrpDbm: -87, snrDb: 8, tauS: -1 } })
  t.match(Object.fromEntries((result.hints ?? []).map((h) => [h.path, h.value])), {
    'modem.firmware': 'mfw_nrf9160_1.3.5',
    'modem.version': '1.3.5',
    soc: 'nRF9160',
    'sdk.version': '2.5.0'
  })
})

t.test('a tool that prints arrows', async (t) => {
  const { events } = sample('link-monitor')
  t.match(events[1], { text: '+CFUN: 4', fields: { direction: 'response', mode: 4, modeName: /flight/ } })
  t.match(events[4], {
    line: 4,
    endLine: 5,
    text: 'AT+CPIN? → +CME ERROR: 10',
    fields: { codeName: 'SIM not inserted' }
  })
  t.match(
    events.find((e) => e.line === 11),
    { fields: { status: 90, direction: 'notification' } }
  )
  t.match(events.at(-1), { line: 17, text: '+CEREG: 2,"00AF","01B2C30D",7', fields: { act: 7 } })
  t.match(events.at(-2), { line: 15, endLine: 16, fields: { command: 'CEREG', failed: true } })
})

t.test('registration lines of all lengths', async (t) => {
  const cases: [string, Record<string, unknown>][] = [
    ['+CEREG: 0', { status: 0, registered: false }],
    ['+CEREG: 5,4', { status: 4 }],
    ['+CEREG: 0,1', { status: 1, registered: true }],
    ['+CEREG: 2,"00AF"', { status: 2, tac: '00AF' }],
    ['+CEREG: 3,,,,0,11', { status: 3, rejectCause: 11 }],
    ['+CEREG: 5,3,,,,0,15', { status: 3, rejectCause: 15 }],
    ['+CREG: 1,"00AF"', { command: 'CREG', status: 1 }],
    ['+CEREG: 1,"00AF","0000', { status: 1, tac: '00AF' }]
  ]
  for (const [text, fields] of cases) t.match(read(text).events[0]?.fields, fields, text)
})

t.test('results cut by notifications, glued and lone results', async (t) => {
  const cut = read('AT+CFUN=4\nER%MDMEV: ME OVERHEATED\nROR')
  t.match(
    cut.events.map((e) => [e.line, e.endLine, e.text]),
    [
      [1, 1, 'AT+CFUN=4'],
      [2, 2, '%MDMEV: ME OVERHEATED'],
      [1, 3, 'AT+CFUN=4 → ERROR']
    ]
  )
  t.match(read('OK').events[0], { fields: { direction: 'notification', ok: true } })
  t.match(read('+CME ERROR: 513').events[0], { fields: { command: 'CME ERROR', code: 513, failed: true } })
  t.match(read('AT+CGEREP=1\n+CMS ERROR: 310').events[1], { fields: { failed: true, code: 310 } })
  const open = read('AT%CMNG=0,1,0,"-----BEGIN\nAT+CFUN?\n+CFUN: 1\nOK')
  t.equal(open.events.length, 4, 'an open quote does not swallow the next command')
})

t.test('words that only look like AT commands stay responses', async (t) => {
  for (const text of ['ATTENTION please', 'Attach done', 'at the office']) {
    t.not(read(text).events[0]?.fields?.direction, 'command', text)
  }
})

t.test('power saving as asked for and as granted', async (t) => {
  const { events } = read(
    [
      'AT+CPSMS=1,"","","00000110","00000001"',
      'OK',
      'AT+CPSMS?',
      '+CPSMS: 1,,,"11100000","00100011"',
      'OK',
      'AT+CEDRXS=2,5,"0100"',
      'OK',
      '+CEDRXP: 4,"1001","0010","0011"'
    ].join('\n')
  )
  const on = (line: number) => events.find((event) => event.line === line)?.fields
  t.match(on(1), { psm: true, requestedTauS: 3600, requestedActiveTimeS: 2 })
  t.match(on(4), { psm: true, requestedTauS: -1, requestedActiveTimeS: 180 })
  t.match(on(6), { edrx: true, act: 5, requestedEdrxS: 20.48 }, 'NB-IoT takes unknown cycles for the shortest')
  t.match(on(8), { act: 4, requestedEdrxS: 163.84, edrxS: 20.48, pagingWindowS: 5.12 })
})
