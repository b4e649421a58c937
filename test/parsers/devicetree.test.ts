import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { Segment } from '../../src/model/segment.js'
import { parseDevicetree } from '../../src/parsers/devicetree/index.js'
import { startEffort } from '../helpers/effort.js'

function segment(text: string, name = 'app.overlay'): Segment {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
  const endLine = lines.length
  return {
    kind: 'devicetree',
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

const sample = readFileSync(packageFile('src/parsers/devicetree/samples/app.overlay'), 'utf8')

t.test('nodes, references, deletions, partitions of an overlay', async (t) => {
  const { events, outcome } = parseDevicetree(segment(sample))
  t.equal(outcome, 'partial', 'the last brace is missing')
  const nodes = events.filter((e) => e.kind === 'devicetree')
  const byPath = (path: string) => nodes.find((e) => e.fields?.path === path)
  t.match(byPath('/chosen'), { line: 4, endLine: 6, text: '/chosen { nordic,pm-ext-flash = &mx25r64; }' })
  t.match(byPath('/leds/led_0'), { line: 12, endLine: 16, fields: { label: 'status_led', references: 'gpio0 gpio1' } })
  t.match(byPath('&i2c1'), { line: 20, endLine: 23, fields: { status: 'okay', deletes: 'clock-frequency' } })
  t.match(byPath('&i2c1/sht4x@44')?.fields, { label: 'probe', compatible: 'sensirion,sht4x' })
  t.match(byPath('&pinctrl/i2c1_default/group1')?.text, /psels = <NRF_PSEL\(TWIM_SDA, 1, 2\)>/)
  t.match(byPath('&uart1'), { line: 40, fields: { status: 'disabled', open: true } })
  t.ok(nodes.some((e) => e.fields?.deletes === '&boot_partition' && e.line === 26))
  t.ok(nodes.some((e) => e.fields?.include === 'zephyr/dt-bindings/gpio/gpio.h'))
  const partitions = events.filter((e) => e.kind === 'partition')
  t.match(
    partitions.map((e) => e.fields?.name),
    ['mcuboot', 'image-0', 'storage']
  )
  t.match(partitions[1]?.fields, { address: 0xc000, size: 400 * 1024, region: '&flash0', overlaps: 'storage' })
})

t.test('a full tree names its board', async (t) => {
  const text =
    '/dts-v1/;\n/ {\n\tcompatible = "nordic,nrf52840-dk-nrf52840";\n\tmodel = "x";\n\tcpus { cpu@0 { reg = < 0x0 >; }; };\n};'
  const { hints, outcome } = parseDevicetree(segment(text, 'zephyr.dts'))
  t.equal(outcome, 'complete')
  t.match(hints, [{ path: 'board', value: 'nrf52840dk_nrf52840', line: 3 }])
})

t.test('broken source gives what can be told', async (t) => {
  const { events } = parseDevicetree(
    segment('&spi1 {\n status = "okay"\n cs-gpios = <&gpio0 3 0>;\n}\n&uart0 { status = "okay; };\n}\n} stray')
  )
  t.equal(events.find((e) => e.fields?.path === '&spi1')?.line, 1)
  t.ok(events.some((e) => e.fields?.path === '&uart0'))
  for (let bytes = 0; bytes < sample.length; bytes += 3) parseDevicetree(segment(sample.slice(0, bytes)))
  t.ok(parseDevicetree(segment('{'.repeat(9000))).events.length < 50, 'braces without end are no nodes without end')
  const effort = startEffort()
  for (const piece of ['{', '}', 'a{', '"', '/*', '/', '; ', 'a = <1>;', '&a: b {']) {
    parseDevicetree(segment(piece.repeat(20_000)))
    parseDevicetree(segment(`${piece}\n`.repeat(5_000)))
  }
  t.ok(effort() < 5000, `${Math.round(effort())} ms`)
})
