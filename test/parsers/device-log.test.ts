import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { Event, ParseResult } from '../../src/model/event.js'
import type { Segment } from '../../src/model/segment.js'
import { parseAtTrace } from '../../src/parsers/at-trace/index.js'
import { parseDeviceLog } from '../../src/parsers/device-log/index.js'
import { readLogLine } from '../../src/parsers/device-log/line.js'
import { parseShell } from '../../src/parsers/shell/index.js'
import { parseTool } from '../../src/parsers/tool/index.js'
import { startEffort } from '../helpers/effort.js'

const PARSERS = packageFile('src/parsers')
const KINDS = ['device-log', 'fatal-error', 'at-trace', 'shell', 'tool']

function segment(text: string, first = 1, speaker: Segment['speaker'] = 'author'): Segment {
  const lines = text.split('\n').map((line, index) => ({ no: first + index, text: line }))
  const endLine = first + lines.length - 1
  return {
    kind: 'device-log',
    artifact: 2,
    name: 'device.log',
    startLine: first,
    endLine,
    lines,
    confidence: 1,
    reason: '',
    speaker
  }
}

function sample(name: string): string {
  return readFileSync(join(PARSERS, `device-log/samples/${name}.log`), 'utf8')
}

function read(name: string): ParseResult {
  return parseDeviceLog(segment(sample(name)))
}

function at(result: ParseResult, line: number): Event[] {
  return result.events.filter((e) => e.line === line)
}

const boots = (result: ParseResult): number[] => [...new Set(result.events.map((e) => e.boot ?? -1))]

t.test('every form of stamp, thread, module and function', async (t) => {
  const result = read('stamps')
  const expected: [number, Record<string, unknown>][] = [
    [1, { timeUs: 250_000, level: 'inf', module: 'main', text: 'plain stamp' }],
    [2, { timeUs: 45_296_789_012, level: 'wrn', module: 'net_if' }],
    [3, { timeUs: 435_601_000_500 }],
    [4, { timeUs: 183_600_000_000, text: 'day stamp' }],
    [5, { fields: { ticks: 81920 }, level: 'err', module: 'uart_nrfx' }],
    [6, { fields: { ticks: 104857600 } }],
    [7, { timeUs: 4_512_345, module: 'net_core' }],
    [8, { timeUs: 9_250_125 }],
    [9, { hostMs: Date.UTC(2024, 10, 5, 8, 15, 30) + 250.125, level: 'err' }],
    [10, { hostMs: Date.UTC(2024, 10, 5, 8, 15, 31) + 250.125 }],
    [11, { thread: 'sensor_thread', module: 'hub', text: 'thread name in front' }],
    [12, { thread: 'main', module: 'hub', text: 'thread name behind' }],
    [13, { thread: 'sysworkq', module: 'hub' }],
    [14, { thread: '0x20001a40', module: 'hub', text: 'thread id' }],
    [15, { module: 'bt_conn', func: 'bt_conn_set_state', text: 'old function prefix' }],
    [16, { module: 'bt_conn', func: 'bt_conn_set_state', text: 'new function prefix' }],
    [17, { module: 'ipc_radio', image: 'net', fields: { domain: 'net' } }],
    [18, { module: 'mflt', text: '[ERR] upload failed' }],
    [20, { module: 'net_dhcpv4', timeUs: 4_000_000, text: 'Received: 10.11.12.13' }],
    [21, { module: 'storage', text: 'no stamp at all -28' }],
    [22, { module: 'main', fields: { tag: 'APP' } }],
    [23, { module: 'main', text: 'behind a prompt' }],
    [24, { module: 'main', text: 'head cut off' }],
    [25, { timeUs: 7_000_000, text: 'terminal stamp left in front' }],
    [26, { func: 'init_rx', thread: 'rx_q[0]', text: 'thread of the network stack' }]
  ]
  for (const [line, want] of expected) t.match(at(result, line)[0], want, `line ${line}`)
  t.equal(result.events.length, 26)
})

