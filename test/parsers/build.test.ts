import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { Event } from '../../src/model/event.js'
import type { Segment } from '../../src/model/segment.js'
import { parseBuild } from '../../src/parsers/build/index.js'
import { startEffort } from '../helpers/effort.js'

const SAMPLES = packageFile('src/parsers/build/samples')

function segment(text: string, name = 'build.log', first = 1): Segment {
  const lines = text.split('\n').map((line, index) => ({ no: first + index, text: line }))
  const endLine = first + lines.length - 1
  return {
    kind: 'build',
    artifact: 0,
    name,
    startLine: first,
    endLine,
    lines,
    confidence: 1,
    reason: '',
    speaker: 'author'
  }
}

function sample(name: string): string {
  return readFileSync(join(SAMPLES, name), 'utf8')
}

function at(events: readonly Event[], line: number): Event | undefined {
  return events.find((event) => event.line === line)
}

t.test('a report of what takes the memory: its sum and its largest symbols', async (t) => {
  const { events } = parseBuild(segment(sample('ram-report.txt')))
  const report = events.find((event) => event.fields?.about === 'size-report')
  t.match(report?.fields, { region: 'RAM', used: 31744 })
  t.equal(
    report?.fields?.largest,
    'kheap__system_heap 12288, ring 8192, z_main_stack 4096, rx buffer 2048, buf32 1024, state 24',
    'leaves only, by size, the groups of the script left out'
  )
  t.equal(report?.endLine, 22)
  t.equal(events.at(-1)?.text, 'ninja: no work to do.')
})

t.test('west list tells the versions of SDK and Zephyr', async (t) => {
  const rows = [
    'manifest     nrf                          HEAD                                     N/A',
    'zephyr       zephyr                       v3.5.99-ncs1-1                           https://github.com/nrfconnect/sdk-zephyr',
    'mcuboot      bootloader/mcuboot           v2.0.99-ncs1-1                           https://github.com/nrfconnect/sdk-mcuboot',
    'nrfxlib      nrfxlib                      v2.6.1                                   https://github.com/nrfconnect/sdk-nrfxlib'
  ]
  const { hints } = parseBuild(segment(rows.join('\n')))
  const found = hints?.filter(({ path }) => path.endsWith('.version')).map(({ path, value }) => [path, value])
  t.same(found, [
    ['zephyr.version', '3.5.99'],
    ['sdk.version', '2.6.1']
  ])
})

t.test('a sysbuild log: image of each message, joined Kconfig warnings, memory by image', async (t) => {
  const result = parseBuild(segment(sample('sysbuild-overflow-linux.txt')))
  const warning = at(result.events, 24)
  t.match(warning, {
    endLine: 30,
    image: 'app',
    fields: { tool: 'kconfig', about: 'unsatisfied', symbol: 'MEMFAULT_HTTP_ENABLE', assigned: 'y', got: 'n' }
  })
  t.equal(warning?.fields?.dependencies, '(NET_SOCKETS || NRF_MODEM) (=n), MEMFAULT (=n)')
  t.match(result.settings, [{ symbol: 'MEMFAULT_HTTP_ENABLE', value: 'n', origin: 'build-message', line: 24 }])
  t.match(at(result.events, 22)?.fields, { about: 'undefined-symbol', symbol: 'LTE_AUTO_INIT_AND_CONNECT', line: 14 })
  t.match(at(result.events, 40), { endLine: 43, image: 'mcuboot', fields: { about: 'choice' } })
  t.equal(at(result.events, 46)?.image, 'mcuboot')
  t.equal(at(result.events, 50)?.image, undefined, 'the build step belongs to no image yet')
  t.match(at(result.events, 69)?.fields, { about: 'no-fit', section: 'bss', region: 'RAM', firstError: true })
  t.match(at(result.events, 70)?.fields, { about: 'overflow', region: 'RAM', overflow: 7424 })
  t.equal(result.events.filter((event) => event.fields?.firstError).length, 1)
  const rows = result.memory?.map(({ image, region, used, size }) => [image, region, used, size])
  t.same(rows?.slice(0, 2), [
    ['mcuboot', 'FLASH', 41216, 49152],
    ['mcuboot', 'RAM', 24840, 196608]
  ])
  t.same(rows?.[3], ['tfm_s', 'FLASH', 31744, 32768])
  t.same(rows?.at(-1), ['app', 'RAM', 194816, 187392])
  const hints = new Map(result.hints?.map((hint) => [hint.path, hint.value]))
  t.match(Object.fromEntries(hints), {
    board: 'nrf9151dk/nrf9151/ns',
    'board.revision': '0.9.0',
    'build.system': 'sysbuild',
    'sdk.version': '2.9.1',
    'zephyr.version': '3.7.99',
    'host.os': 'Linux',
    python: '3.12.4',
    west: '1.2.0'
  })
})

