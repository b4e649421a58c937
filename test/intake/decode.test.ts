import t from 'tap'
import { cleanLines } from '../../src/intake/clean.js'
import { condense } from '../../src/intake/condense.js'
import { artifactFromText, DEFAULT_LIMITS, intakeFile } from '../../src/intake/index.js'
import { splitLines } from '../../src/intake/split-lines.js'
import { TELLING } from '../../src/intake/telling-line.js'
import { randomFrom } from '../fuzz/mutate.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const lines = (name: string, bytes: Uint8Array) => intakeFile(name, bytes).artifacts[0]?.lines
const texts = (text: string) =>
  cleanLines(artifactFromText('post', text)).flatMap((line) => line.pieces.map((piece) => piece.text))

t.test('line ends', async (t) => {
  t.same(splitLines('a\nb\n'), ['a', 'b'])
  t.same(splitLines('a\r\nb\r\r\nc'), ['a', 'b', 'c'])
  t.same(splitLines('a\rb\rc'), ['a', 'b', 'c'])
  t.same(splitLines('a\n\rb\n\rc'), ['a', 'b', 'c'])
  t.same(splitLines('a\n\r\nb'), ['a', '', 'b'])
  t.same(splitLines('a\n\nb\n\n'), ['a', '', 'b', ''])
})

t.test('encodings', async (t) => {
  const text = 'Grüße – lys 21 °C\nCONFIG_GPIO=y'
  const wide = (order: 'le' | 'be', mark: boolean) => {
    const le = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
    return order === 'le' ? le : Buffer.from(le).swap16()
  }
  for (const bytes of [
    utf8(text),
    utf8(`\ufeff${text}`),
    wide('le', true),
    wide('le', false),
    wide('be', true),
    wide('be', false)
  ]) {
    t.same(lines('x.txt', bytes), text.split('\n'))
  }
  t.same(lines('x.txt', Buffer.from('Temperatur 21 \xb0C f\xfcr Lys\nok', 'latin1')), [
    'Temperatur 21 °C für Lys',
    'ok'
  ])
  t.match(lines('x.log', Buffer.from([0xc3, 0x61, 0x0a, 0x62])), [/a$/, 'b'], 'broken UTF-8')
  t.same(lines('x.log', utf8('a\0b\n\0\0c')), ['ab', 'c'], 'NUL bytes of a serial capture')
})