t.test('a bootloader, an application, a watchdog and the next start', async (t) => {
  const result = read('mcuboot-app-2.9')
  t.strictSame(boots(result), [0, 1])
  t.equal(result.events.filter((e) => e.boot === 1)[0]?.line, 28)
  t.match(at(result, 1)[0], { kind: 'boot', image: 'mcuboot', fields: { what: 'mcuboot', version: '2.1.0-dev' } })
  t.match(at(result, 2)[0], { kind: 'boot', image: 'mcuboot', fields: { what: 'ncs', version: '2.9.1' } })
  t.match(at(result, 5)[0], { kind: 'log', image: 'mcuboot', level: 'inf' })
  t.equal(at(result, 12)[0]?.image, undefined)
  t.match(at(result, 13)[0], { kind: 'boot', fields: { what: 'app', version: '1.4.2', commit: '7be1c09aa3f4' } })
  t.match(at(result, 18)[0], { level: 'dbg', func: 'hub_init', text: '3 sensors found' })
  t.match(at(result, 19)[0], { func: 'hub_sample', text: 'hub_sample: i2c read of 0x44 failed (-5)' })
  t.match(at(result, 21)[0], { endLine: 23, fields: { hexdump: 'a1007f2201000000dead102030405060ff01' } })
  t.match(at(result, 24)[0], { endLine: 26, text: 'waiting for: link up time sync' })
  t.match(at(result, 27)[0], { kind: 'reset', level: 'wrn', fields: { what: 'watchdog' } })
  t.match(at(result, 37)[0], { kind: 'reset', fields: { what: 'reason', value: 2 } })
  t.match(result.health, [
    { kind: 'dropped-messages', line: 20, artifact: 'device.log', text: /17 messages/ },
    { kind: 'mixed-boots', line: 28 }
  ])
  const hints = Object.fromEntries((result.hints ?? []).map((h) => [h.path, h.value]))
  t.match(hints, {
    'sdk.version': '2.9.1',
    'sdk.commit': '60d0d6c8d42d',
    'zephyr.version': '3.7.99',
    'zephyr.commit': '1f8f3dc29142',
    'app.version': '1.4.2',
    'mcuboot.version': '2.1.0-dev'
  })
  t.ok(result.hints?.every((h) => h.source === 'banner' && h.artifact === 2))
})

t.test('one start over NSIB, MCUboot, SPM or TF-M and the application', async (t) => {
  const old = read('nsib-mcuboot-spm-1.9')
  t.strictSame(boots(old), [0])
  t.strictSame(
    [4, 10, 23].map((line) => at(old, line)[0]?.image),
    ['nsib', 'mcuboot', undefined]
  )
  t.match(at(old, 24)[0], { level: 'err', text: 'bt_enable failed (err -19)' })
  t.match(at(old, 26)[0], { level: 'dbg', func: 'at_monitor_init', text: 'ready' })
  t.ok(
    old.hints?.some((h) => h.path === 'zephyr.version' && h.value === 'v2.7.99-ncs1'),
    'the whole tag of the fork'
  )
  const tfm = read('tfm')
  t.strictSame(boots(tfm), [0])
  t.ok(tfm.hints?.some((h) => h.path === 'tfm.version' && h.value === '2.1.1'))
  t.match(at(tfm, 10)[0], { level: 'err', text: 'psa_call failed' })
})

t.test('restarts: loops, starts without a banner, two consoles', async (t) => {
  t.strictSame(boots(read('reset-loop')), [0, 1, 2, 3])
  t.strictSame(
    read('no-banner-restarts').events.map((e) => e.boot),
    [0, 0, 1, 1, 1, 2, 2]
  )
  t.match(read('reset-loop').health, [{ kind: 'reset-loop', line: 5 }])
  const joined = read('joined-interleaved')
  t.match(joined.health, [{ kind: 'interleaved' }])
  t.strictSame(boots(joined), [0])
  t.strictSame(
    at(joined, 1).map((e) => e.text),
    ['first', 'second', 'third -22']
  )
  t.match(at(joined, 2)[0], { module: 'ipc_radio', fields: { tag: 'net' } })
  t.strictSame(
    at(joined, 4).map((e) => e.fields?.what),
    ['ncs', 'zephyr']
  )
})

