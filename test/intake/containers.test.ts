import { gzipSync, type Zippable, zipSync } from 'fflate'
import t from 'tap'
import { safePath } from '../../src/intake/artifact.js'
import { DEFAULT_LIMITS, intakeFile } from '../../src/intake/index.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const LOG = bytes('*** Booting nRF Connect SDK v2.6.0 ***\n[00:00:00.400,000] <err> lys: open failed: -2\n')
const CONF = bytes('CONFIG_GPIO=y\nCONFIG_WIFI_LYS_PASSWORD="tomatSuppe99"\n')

/** A tar of regular files (ustar), enough of the format for these tests. */
function tar(files: Record<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = []
  for (const [name, data] of Object.entries(files)) {
    const header = new Uint8Array(512)
    header.set(bytes(name), 0)
    header.set(bytes('0000644\0'), 100)
    header.set(bytes(`${data.length.toString(8).padStart(11, '0')}\0`), 124)
    header.set(bytes('0'), 156)
    header.set(bytes('ustar\u000000'), 257)
    const padded = new Uint8Array(Math.ceil(data.length / 512) * 512)
    padded.set(data)
    parts.push(header, padded)
  }
  parts.push(new Uint8Array(1024))
  return Buffer.concat(parts)
}

const paths = (intake: ReturnType<typeof intakeFile>) => intake.artifacts.map((artifact) => artifact.path)

t.test('zip, tar, gz and tgz, with the redacted texts inside', async (t) => {
  const files = { 'app/prj.conf': CONF, 'app/device.log': LOG }
  for (const [name, data] of [
    ['up.zip', zipSync(files)],
    ['up.tar', tar(files)],
    ['up.tgz', gzipSync(tar(files))],
    ['up.tar.gz', gzipSync(tar(files))]
  ] as const) {
    const intake = intakeFile(name, data)
    t.same(paths(intake), ['app/prj.conf', 'app/device.log'], name)
    t.same(
      intake.artifacts.map((artifact) => artifact.name),
      ['prj.conf', 'device.log']
    )
    t.notOk(JSON.stringify(intake).includes('tomatSuppe99'))
    t.same(intake.refused, [])
  }
  t.same(paths(intakeFile('device.log.gz', gzipSync(LOG))), ['device.log'])
  t.same(paths(intakeFile('stored.zip', zipSync({ 'device.log': [LOG, { level: 0 }] }))), ['device.log'])
})

t.test('an archive inside an archive is opened, a third one is not', async (t) => {
  const inner = zipSync({ 'device.log': LOG })
  t.same(paths(intakeFile('a.zip', zipSync({ 'logs.zip': inner }))), ['logs.zip/device.log'])
  t.same(paths(intakeFile('a.zip', zipSync({ 'logs.tar.gz': gzipSync(tar({ 'x.log': LOG })) }))), ['logs.tar.gz/x.log'])
  const deep = intakeFile('a.zip', zipSync({ 'b.zip': zipSync({ 'c.zip': inner }) }))
  t.same(deep.artifacts, [])
  t.match(deep.skipped, [{ name: 'b.zip/c.zip' }])
  t.match(deep.refused, [{ code: 'archive-empty', detail: /left out: an archive inside an archive inside/ }])
})

t.test('a key that a damaged archive gives as a name is not shown; names of files are', async (t) => {
  t.equal(safePath('Y="kQ7mWz2pLr8sTn4vXc9bYd3fGh6jAe1u"'), `Y="${'*'.repeat(32)}"`)
  for (const name of ['DeviceLogOfTheNorthernGateway20240312.log', 'build/nrf9160dk_nrf9160_ns/zephyr.config', '5cb85570ca43ffa1b2c3d4e5.txt']) {
    t.equal(safePath(name), name)
  }
})

t.test('a build folder: what helps is taken, with its path; the rest is named', async (t) => {
  const folder: Zippable = {
    'build/app/zephyr/.config': CONF,
    'build/app/zephyr/zephyr.dts': bytes('/dts-v1/;\n/ {\n};\n'),
    'build/mcuboot/zephyr/.config': CONF,
    'build/partitions.yml': bytes('app:\n  address: 0xc000\n'),
    'build/CMakeCache.txt': bytes('BOARD:STRING=lys\n'),
    'build/build.log': bytes('-- Board: lys\n'),
    'app/pm_static.yml': bytes('app:\n  address: 0xc000\n'),
    'app/boards/lys.overlay': bytes('&uart0 {\n};\n'),
    'build/app/zephyr/zephyr.elf': bytes('\u007fELF and more'),
    'build/app/zephyr/zephyr.hex': bytes(':10'),
    'build/app/CMakeFiles/app.dir/x.log': LOG,
    'build/app/zephyr/include/generated/autoconf.h': bytes('#define CONFIG_X 1\n')
  }
  const intake = intakeFile('build.zip', zipSync(folder))
  t.same(new Set(paths(intake)), new Set(Object.keys(folder).slice(0, 8)))
  t.same(intake.skipped.map((one) => one.name).sort(), Object.keys(folder).slice(8).sort())
})

