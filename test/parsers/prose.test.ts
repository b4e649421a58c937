import t from 'tap'
import type { Segment } from '../../src/model/segment.js'
import { parseProse } from '../../src/parsers/prose/index.js'
import { sdkVersions } from '../../src/parsers/prose/sdk-versions.js'
import { startEffort } from '../helpers/effort.js'

function segment(text: string, speaker: 'author' | 'reply' = 'author'): Segment {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
  return {
    kind: 'prose',
    artifact: 0,
    name: 'post',
    startLine: 1,
    endLine: lines.length,
    lines,
    confidence: 1,
    reason: '',
    speaker
  }
}

t.test('SDK versions in use and before', async (t) => {
  const cases: Record<string, [string | undefined, string | undefined]> = {
    'SDK version: nRF Connect SDK v2.7.0': ['2.7.0', undefined],
    'we use NCS 2.6.1 here': ['2.6.1', undefined],
    'nrf connect sdk (v2.9.0)': ['2.9.0', undefined],
    'using v2.6.0 of the nRF Connect SDK': ['2.6.0', undefined],
    'The nRF Connect SDK version is 2.8.0.': ['2.8.0', undefined],
    'NCS version 3.0.0-rc1': ['3.0.0-rc1', undefined],
    'we are on NCS v2.5.x': ['2.5', undefined],
    'After upgrading from v2.5.2 to v2.7.0 of the SDK it stopped': ['2.7.0', '2.5.2'],
    'We migrated from NCS v2.4.2 to v2.9.1': ['2.9.1', '2.4.2'],
    'It worked fine in NCS 2.5.0 but fails in NCS 2.7.0': ['2.7.0', '2.5.0'],
    'our earlier firmware, compiled with sdkv2.5.2, was fine': [undefined, undefined],
    'Zephyr SDK 0.16.8': [undefined, undefined],
    'nRF5 SDK v15.3.0': [undefined, undefined],
    'nRF5 SDK 17.1.0': [undefined, undefined],
    'Memfault SDK 1.2.3': [undefined, undefined],
    'the app update from 1.0.0 to 1.1.0': [undefined, undefined],
    'nRF Connect for Desktop v4.4.1': [undefined, undefined],
    'It is said to be fixed in NCS 2.9.0': [undefined, undefined]
  }
  for (const [text, [version, previous]] of Object.entries(cases)) {
    const found = sdkVersions(text)
    if (text.startsWith('our earlier')) {
      t.ok(
        found.every((f) => f.path !== 'sdk.previous' || f.version === '2.5.2'),
        text
      )
      continue
    }
    t.equal(found.find((f) => f.path === 'sdk.version')?.version, version, text)
    t.equal(found.find((f) => f.path === 'sdk.previous')?.version, previous, text)
  }
})

t.test('boards, chips, modem firmware, host', async (t) => {
  const { hints } = parseProse(
    segment(
      'On the nRF9160 DK and on our custom PCB (nRF9151 with nRF7002), Windows 11,\nmfw_nrf91x1_2.0.2; Thingy:91 X; nrf54l15dk/nrf54l15/cpuapp'
    )
  )
  const of = (path: string) => hints?.filter((h) => h.path === path).map((h) => `${h.value}@${h.line}`)
  t.same(of('board'), ['nrf9160dk@1', 'thingy91x@2', 'nrf54l15dk/nrf54l15/cpuapp@2'])
  t.ok(of('soc')?.includes('nRF9151@1'))
  t.same(of('companion'), ['nRF7002@1'])
  t.same(of('board.custom'), ['true@1'])
  t.same(of('modem.firmware'), ['mfw_nrf91x1_2.0.2@2'])
  t.same(of('host.os'), ['Windows 11@1'])
})

t.test('chips by their number, boards by what they are called', async (t) => {
  const values = (text: string, path: string) => parseProse(segment(text)).hints?.filter((h) => h.path === path).map((h) => h.value) ?? []
  for (const [text, boards, socs] of [
    ['My 52840 dongle does not enumerate.', ['nrf52840dongle'], ['nRF52840']],
    ['nRF52840 Dongle and 5340dk side by side', ['nrf52840dongle', 'nrf5340dk'], ['nRF52840', 'nRF5340']],
    ['the 9160 never attaches', [], ['nRF9160']],
    ['we build for 54L15 without a bootloader', [], ['nRF54L15']],
    ['heap of 52840 bytes, 5340 ms later', [], []],
    ['error -5340, address 0x52840, part 1.52840', [], []]
  ] as const) {
    t.same(values(text, 'board'), boards, text)
    t.same([...new Set(values(text, 'soc'))], socs, text)
  }
  for (const text of ['on a self made pcb', 'our PCB has no crystal', 'the prototype boards hang', 'own hardware']) {
    t.same(values(text, 'board.custom'), ['true'], text)
  }
  t.same(values('our own measurements on the kit', 'board.custom'), [])
})

t.test('the Zephyr version in use', async (t) => {
  const zephyr = (text: string) => parseProse(segment(text)).hints?.flatMap(({ path, value }) => (path === 'zephyr.version' ? [value] : []))
  t.same(zephyr('It is gone since the move from Zephyr 3.5 to 4.1 here.'), ['4.1'])
  t.same(zephyr('We run Zephyr v3.7.0 on an STM32.'), ['3.7.0'])
})

t.test('contractions are read however they are spelt', async (t) => {
  const read = (text: string) => parseProse(segment(text)).events[0]?.text
  t.equal(read('it doesnt boot, cant flash and wont reset'), "it doesn't boot, can't flash and won't reset")
  t.equal(read('we can not find it; the constant wants none'), 'we cannot find it; the constant wants none')
})

t.test('hardware that only serves as a comparison is not the hardware at hand', async (t) => {
  const hints = (text: string) => parseProse(segment(text)).hints ?? []
  const named = (text: string) =>
    hints(text)
      .filter((h) => h.path === 'board' || h.path === 'soc')
      .map((h) => h.value)
  t.same(named('The sample works on the nRF52840 DK but not on our own nRF52833 board.'), ['nRF52833'])
  t.same(named('Runs fine on nrf5340dk_nrf5340_cpuapp. On our custom PCB it hangs.'), [])
  t.same(named('It does not work on the nRF52840 DK, but it does on QEMU.'), ['nrf52840dk', 'nRF52840'])
  t.same(named('Everything runs on an nRF9160 DK.'), ['nrf9160dk', 'nRF9160'], 'no contrast: the board in use')
})

t.test('paragraphs', async (t) => {
  const text =
    'The first sentence of this mail goes on and on until the mail program\nwraps it here.\n\nShort line\nanother one'
  const { events } = parseProse(segment(text, 'reply'))
  t.match(
    events.map((e) => [e.line, e.endLine, e.speaker]),
    [
      [1, 2, 'reply'],
      [4, 4, 'reply'],
      [5, 5, 'reply']
    ]
  )
  t.match(events[0]?.text, /program wraps it here/)
})

t.test('hostile text', async (t) => {
  const effort = startEffort()
  for (const piece of ['ncs ', 'sdk v', 'from ', '2.7.0 ', 'nrf', 'our own ', 'our x ', 'the 5340 ', 'custom x y z ', '1.', ' ', 'ncs/']) {
    parseProse(segment(piece.repeat(50_000)))
  }
  t.ok(effort() < 4000, `${Math.round(effort())} ms`)
})
