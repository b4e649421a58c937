import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import { modemFacts } from '../../src/facts/modem.js'
import type { Fact } from '../../src/model/facts.js'
import type { Segment } from '../../src/model/segment.js'
import { parseAtTrace } from '../../src/parsers/at-trace/index.js'

function facts(text: string, speaker: Segment['speaker'] = 'author'): Record<string, Fact['value']> {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
  const place = { artifact: 0, name: 'at.txt', startLine: 1, endLine: lines.length }
  const { events } = parseAtTrace({ kind: 'at-trace', ...place, lines, confidence: 1, reason: '', speaker })
  return Object.fromEntries([...modemFacts(events)].map(([path, fact]) => [path, fact.value]))
}

function sample(name: string): string {
  return readFileSync(packageFile(`src/parsers/at-trace/samples/${name}.log`), 'utf8')
}

t.test('a whole session', async (t) => {
  t.match(facts(sample('slm-session')), {
    'modem.mode': 'LTE-M, GNSS',
    'modem.functionalMode': 'normal',
    'modem.registered': true,
    'modem.everRegistered': true,
    'modem.history': '2 → 3 → 1',
    'modem.rejectCause': 13,
    'modem.esmCause': 33,
    'modem.rsrp': -87,
    'modem.act': 'LTE-M',
    'modem.apn': 'sensors.example',
    'modem.event': 'SEARCH STATUS 2'
  })
})

t.test('a modem that never registers', async (t) => {
  t.match(facts(sample('link-monitor')), {
    'modem.registered': false,
    'modem.everRegistered': false,
    'modem.history': '90',
    'modem.sim': 'UICC failure'
  })
})

t.test('failed commands and replies change nothing', async (t) => {
  t.strictSame(facts('AT+CFUN=1\nERROR\n')['modem.functionalMode'], undefined)
  t.strictSame(facts('+CEREG: 1', 'reply'), {})
  t.strictSame(facts('AT\nOK'), {})
})