t.test('banners of all times', async (t) => {
  const cases: [string, Record<string, string>][] = [
    ['*** Booting Zephyr OS build v3.0.99-ncs1 ***', { 'zephyr.version': 'v3.0.99-ncs1' }],
    ['*** Booting Zephyr OS build zephyr-v3.2.0-1234-g0f1e2d3c4b5a ***', { 'zephyr.commit': '0f1e2d3c4b5a' }],
    ['*** Booting Zephyr OS version 2.7.1 (delayed boot 500ms) ***', { 'zephyr.version': '2.7.1' }],
    ['***** Booting Zephyr OS v1.14.0 *****', { 'zephyr.version': '1.14.0' }],
    ['*** Booting nRF Connect SDK v2.5.0 ***', { 'sdk.version': '2.5.0', 'sdk.name': 'ncs' }],
    ['*** Booting nRF Connect SDK 60d0d6c8d42d ***', { 'sdk.commit': '60d0d6c8d42d' }],
    ['*** Booting nRF Connect SDK v3.5.99-ncs1 ***', { 'zephyr.version': 'v3.5.99-ncs1', 'sdk.name': 'ncs' }],
    [
      '*** Using nRF Connect SDK v3.0.0-rc1-0a1b2c3d4e5f ***',
      { 'sdk.version': '3.0.0-rc1', 'sdk.commit': '0a1b2c3d4e5f' }
    ],
    ['*** Booting nRF Connect SDK v2.9', { 'sdk.version': '2.9' }]
  ]
  for (const [text, want] of cases) {
    const hints = Object.fromEntries((parseDeviceLog(segment(text)).hints ?? []).map((h) => [h.path, h.value]))
    t.match(hints, want, text)
    t.equal(parseDeviceLog(segment(text)).events[0]?.kind, 'boot', text)
  }
  t.equal(parseDeviceLog(segment(cases[0]?.[0] ?? '', 7, 'reply')).hints?.[0]?.speaker, 'reply')
})

t.test('reset lines are told from lines about resets of other things', async (t) => {
  const yes = [
    'Rebooting in 5 s',
    'Resetting system',
    'Reset reason: watchdog',
    'rebooted by watchdog',
    'Reset cause: 0x00000004'
  ]
  const no = [
    'Reset the counters',
    'Disconnected (reason 0x13)',
    'watchdog started',
    'hci reset done',
    'Connection reset by peer'
  ]
  for (const text of yes) t.equal(parseDeviceLog(segment(text)).events[0]?.kind, 'reset', text)
  for (const text of no) t.equal(parseDeviceLog(segment(text)).events[0]?.kind, 'log', text)
})

t.test('another SDK is named', async (t) => {
  const result = read('nrf5-sdk')
  t.match(result.hints, [{ path: 'sdk.name', value: 'nrf5-sdk' }])
  t.match(at(result, 4)[0], { level: 'err', module: 'app', text: 'Fatal error' })
})

t.test('AT traffic in a console gives at events beside the log events', async (t) => {
  const text = readFileSync(join(PARSERS, 'at-trace/samples/in-device-log.log'), 'utf8')
  const result = parseDeviceLog(segment(text))
  const traffic = result.events.filter((e) => e.kind === 'at')
  t.strictSame(
    traffic.map((e) => [e.line, e.fields?.command]),
    [
      [1, 'CFUN'],
      [2, 'CEREG'],
      [3, 'CEREG'],
      [5, 'CSCON'],
      [6, 'CESQ']
    ]
  )
  t.match(traffic[2], { timeUs: 9_250_000, fields: { status: 5, registered: true, tauS: -1 } })
  t.ok(result.hints?.some((h) => h.path === 'modem.firmware' && h.value === 'mfw_nrf91x1_2.0.2'))
})

