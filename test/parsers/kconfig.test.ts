import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { Segment, SegmentKind } from '../../src/model/segment.js'
import { imageOfFile } from '../../src/parsers/kconfig/image-of-file.js'
import { parseKconfig } from '../../src/parsers/kconfig/index.js'
import { parseKconfigSource } from '../../src/parsers/kconfig-source/index.js'
import { startEffort } from '../helpers/effort.js'

function segment(text: string, name = 'prj.conf', kind: SegmentKind = 'kconfig'): Segment {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
  return {
    kind,
    artifact: 0,
    name,
    startLine: 1,
    endLine: lines.length,
    lines,
    confidence: 1,
    reason: '',
    speaker: 'author'
  }
}

const sample = readFileSync(packageFile('src/parsers/kconfig/samples/prj.conf'), 'utf8')

t.test('assignments of a fragment as Kconfig reads them', async (t) => {
  const { events, settings, outcome } = parseKconfig(segment(sample))
  t.equal(outcome, 'partial')
  const values = Object.fromEntries(settings?.map((s) => [s.symbol, s.value]) ?? [])
  t.same(values, {
    LOG: 'y',
    MAIN_STACK_SIZE: '4096',
    UART_CONSOLE: 'n',
    BT_DEVICE_NAME: 'Door "A" lock',
    PM_PARTITION_SIZE_SETTINGS_STORAGE: '0x2000',
    BT_MAX_CONN: '2',
    BT: 'y',
    NRF_CLOUD_CLIENT_ID: 'door',
    BOOTLOADER_MCUBOOT: 'y'
  })
  const malformed = events.filter((e) => e.fields?.malformed).map((e) => [e.line, e.fields?.malformed])
  t.same(malformed, [
    [3, 'spaces-around-equals'],
    [13, 'missing-prefix'],
    [14, 'trailing-comment'],
    [15, 'smart-quotes'],
    [16, 'no-value'],
    [17, 'not-an-assignment'],
    [19, 'open-quote']
  ])
  t.match(events.find((e) => e.line === 10)?.fields, { duplicate: true, overrides: '4' })
  t.match(events.find((e) => e.line === 12)?.fields, { duplicate: true })
  t.notOk(events.find((e) => e.line === 12)?.fields?.overrides)
  t.match(settings?.at(-1), { image: 'sysbuild', line: 18 })
  t.notOk(
    events.some((e) => e.line === 5),
    'a commented-out assignment assigns nothing'
  )
})

t.test('the image a file configures', async (t) => {
  const images = {
    'prj.conf': 'app',
    'boards/nrf5340dk_nrf5340_cpuapp.conf': 'app',
    'overlay-bt.conf': 'app',
    'child_image/mcuboot.conf': 'mcuboot',
    'child_image/mcuboot/prj.conf': 'mcuboot',
    'child_image\\hci_rpmsg.conf': 'net',
    'sysbuild/mcuboot.conf': 'mcuboot',
    'sysbuild/mcuboot/boards/nrf9160dk_nrf9160.conf': 'mcuboot',
    'sysbuild/ipc_radio/prj.conf': 'net',
    'sysbuild/hci_ipc.conf': 'net',
    'sysbuild.conf': 'sysbuild',
    'mcuboot.conf': 'mcuboot',
    'build/mcuboot/zephyr/.config': 'mcuboot',
    'build/tracker/zephyr/.config': 'app',
    'build/zephyr/.config': 'app',
    'build/ipc_radio/zephyr/.config': 'net',
    'child_image/remote_sensor.conf': 'remote_sensor',
    '5672.nrf5340dk_nrf5340_cpunet.conf': 'net'
  }
  for (const [file, image] of Object.entries(images)) t.equal(imageOfFile(file), image, file)
})

t.test('a generated configuration', async (t) => {
  const lines = Array.from({ length: 400 }, (_, i) => (i % 3 ? `# CONFIG_S${i} is not set` : `CONFIG_S${i}=y`))
  t.equal(parseKconfig(segment(lines.join('\n'), 'post')).settings?.[0]?.origin, 'dotconfig')
  t.equal(parseKconfig(segment(lines.slice(0, 20).join('\n'), 'post')).settings?.[0]?.origin, 'fragment')
  t.equal(parseKconfig(segment('CONFIG_A=y', 'build/app/zephyr/.config')).settings?.[0]?.origin, 'dotconfig')
  const header = parseKconfig(
    segment('#define CONFIG_NUM_IRQS 69\n#define CONFIG_BOARD "nrf9160dk"\n#define CONFIG_BT 1')
  )
  t.same(
    header.settings?.map((s) => s.value),
    ['69', 'nrf9160dk', 'y']
  )
})

t.test('Kconfig files', async (t) => {
  const text =
    'mainmenu "Lock"\n\nconfig LOCK_PIN\n\tint "Pin"\n\tdefault 13\n\tdepends on GPIO\n\nmenuconfig LOCK\n\tbool "Lock"\n\nsource "Kconfig.zephyr"'
  const { events } = parseKconfigSource(segment(text, 'Kconfig', 'kconfig-source'))
  t.match(events[1], {
    line: 3,
    endLine: 6,
    fields: { entry: 'config', defines: 'LOCK_PIN', type: 'int', default: '13' }
  })
  t.match(events[2], { line: 8, endLine: 9, fields: { defines: 'LOCK' } })
  t.match(events[3], { line: 11 })
})

t.test('cuts and hostile lines', async (t) => {
  for (let bytes = 0; bytes < sample.length; bytes += 5) parseKconfig(segment(sample.slice(0, bytes)))
  const effort = startEffort()
  for (const piece of ['CONFIG_A=', ' ', '"\\', 'CONFIG_', '# ', '=']) {
    parseKconfig(segment(piece.repeat(100_000)))
    parseKconfig(segment(`CONFIG_A=${piece.repeat(100_000)}`))
    parseKconfigSource(segment(`config ${piece.repeat(100_000)}`))
  }
  t.ok(effort() < 2000)
})