t.test('a build with child images on Windows', async (t) => {
  const { events, hints } = parseBuild(segment(sample('child-image-windows.txt'), 'out.txt', 101))
  t.match(at(events, 105)?.fields, {
    tool: 'dtc',
    about: 'parse-error',
    line: 12,
    message: "undefined node label 'i2c7'",
    firstError: true
  })
  t.match(at(events, 106), { endLine: 111, fields: { tool: 'cmake', line: 213, command: 'message' } })
  t.equal(at(events, 106)?.fields?.message, 'gen_defines.py failed with return code: 1')
  t.equal(at(events, 119)?.image, 'net')
  t.match(at(events, 122), { image: 'mcuboot', fields: { about: 'duplicate', symbol: 'MCUBOOT_SERIAL', line: 3 } })
  t.match(at(events, 124), { endLine: 127, fields: { about: 'promptless', severity: 'error' } })
  t.match(at(events, 129)?.fields, { about: 'aborted', consequence: true })
  t.ok(hints?.some(({ path, value }) => path === 'build.system' && value === 'child-image'))
  t.ok(hints?.some(({ path, value }) => path === 'toolchain' && value === 'NCS Toolchain 2.3.0'))
})

t.test('compiler and linker messages', async (t) => {
  const { events } = parseBuild(segment(sample('compiler-macos.txt')))
  t.match(at(events, 2), { endLine: 3, fields: { tool: 'ninja', about: 'failed' } })
  t.match(at(events, 4), {
    endLine: 15,
    fields: { ordinal: 'DT_N_NODELABEL_probe_i2c_ORD', firstError: true, line: 92 }
  })
  t.match(at(events, 16), {
    endLine: 20,
    fields: { function: 'probe_read', symbol: 'i2c_burst_reed', severity: 'warning' }
  })
  t.match(at(events, 21), { endLine: 24, fields: { header: 'net/wifi_ready.h', column: 10 } })
  t.match(at(events, 26), {
    endLine: 27,
    fields: { tool: 'ld', symbol: '__device_dts_ord_112', ordinal: '112', function: 'main' }
  })
  t.match(at(events, 28)?.fields, { about: 'multiple', symbol: 'adv_work' })
  t.match(at(events, 29)?.fields, { tool: 'armclang', file: 'src/legacy.c', line: 40 })
  t.match(at(events, 30)?.fields, { symbol: 'k_msleap', severity: 'error' })
})

t.test('partition manager, imgtool, Python, west, make', async (t) => {
  const { events } = parseBuild(segment(sample('partition-and-python.txt')))
  t.match(at(events, 1)?.fields, { tool: 'partition-manager', severity: 'error', firstError: true })
  t.match(at(events, 6), { endLine: 11, fields: { tool: 'imgtool', module: 'cbor2' } })
  t.equal(at(events, 6)?.fields?.message, "ModuleNotFoundError: No module named 'cbor2'")
  t.match(at(events, 12)?.fields, { tool: 'imgtool', severity: 'error' })
  t.match(at(events, 14)?.fields, { tool: 'west', severity: 'error' })
})

t.test('flash tools', async (t) => {
  const { events } = parseBuild(segment(sample('flash-tools.txt')))
  t.match(at(events, 8), {
    kind: 'flash',
    endLine: 9,
    fields: { tool: 'nrfjprog', severity: 'error', firstError: true }
  })
  t.match(at(events, 8)?.text, /readback protection in your device\./)
  t.match(at(events, 13), { kind: 'flash', endLine: 14, fields: { tool: 'nrfutil', code: -256 } })
  t.equal(at(events, 18)?.fields?.tool, 'pyocd')
  t.equal(at(events, 20)?.fields?.tool, 'openocd')
})

