import t from 'tap'
import type { Artifact } from '../../src/model/artifact.js'
import type { Hint, ParseResult, Setting } from '../../src/model/event.js'
import { isCustomBoard, sameBoard, socOfBoard } from '../../src/facts/board.js'
import { collectFacts } from '../../src/facts/index.js'
import { versionsFromZephyr } from '../../src/facts/versions.js'

const artifact: Artifact = {
  name: 'post',
  path: 'post',
  bytes: 10,
  lines: [],
  totalLines: 0,
  redactions: [],
  health: [{ kind: 'screenshot', text: 'A picture is mentioned.' }]
}

function hint(path: string, value: string, source: string, line = 1, speaker: 'author' | 'reply' = 'author'): Hint {
  return { path, value, artifact: 0, line, source, speaker }
}

function setting(symbol: string, value: string, file: string, more: Partial<Setting> = {}): Setting {
  return { symbol, value, artifact: 0, line: 1, origin: 'fragment', image: 'app', file, speaker: 'author', ...more }
}

function collect(result: Partial<ParseResult>, artifacts: readonly Artifact[] = [artifact]) {
  return collectFacts(artifacts, [], [{ outcome: 'complete', events: [], ...result }])
}

t.test('the most trusted source wins, contradictions are told', async (t) => {
  const facts = collect({
    hints: [hint('sdk.version', '2.6', 'prose', 3), hint('sdk.version', 'v2.9.1-60d0d6c8d42d', 'banner', 40)]
  })
  t.match(facts.values.get('sdk.version'), { value: '2.9.1', source: 'banner', spans: [{ line: 40 }] })
  t.match(facts.conflicts, [{ path: 'sdk.version', text: 'the post says NCS 2.6, the boot banner 2.9.1' }])
  t.equal(facts.values.get('sdk.name')?.value, 'ncs')
  const zephyr = collect({ hints: [hint('zephyr.version', 'v3.5.99-ncs1-1', 'banner')] })
  t.equal(zephyr.values.get('zephyr.version')?.value, '3.5.99')
  t.match(zephyr.values.get('sdk.version'), { value: '2.6', source: 'zephyr-version' })
  const below = collect({ hints: [hint('sdk.version', '2.9.1', 'banner')] })
  t.equal(below.values.get('zephyr.version')?.value, '3.7.99', 'the Zephyr that the release is built on')
  const same = collect({ hints: [hint('sdk.version', '2.9', 'prose'), hint('sdk.version', '2.9.1', 'banner')] })
  t.same(same.conflicts, [])
  const moved = collect({
    hints: [
      hint('sdk.previous', '2.5.2', 'prose'),
      hint('sdk.version', '2.5.2', 'path'),
      hint('sdk.version', '2.7.0', 'banner')
    ]
  })
  t.same(moved.conflicts, [])
  t.equal(moved.values.get('sdk.previous')?.value, '2.5.2')
  const tried = collect({
    hints: ['1.7.1', '2.0.0', '2.1.0']
      .map((v) => hint('sdk.version', v, 'prose'))
      .concat(hint('sdk.version', '2.0.0', 'path'))
  })
  t.same(tried.conflicts, [], 'a list of versions tried is no contradiction')
  t.equal(tried.values.get('sdk.version')?.value, '2.0.0')
})

t.test('no false contradictions', async (t) => {
  const modem = collect({
    hints: [hint('modem.firmware', '1.3.5', 'prose'), hint('modem.firmware', 'mfw_nrf9160_1.3.5', 'at')]
  })
  t.same(modem.conflicts, [])
  t.equal(modem.values.get('modem.firmware')?.value, 'mfw_nrf9160_1.3.5')
  const kit = collect({ hints: [hint('board', 'nrf9160dk', 'prose'), hint('board', 'acme_gateway', 'build-line')] })
  t.same(kit.conflicts, [], 'the kit is named beside a board of their own')
  const other = collect({
    hints: [hint('board', 'nrf9160dk', 'prose'), hint('board', 'nrf5340dk/nrf5340/cpuapp', 'build-line')]
  })
  t.equal(other.conflicts.length, 1)
})

t.test('replies', async (t) => {
  const facts = collect({
    hints: [hint('sdk.version', '3.0.0', 'prose', 9, 'reply'), hint('modem.firmware', '1.3.2', 'at', 9, 'reply')]
  })
  t.notOk(facts.values.has('sdk.version'), 'words of a reply are no fact')
  t.notOk(facts.values.has('modem.firmware'), 'nor is the log a reply gives as an example')
  const author = collect({
    hints: [hint('board', 'nrf9151dk', 'build-line', 9, 'reply'), hint('board', 'nrf9160dk', 'prose')]
  })
  t.equal(author.values.get('board')?.value, 'nrf9160dk')
})