t.test('names cannot escape', async (t) => {
  const names = ['../../etc/app.conf', '/abs/x.log', 'C:\\temp\\y.log', 'a/./../b.conf']
  for (const make of [zipSync, tar]) {
    const intake = intakeFile('x.bin', make(Object.fromEntries(names.map((name) => [name, CONF]))))
    t.equal(intake.artifacts.length, names.length)
    for (const path of paths(intake)) t.notMatch(path, /(?:^|\/)\.\.(?:\/|$)|^\/|\\|:/)
  }
})

t.test('names are on one line, and no secret stands in them', async (t) => {
  const names = ['C:\\Users\\olindqvist\\app.conf', 'x\r\nCONFIG_WIFI_LYS_PASSWORD="tomatSuppe99"\n', '+CIMI: 242016000012345\n.log']
  for (const make of [zipSync, tar]) {
    const intake = intakeFile('x.bin', make(Object.fromEntries(names.map((name) => [name, CONF]))))
    t.notMatch(JSON.stringify(intake), /olindqvist|tomatSuppe99|242016000012345|\\[rn]/)
    t.equal(intake.artifacts.length + intake.skipped.length, names.length)
  }
  const refused = intakeFile('Wi-Fi password: "tomatSuppe99".png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])).refused
  t.equal(refused[0]?.code, 'picture')
  t.notMatch(refused[0]?.name, /tomatSuppe99/)
})

t.test('bombs stop at the limits', async (t) => {
  const zeros = new Uint8Array(40 * 1024 * 1024)
  const bomb = intakeFile('b.zip', zipSync({ 'x.log': zeros, 'y.log': LOG }))
  t.same(paths(bomb), ['y.log'])
  t.match(bomb.skipped, [{ name: 'x.log', why: /inflates more than/ }])
  const gz = intakeFile('b.log.gz', gzipSync(zeros))
  t.match(gz.refused, [{ code: 'archive-limit', advice: /smaller/ }])
  const small = { ...DEFAULT_LIMITS, archiveEntry: 1000, archiveTotal: 3000, archiveEntries: 5, archiveTexts: 2 }
  const big = bytes(Array.from({ length: 80 }, (_, i) => `line ${i} ${Math.sin(i)}`).join('\n'))
  t.match(intakeFile('c.zip', zipSync({ 'x.log': big }), small).skipped, [{ name: 'x.log' }])
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.log`, LOG]))
  t.match(intakeFile('c.zip', zipSync(many), small).refused, [{ code: 'archive-limit' }])
  const few = intakeFile('c.zip', zipSync({ 'a.log': LOG, 'b.log': LOG, 'c.log': LOG }), small)
  t.same(paths(few), ['a.log', 'b.log'])
  t.match(few.skipped, [{ name: 'c.log', why: /more than 2/ }])
})

t.test('damaged archives are an outcome', async (t) => {
  const good = [
    zipSync({ 'a.log': LOG, 'b.conf': CONF }),
    gzipSync(tar({ 'a.log': LOG })),
    tar({ 'a.log': LOG, 'b.log': LOG })
  ]
  for (const data of good) {
    for (let at = 1; at < data.length; at += 7) {
      intakeFile('x.zip', data.subarray(0, at))
      const wrong = Uint8Array.from(data)
      wrong[at] = (wrong[at] as number) ^ 0x55
      intakeFile('x.zip', wrong)
    }
  }
  t.match(intakeFile('x.zip', (good[0] as Uint8Array).subarray(0, 60)).refused, [
    { code: 'archive-broken', advice: /again/ }
  ])
  const cut = intakeFile('x.tar', (good[2] as Uint8Array).subarray(0, 512 + 512 + 512 + 40))
  t.same(paths(cut), ['a.log', 'b.log'], 'what was still there is read')
  t.match(cut.skipped, [{ name: 'x.tar', why: /ends early/ }], 'and the rest is said to be missing')
  t.same(intakeFile('x.tar', good[2] as Uint8Array).skipped, [])
})