t.test('smart quotes, squeezed columns, missing blank lines', async (t) => {
  const { events, memory } = parseBuild(segment(sample('squeezed-old.txt')))
  t.match(at(events, 2), { endLine: 5, fields: { symbol: 'NET_SHELL', got: 'n', dependencies: 'SHELL (=n)' } })
  t.match(at(events, 7)?.fields, { about: 'experimental', symbol: 'BT_LL_SOFTDEVICE_ISO' })
  t.match(at(events, 8)?.fields, { tool: 'dtc', check: 'unit_address_vs_reg', severity: 'warning' })
  t.match(at(events, 9)?.fields, { tool: 'dtc', severity: 'error', line: 9, firstError: true })
  t.match(memory?.[0], { region: 'FLASH', used: 1048576, size: 1048576 })
  t.match(events.at(-1)?.fields, { severity: 'error' })
})

t.test('the error that others follow from', async (t) => {
  const { events } = parseBuild(segment(sample('consequences.txt')))
  t.match(at(events, 1)?.fields, { about: 'undefined-symbol', firstError: true })
  t.match(at(events, 5)?.fields, { about: 'stop', message: 'command failed with return code: 1' })
  t.match(at(events, 3)?.fields, { about: 'aborted', consequence: true, severity: 'note' })
  t.match(at(events, 12), { image: 'net', endLine: 17, fields: { about: 'stop' } })
  t.match(at(events, 19), { endLine: 22, fields: { tool: 'dtc' } })
  t.match(at(events, 23)?.fields, { tool: 'west', severity: 'error' })
})

t.test('a stopped build without its reason stays an error', async (t) => {
  const { events } = parseBuild(segment('FAILED: a.obj\nninja: build stopped: subcommand failed.'))
  t.match(events[0], { level: 'err', fields: { severity: 'error', firstError: true } })
})

t.test('every cut of every sample is read, each line in at most one event', async (t) => {
  for (const name of readdirSync(SAMPLES)) {
    const text = sample(name)
    const lines = text.split('\n')
    for (let cut = 0; cut <= lines.length; cut++) {
      const { events } = parseBuild(segment(lines.slice(cut).join('\n')))
      let last = 0
      for (const event of events) {
        if (event.line <= last || event.endLine < event.line)
          t.fail(`${name} cut at ${cut}: lines ${event.line}-${event.endLine}`)
        last = event.endLine
      }
    }
    for (let bytes = 0; bytes < text.length; bytes += 50) parseBuild(segment(text.slice(0, bytes)))
    t.pass(name)
  }
})

t.test('hostile lines stay linear', async (t) => {
  const long = 200_000
  const effort = startEffort()
  for (const piece of [
    ' ',
    ':',
    'a:',
    ': error: ',
    '(',
    "'",
    '/',
    '-',
    '1',
    '[1/2]',
    'CMake Error at ',
    'warning: ',
    '"'
  ]) {
    parseBuild(segment(piece.repeat(Math.floor(long / piece.length))))
    parseBuild(segment(`x.c:1:1: error: ${piece.repeat(20_000)}`))
    parseBuild(segment(`warning: ${piece.repeat(20_000)}`))
    parseBuild(segment(`CMake Error at ${piece.repeat(20_000)}`))
  }
  t.ok(effort() < 4000, `${Math.round(effort())} ms`)
})

t.test('a memory report with each column on a line of its own', async (t) => {
  const columns =
    'Memory region\nUsed Size\nRegion Size\n%age Used\nFLASH:\n\n1073480 B\n1 MB\n102.38%\nRAM:\n100 KB\n256 KB\n39.06%\n'
  const { memory } = parseBuild(segment(columns))
  t.match(memory, [
    { region: 'FLASH', used: 1073480, size: 1048576, line: 5 },
    { region: 'RAM', used: 102400, size: 262144, line: 10 }
  ])
})