t.test('what is no text is refused with what to do', async (t) => {
  const head = (...start: number[]) => Buffer.concat([Buffer.from(start), Buffer.alloc(60, 7)])
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff)
  const cases: [string, Uint8Array, string][] = [
    ['a.png', head(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'picture'],
    ['log.txt', head(0xff, 0xd8, 0xff, 0xe0), 'picture'],
    ['a.gif', head(...utf8('GIF89a')), 'picture'],
    ['a.webp', head(...utf8('RIFF1234WEBPVP8 ')), 'picture'],
    ['a.heic', head(0, 0, 0, 24, ...utf8('ftypheic')), 'picture'],
    ['a.mp4', head(0, 0, 0, 24, ...utf8('ftypisom')), 'video'],
    ['a.svg', utf8('<?xml version="1.0"?>\n<!-- drawn -->\n<svg width="8">\n<path d="M0 0"/></svg>\n'), 'picture'],
    ['a.pdf', head(...utf8('%PDF-1.7')), 'document'],
    ['zephyr.elf', head(0x7f, 0x45, 0x4c, 0x46, 1, 1, 1), 'firmware-image'],
    ['a.7z', head(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'archive-unsupported'],
    ['merged.hex', utf8(`${':1000000000000420\n'.repeat(2)}:10001000A1B2C3D4\n:00000001FF\n`), 'hex-image'],
    ['zephyr.bin', noise, 'binary'],
    ['empty.log', new Uint8Array(0), 'empty'],
    ['blank.log', utf8('\n \n'), 'empty']
  ]
  for (const [name, bytes, code] of cases) {
    const { artifacts, refused } = intakeFile(name, bytes)
    t.same(artifacts, [], name)
    t.equal(refused[0]?.code, code, name)
    t.ok((refused[0]?.detail ?? '') && (refused[0]?.advice ?? ''), name)
  }
  t.match(
    intakeFile('uart.log', noise).artifacts[0]?.health,
    [{ kind: 'wrong-baud' }],
    'garbage under a log name is shown'
  )
})

t.test('clean lines: decoration goes, the way back stays', async (t) => {
  t.same(texts('\u001b[1;31m<err> lys: x\u001b[0m'), ['<err> lys: x'])
  t.same(texts('00> [00:00:00.100,000] <inf> a: b'), ['[00:00:00.100,000] <inf> a: b'])
  t.same(texts('[00:00:00.1,2] kept &lt;err&gt; &amp; \u201cq\u201d\u00a0x'), ['[00:00:00.1,2] kept <err> & "q" x'])
  t.same(texts('uart:~$ [00:00:00.100,000] <inf> a: b'), ['[00:00:00.100,000] <inf> a: b'])
  t.same(texts('> quoted\n> > twice\n>>> wlan.connect()'), ['quoted', 'twice', '>>> wlan.connect()'])
  t.same(texts('&reg_dcdc { };'), ['&reg_dcdc { };'], 'a devicetree reference is no entity')
  t.same(texts('int a[0];\nbuf[12] = x[m];'), ['int a[0];', 'buf[12] = x[m];'], 'indices are no terminal codes')
  t.same(texts('  • Hi,\n\n    indented\n      more'), ['Hi,', '', 'indented', '  more'])
})

t.test('terminal timestamps become host time', async (t) => {
  const stamped = (text: string) =>
    cleanLines(artifactFromText('x.log', text)).map((line) => [line.pieces[0]?.text, line.pieces[0]?.hostMs])
  const at = Date.UTC(2024, 2, 14, 8, 11, 40, 2)
  for (const form of [
    '[2024-03-14 08:11:40.002] ',
    '[2024-03-14T08:11:40.002Z] ',
    '[Thu Mar 14 08:11:40.002 2024] ',
    '14.03.2024 08:11:40.002 [RX] - '
  ]) {
    t.same(stamped(`${form}OK`), [['OK', at]], form)
  }
  const clock = ((8 * 60 + 11) * 60 + 40) * 1000 + 2
  for (const form of ['[08:11:40.002] ', '[08:11:40:002] ', '08:11:40.002 -> ', '08:11:40.002\t', '08:11:40.002 > ']) {
    t.same(stamped(`${form}<inf> a: b`), [['<inf> a: b', clock]], form)
  }
  t.same(
    stamped('[00:00:01.234,567] <inf> a: b'),
    [['[00:00:01.234,567] <inf> a: b', undefined]],
    "the device's own stamp"
  )
  const night = stamped('[23:59:59.000] a\n[00:00:01.000] b').map((line) => line[1] as number)
  t.equal((night[1] as number) - (night[0] as number), 2000, 'over midnight')
})

t.test('large texts are condensed with bounded memory', async (t) => {
  const errors = { literals: ['<err>'], holds: () => true }
  const total = 60_000
  const chunk = (from: number) =>
    utf8(
      Array.from({ length: 1000 }, (_, i) =>
        from + i === 30_500 ? '<err> lys: the one\n' : `[x] line ${from + i} is fine\n`
      ).join('')
    )
  function* chunks() {
    for (let at = 1; at <= total; at += 1000) yield chunk(at)
  }
  const artifact = condense('big.log', chunks(), errors)
  if (!artifact) return t.fail('nothing')
  t.equal(artifact.totalLines, total)
  t.equal(artifact.lines.length, artifact.numbers?.length)
  const at = artifact.lines.indexOf('<err> lys: the one')
  t.equal(artifact.numbers?.[at], 30_500)
  t.equal(artifact.lines[at - 3], '[x] line 30497 is fine')
  t.equal(artifact.lines[at + 6], '[x] line 30506 is fine')
  t.equal(artifact.lines.at(-1), '[x] line 60000 is fine')
  t.ok(
    artifact.numbers?.every((number, i, all) => i === 0 || number > (all[i - 1] as number)),
    'ascending'
  )
  t.equal(artifact.lines.length, 1000 + 10 + 1500)
  t.match(artifact.health, [{ kind: 'condensed' }])
  const limits = { head: 5, tail: 5, before: 2, after: 1, perShape: 3, middle: 100, lineLength: 50 }
  const many = condense(
    'x.log',
    [utf8(Array.from({ length: 200 }, (_, i) => `<err> ${i}`).join('\n'))],
    errors,
    limits
  )
  t.equal(many?.lines.length, 5 + 3 + 1 + 5, 'one shape is kept three times')
  const whole = condense('x.log', [utf8('a\nb\nc')], errors, limits)
  t.same([whole?.lines, whole?.numbers], [['a', 'b', 'c'], undefined], 'a short text stays whole')
  const small = { ...DEFAULT_LIMITS, wholeText: 100 }
  const cut = intakeFile('x.log', utf8(`${'fine\n'.repeat(30_000)}`), small).artifacts[0]
  t.equal(cut?.totalLines, 30_000)
})

t.test('of a large text in any encoding exactly the telling lines are kept', async (t) => {
  const words = ['calm', 'Error', 'interrupt', 'state: ok', 'wrn', 'E: fail', 'x E: ', '<err> lys', 'could not', '*** Booting', 'Größe', 'CONFIG_X=y', 'undefinedly', 'a\0b']
  const random = randomFrom(7)
  const lines = Array.from({ length: 3000 }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => words[Math.floor(random() * words.length)]).join(' '))
  const limits = { head: 0, tail: 0, before: 0, after: 0, perShape: 1e9, middle: 1e9, lineLength: 200 }
  const plain = lines.map((line) => line.replaceAll('\0', ''))
  const wanted = plain.flatMap((line, i) => (TELLING.holds(line) ? [i + 1] : []))
  for (const end of ['\n', '\r\n', '\r', '\r\r\n']) {
    for (const encode of [utf8, (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), (text: string) => Buffer.from(text.replaceAll('\0', ''), 'latin1')]) {
      const bytes = encode(lines.join(end))
      const chunks = Array.from({ length: Math.ceil(bytes.length / 7001) }, (_, i) => bytes.subarray(i * 7001, (i + 1) * 7001))
      const kept = condense('x.log', chunks, TELLING, limits)
      t.same(kept?.numbers, wanted, JSON.stringify(end))
      t.same(kept?.lines, wanted.map((number) => plain[number - 1]))
    }
  }
  t.ok(wanted.length > 1000 && wanted.length < 2800, `${wanted.length} of 3000`)
})