t.test('a refusal in a console names the command before it', async (t) => {
  const lines = [
    '[00:00:03.100,000] <dbg> link: > AT%XSYSTEMMODE=1,0,0,0',
    '[00:00:03.200,000] <dbg> link: < ERROR',
    '[00:00:04.100,000] <inf> app: AT+COPS?',
    '[00:00:04.200,000] <inf> app: +CME ERROR: 10',
    '[00:00:05.200,000] <inf> app: ERROR'
  ]
  const refused = parseDeviceLog(segment(lines.join('\n'))).events.filter((e) => e.fields?.failed)
  t.match(
    refused.map((e) => [e.line, e.endLine, e.text]),
    [
      [1, 2, 'AT%XSYSTEMMODE=1,0,0,0 → ERROR'],
      [3, 4, 'AT+COPS? → +CME ERROR: 10']
    ]
  )
  t.match(refused[1]?.fields, { command: 'COPS', code: 10 })
})

t.test(
  'every sample, cut at every line and every 50 bytes, by every parser: no exception, no line outside',
  async (t) => {
    const parsers = [parseDeviceLog, parseShell, parseAtTrace, parseTool]
    let cuts = 0
    for (const kind of KINDS) {
      const folder = join(PARSERS, kind, 'samples')
      for (const name of readdirSync(folder)) {
        const text = readFileSync(join(folder, name), 'utf8')
        const pieces = text.split('\n').flatMap((_, i, all) => [all.slice(0, i).join('\n'), all.slice(i).join('\n')])
        for (let i = 50; i < text.length; i += 50) pieces.push(text.slice(0, i), text.slice(i))
        for (const [n, piece] of pieces.entries()) {
          const cut = segment(piece, 1000)
          const parse = parsers[n % parsers.length] as typeof parseDeviceLog
          cuts++
          const bad = parse(cut).events.filter((e) => e.line < 1000 || e.endLine > cut.endLine || e.endLine < e.line)
          if (bad.length > 0) t.fail(`${kind}/${name} cut ${n}: line ${bad[0]?.line}–${bad[0]?.endLine}`)
        }
      }
    }
    t.ok(cuts > 500, `${cuts} cuts`)
  }
)

t.test('lines broken by a narrow terminal are whole again', (t) => {
  const messages = [
    '<err> hub: The answer of the sensor did not arrive within the 200 ms that it has',
    '<wrn> hub: The second try failed as well; going on with the value that was last known',
    `<err> net: ${'twice the width of the terminal, '.repeat(4)}and a rest`,
    '<inf> hub: short'
  ]
  const log = messages.map((text, i) => `[00:00:0${i}.000,000] ${text}`)
  const broken = [...log.flatMap((line) => line.match(/.{1,72}/g) ?? []), 'printk of its own'].join('\n')
  const bare = messages.map((text) => text.replace(/^<\w+> \w+: /, ''))
  const events = parseDeviceLog(segment(broken)).events
  t.same(
    events.map((e) => [e.line, e.endLine, e.text]),
    [
      [1, 2, bare[0]],
      [3, 4, bare[1]],
      [5, 7, bare[2]],
      [8, 8, bare[3]],
      [9, 9, 'printk of its own']
    ]
  )
  const two = parseDeviceLog(segment(broken.split('\n').slice(0, 4).join('\n'))).events
  t.equal(two.length, 4, 'two such lines may be chance')
  t.end()
})

t.test('hostile lines take linear time', async (t) => {
  const units = [
    '[',
    '<err> ',
    ' ',
    '*** Booting ',
    'a',
    '0x',
    '[00:00:00',
    '"',
    '+CEREG: ',
    'uart:~$ ',
    'reason ',
    'modem ',
    '-',
    '1',
    '\t',
    'Disconnected '
  ]
  for (const unit of units) {
    const line = unit.repeat(Math.ceil(400_000 / unit.length))
    const effort = startEffort()
    for (const parse of [parseDeviceLog, parseShell, parseAtTrace, parseTool]) parse(segment(line))
    t.ok(effort() < 1500, `${JSON.stringify(unit)}: ${Math.round(effort())} ms`)
  }
  t.equal(readLogLine('').text, '')
})