t.test('messages of clang, armlink, OpenOCD and nrfutil are whole', async (t) => {
  const { events } = parseBuild(
    segment(
      [
        "/fw/src/net.c:31:2: fatal error: 'net/lwm2mm.h' file not found",
        '#include <net/lwm2mm.h>',
        '         ^~~~~~~~~~~~~~',
        'Error: L6218E: Undefined symbol net_start (referred from main.o).',
        'FATAL ERROR: command exited with status 1: nrfjprog --program app.hex',
        '** Programming Failed **',
        'Error: One or more batch tasks failed:',
        ' * 1050012345: Batch operation failed: The device is protected',
        'warning: user value 70000 on the int symbol MAIN_STACK_SIZE (defined at kernel/Kconfig:130) ignored due to being outside the active range ([0, 65535]) -- falling back on defaults',
        '/fw/prj.conf:20: warning: malformed string literal in assignment to BT_DEVICE_NAME. Assignment ignored.',
        '* Running CMake for mcuboot   *'
      ].join('\n')
    )
  )
  t.match(at(events, 1), { endLine: 3, fields: { header: 'net/lwm2mm.h' } })
  t.match(at(events, 4), { fields: { tool: 'ld', about: 'undefined', symbol: 'net_start' } })
  t.match(at(events, 5), { kind: 'flash', text: /^FATAL ERROR: command exited/ })
  t.match(at(events, 6), { kind: 'flash', level: 'err', fields: { tool: 'openocd' } })
  t.match(at(events, 7), { kind: 'flash', endLine: 8, fields: { tool: 'nrfutil' } })
  t.match(at(events, 9), { fields: { about: 'range', symbol: 'MAIN_STACK_SIZE' } })
  t.match(at(events, 10), { fields: { about: 'malformed', symbol: 'BT_DEVICE_NAME' } })
  t.match(at(events, 11), { image: 'mcuboot' })
})

t.test('an assignment without effect is one message, however its lines are broken', async (t) => {
  const place = '(defined at /opt/ncs/v2.6.1/zephyr/drivers/sensor/Kconfig.gauge:14, drivers/gauge/Kconfig:3)'
  const got = `${place} was assigned the value 'y' but got the value 'n'.`
  const check = 'Check these unsatisfied dependencies:'
  const forms: readonly (readonly string[])[] = [
    [`GAUGE_SENSOR ${got} ${check} I2C (=n), GAUGE (=n). See`, 'http://docs.zephyrproject.org/latest/kconfig.html'],
    [`GAUGE_SENSOR ${got}`, `${check} I2C (=n), GAUGE (=n).`],
    [`GAUGE_SENSOR ${got}`, `${check} I2C (=n), GAUGE (=n).`, 'See https://docs.zephyrproject.org/latest/kconfig.html'],
    [`GAUGE_SENSOR ${got}`, check, 'I2C (=n),', 'GAUGE (=n).'],
    [`GAUGE_SENSOR ${place}`, "was assigned the value 'y' but got the", `value 'n'. ${check} I2C (=n),`, 'GAUGE (=n).'],
    [
      "GAUGE_SENSOR (defined at Kconfig:3) was assigned the value 'y' but got the value 'n'.",
      `${check} I2C (=n), GAUGE`,
      '(=n). See'
    ],
    ["GAUGE_SENSOR was assigned the value 'y' but got the value 'n'.", `${check} I2C (=n), GAUGE (=n).`]
  ]
  for (const [index, form] of forms.entries()) {
    for (const prefix of ['warning: ', '/fw/gauge/prj.conf:8: warning: ', '']) {
      const text = [`${prefix}${form[0]}`, ...form.slice(1)]
      const after = ['-- Configuring done', `${prefix}${form[0]}`]
      const { events, settings } = parseBuild(segment([...text, ...after].join('\n')))
      const name = `form ${index} after '${prefix}'`
      t.match(at(events, 1), { endLine: text.length, fields: { about: 'unsatisfied', severity: 'warning' } }, name)
      t.match(at(events, 1)?.fields, { symbol: 'GAUGE_SENSOR', assigned: 'y', got: 'n' }, name)
      t.equal(at(events, 1)?.fields?.dependencies, 'I2C (=n), GAUGE (=n)', name)
      t.equal(at(events, 1)?.fields?.line, prefix.startsWith('/') ? 8 : undefined, name)
      t.equal(events[1]?.text, '-- Configuring done', name)
      t.match(settings?.[0], { symbol: 'GAUGE_SENSOR', value: 'n', line: 1 }, name)
    }
  }
  const two = parseBuild(
    segment([`GAUGE_A ${got}`, `${check} I2C (=n).`, `GAUGE_B ${got}`, `${check} SPI (=n).`].join('\n'))
  )
  t.same(
    two.events.map(({ fields }) => [fields?.symbol, fields?.dependencies]),
    [
      ['GAUGE_A', 'I2C (=n)'],
      ['GAUGE_B', 'SPI (=n)']
    ],
    'two of them without a blank line between'
  )
})