t.test('health of an upload', async (t) => {
  const kinds = (text: string, name = 'post') => artifactFromText(name, text).health.map((note) => note.kind)
  t.same(kinds('000,123] <inf> lys: up\n[00:00:01.000,000] <inf> lys: ok', 'x.log'), ['truncated-head'])
  t.same(kinds('[00:00:01.000,000] <inf> lys: ok\n[00:00:01.0', 'x.log'), ['truncated-tail'])
  t.same(kinds('See the screenshot.'), ['screenshot'])
  t.same(kinds('I attached fjord.log and the config.'), ['attachment-missing'])
  t.match(
    artifactFromText('post', '0417.prj.conf8821.lys_board.overlay11.main.c').health.map(
      (note) => note.text.split(' ')[0]
    ),
    ['prj.conf', 'lys_board.overlay', 'main.c']
  )
  t.same(kinds('<info> app: Beacon started.', 'x.log'), ['other-sdk'])
  t.same(kinds('##ZLOGV1##0000ab', 'x.log'), ['dictionary-log'])
  t.same(kinds('[00:00:00.310,424] <inf> app: start[00:00:00.311,920] <inf> app: ok'), ['forum-mangled'])
  t.same(kinds('CONFIG_GPIO=y\n', 'prj.conf'), [])
})
