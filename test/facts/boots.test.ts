import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import { bootFacts } from '../../src/facts/boots.js'
import { radioFacts } from '../../src/facts/radio.js'
import type { Event } from '../../src/model/event.js'
import type { Fact } from '../../src/model/facts.js'
import type { Segment } from '../../src/model/segment.js'
import { parseDeviceLog } from '../../src/parsers/device-log/index.js'

function events(text: string, artifact = 0, first = 1, speaker: Segment['speaker'] = 'author'): Event[] {
  const lines = text.split('\n').map((line, index) => ({ no: first + index, text: line }))
  const place = { artifact, name: 'device.log', startLine: first, endLine: first + lines.length - 1 }
  return parseDeviceLog({ kind: 'device-log', ...place, lines, confidence: 1, reason: '', speaker }).events
}

function sample(path: string): string {
  return readFileSync(packageFile(`src/parsers/${path}.log`), 'utf8')
}

const boots = (list: readonly Event[]): Record<string, Fact['value']> =>
  Object.fromEntries([...bootFacts(list)].map(([path, fact]) => [path, fact.value]))
const radio = (text: string): Record<string, Fact['value']> =>
  Object.fromEntries([...radioFacts(events(text))].map(([path, fact]) => [path, fact.value]))

t.test('a reset loop', async (t) => {
  const facts = new Map(bootFacts(events(sample('device-log/samples/reset-loop'))))
  t.match(facts.get('boots'), { value: 4, source: 'log' })
  t.match(facts.get('resets'), { value: 3, spans: [{ line: 5 }, { line: 9 }, { line: 13 }] })
  t.match(facts.get('boots.loop'), { value: true, spans: [{ line: 4 }, { line: 8 }, { line: 12 }] })
  t.equal(facts.get('boots.lastLine')?.value, 'Rebooting in 1 s')
})

t.test('restarts that are no loop', async (t) => {
  t.match(boots(events(sample('device-log/samples/mcuboot-app-2.9'))), { boots: 2, resets: 1 })
  t.equal(boots(events(sample('device-log/samples/mcuboot-app-2.9')))['boots.loop'], undefined)
  const start = '*** Booting nRF Connect SDK v2.8.0-a2386bfc8401 ***\n[00:00:01.000,000] <inf> app: up\n'
  const work = (n: number) => `${start}[00:0${n}:20.000,000] <inf> app: step ${'abc'[n]}`
  t.equal(boots(events([work(0), work(1), work(2)].join('\n')))['boots.loop'], undefined)
})

t.test('several captures are not one after the other', async (t) => {
  const one = '*** Booting nRF Connect SDK v2.8.0-a2386bfc8401 ***\n[00:00:01.000,000] <inf> app: up'
  t.match(boots([...events(one), ...events(one, 1), ...events(one, 2)]), { boots: 1, resets: 0 })
  t.match(boots([...events(one), ...events(one, 0, 40)]), { boots: 1 })
  const two = `${one}\n${one}`
  t.match(boots([...events(two), ...events(one, 0, 5)]), { boots: 3 }, 'neighbouring segments are one capture')
  t.match(boots([...events(one), ...events('[00:00:02.000,000] <inf> app: on', 0, 4)]), { boots: 1 })
  t.strictSame(boots(events(one, 0, 1, 'reply')), {}, 'logs of someone else do not count')
})

t.test('faults and reset reasons', async (t) => {
  t.match(boots(events(sample('fatal-error/samples/asserts'))), { boots: 6, faults: 6 })
  t.match(boots(events('<inf> app: Reset reason: watchdog')), { 'resets.reason': 'watchdog' })
})

t.test('links as consoles tell them', async (t) => {
  t.match(
    radio(
      '<inf> app: Connected: C4:11:22:33:44:55 (random)\n<inf> app: Disconnected: C4:11:22:33:44:55 (random), reason 0x13'
    ),
    {
      'ble.connected': false,
      'ble.everConnected': true,
      'ble.disconnectReason': 0x13
    }
  )
  t.match(radio('<inf> wifi_sta: State: COMPLETED\n<inf> wifi_sta: Disconnected: reason 3'), {
    'wifi.connected': false,
    'wifi.everConnected': true,
    'ble.disconnectReason': undefined
  })
  t.match(radio('Network registration status: Connected - roaming'), { 'lte.connected': true })
  t.match(radio('<inf> ot: role changed to child'), { 'thread.attached': true })
  t.strictSame(radio('<inf> app: Connected sensors: 4\n<err> mqtt: Disconnected'), {})
})