t.test('boards and chips', async (t) => {
  const socs: Record<string, string | undefined> = {
    nrf5340dk_nrf5340_cpuapp_ns: 'nRF5340',
    'nrf9151dk/nrf9151/ns': 'nRF9151',
    nrf54l15dk: 'nRF54L15',
    'nrf54l15dk/nrf54l10/cpuapp': 'nRF54L10',
    nrf54h20dk: 'nRF54H20',
    nrf7002dk: 'nRF5340',
    thingy91: 'nRF9160',
    thingy91x: 'nRF9151',
    nrf52dk_nrf52832: 'nRF52832',
    nrf52840dongle: 'nRF52840',
    door_lock_v2: undefined,
    nrf5340_audio_dk_nrf5340_cpuapp: 'nRF5340'
  }
  for (const [board, soc] of Object.entries(socs)) t.equal(socOfBoard(board), soc, board)
  t.ok(sameBoard('nrf5340dk', 'nrf5340dk/nrf5340/cpuapp'))
  t.notOk(sameBoard('nrf5340dk', 'nrf9160dk'))
  t.ok(isCustomBoard('door_lock_v2'))
  t.notOk(isCustomBoard('nrf9160dk_nrf9160_ns'))
  const facts = collect({ hints: [hint('board', 'nrf7002dk/nrf5340/cpuapp', 'build-line')] })
  t.equal(facts.values.get('companion')?.value, 'nRF7002')
  t.equal(facts.values.get('soc')?.value, 'nRF5340')
  const config = collect({
    settings: [setting('SOC_NRF5340_CPUAPP', 'y', '.config'), setting('BOARD', 'acme_gateway', '.config')]
  })
  t.equal(config.values.get('soc')?.value, 'nRF5340')
  t.equal(config.values.get('board.custom')?.value, true)
})

t.test('symbols in merge order, complete configurations', async (t) => {
  const facts = collect({
    settings: [
      setting('LOG', 'n', 'overlay-debug.conf'),
      setting('LOG', 'm', 'boards/nrf9160dk_nrf9160.conf'),
      setting('LOG', 'y', 'prj.conf'),
      setting('LOG', 'reply', 'post', { speaker: 'reply' }),
      setting('LOG', 'defconfig', 'nrf9160dk_nrf9160_defconfig'),
      setting('LOG', 'result', 'build.log', { origin: 'build-message' })
    ]
  })
  t.same(
    facts.symbols.get('LOG')?.map((s) => s.value),
    ['reply', 'defconfig', 'y', 'm', 'n', 'result']
  )
  const many = Array.from({ length: 400 }, (_, i) => setting(`S${i}`, 'y', '.config', { origin: 'dotconfig' }))
  t.ok(collect({ settings: many }).completeConfig.has('app'))
  t.notOk(collect({ settings: many.slice(0, 50) }).completeConfig.has('app'))
  const cut = { ...artifact, health: [{ kind: 'truncated-tail', text: 'It ends mid-line.' }] }
  t.notOk(collect({ settings: many }, [cut]).completeConfig.has('app'))
})

t.test('memory, health, versions by Zephyr', async (t) => {
  const memory = [{ region: 'FLASH', used: 900, size: 1000, image: 'app', artifact: 0, line: 7 }]
  const facts = collect({ memory, health: artifact.health as [] })
  t.match(facts.values.get('memory.app.FLASH.percent'), { value: 90, spans: [{ line: 7 }] })
  t.equal(facts.values.get('memory.app.FLASH.free')?.value, 100)
  t.equal(facts.health.length, 1, 'the same note once')
  const value = (path: string, text: string) => versionsFromZephyr([hint(path, text, 'build-line')])[0]?.value
  t.equal(value('zephyr.build', 'v3.2.99-ncs2'), '2.3')
  t.equal(value('zephyr.build', 'v3.7.99-ncs2-1'), '2.9')
  t.equal(value('zephyr.version', '3.5.99'), '2.6')
  t.equal(value('zephyr.version', '3.7.99'), undefined, 'two releases share it')
  t.equal(value('zephyr.version', 'v3.7.99-1f8f3dc29142'), '2.9', 'told apart by the commit')
  t.equal(value('zephyr.version', 'v2.4.99-ncs1'), '1.5')
  t.equal(value('zephyr.version', '3.7.0'), undefined, 'plain Zephyr')
})
