import t from 'tap'
import { artifactFromText, intakeFile } from '../../src/intake/index.js'
import { identify } from '../../src/intake/segments.js'
import type { Segment } from '../../src/model/segment.js'
import { startEffort } from '../helpers/effort.js'
import { loadSamples } from './samples.js'

const samples = loadSamples()

/** Every line of the artifact in exactly one segment, in order. */
function coverage(segments: readonly Segment[], lines: number): string | undefined {
  let next = 1
  for (const segment of segments) {
    if (segment.startLine !== next) return `segment starts at ${segment.startLine}, not ${next}`
    if (segment.endLine < segment.startLine) return `segment ends before it starts at ${next}`
    const numbers = new Set(segment.lines.map((line) => line.no))
    if (numbers.size !== segment.endLine - segment.startLine + 1) return `lines are missing at ${next}`
    next = segment.endLine + 1
  }
  return next - 1 === lines ? undefined : `${next - 1} of ${lines} lines`
}

t.test('98 % of the lines of the messy uploads are in the right kind, none is lost', async (t) => {
  t.ok(samples.length >= 60, 'enough samples')
  let right = 0
  let counted = 0
  for (const sample of samples) {
    const artifact = intakeFile(sample.name, sample.bytes).artifacts[0]
    if (!artifact) return t.fail(`${sample.id} was refused`)
    const segments = identify(artifact, 3)
    t.equal(coverage(segments, artifact.lines.length), undefined, sample.id)
    t.equal(artifact.lines.length, sample.labels.length, `${sample.id} lines`)
    t.ok(segments.every((segment) => segment.artifact === 3 && segment.reason !== ''))
    for (const segment of segments) {
      for (let line = segment.startLine; line <= segment.endLine; line++) {
        if (sample.labels[line - 1] === 'any') continue
        counted++
        if (sample.labels[line - 1] === segment.kind) right++
      }
    }
  }
  t.ok(right / counted >= 0.98, `${right} of ${counted}`)
})

t.test('a sentence that begins with a setting or a command is prose, assignments on one line are configuration', async (t) => {
  const kindsOf = (text: string): string[] => identify(artifactFromText('post.md', `A question.\n\n${text}\n`), 0).map(({ kind }) => kind)
  const sentences = [
    'CONFIG_BT_PRIVACY=y and CONFIG_BT_RPA_TIMEOUT=60 for testing. The address stays the same.',
    'CONFIG_BT_SMP=y is set as well but the phone forgets it.',
    "CONFIG_BT_MAX_CONN=4 doesn't help.",
    'CONFIG_BT_EXT_ADV=y: it crashes.',
    'AT#XHTTPCCON with a security tag fails, plain HTTP is fine.',
    'AT+CFUN=1 returns an error when the SIM is missing.'
  ]
  for (const sentence of sentences) t.strictSame(kindsOf(sentence), ['prose'], sentence)
  t.strictSame(kindsOf('AT+CFUN=1\nOK\nAT+CPIN?\n+CPIN: READY\nOK').slice(1), ['at-trace'])
  const joined = identify(artifactFromText('prj.conf', 'CONFIG_BT=y CONFIG_BT_DEVICE_NAME="a name" CONFIG_BT_MAX_CONN=2'), 0)
  t.strictSame(joined.flatMap(({ kind, lines }) => lines.map(() => kind)), ['kconfig', 'kconfig', 'kconfig'])
})

t.test('uploads cut at every line and every 50 bytes never throw and stay covered', async (t) => {
  for (const sample of samples) {
    const cuts: Uint8Array[] = []
    for (let at = 50; at < sample.bytes.length; at += 50)
      cuts.push(sample.bytes.subarray(0, at), sample.bytes.subarray(at))
    const lines = sample.text.split('\n')
    for (let at = 1; at < lines.length; at++) cuts.push(Buffer.from(lines.slice(at).join('\n')))
    let wrong: string | undefined
    for (const bytes of cuts) {
      for (const artifact of intakeFile(sample.name, bytes).artifacts) {
        wrong ??= coverage(identify(artifact, 0), artifact.lines.length)
      }
    }
    t.equal(wrong, undefined, sample.id)
  }
})

t.test('speakers of a pasted thread', async (t) => {
  const thread = samples.find((sample) => sample.id === '23-forum-thread')
  if (!thread) return t.fail('sample is missing')
  const segments = identify(artifactFromText('post', thread.text), 0)
  const at = (line: number) => segments.find((segment) => segment.startLine <= line && segment.endLine >= line)?.speaker
  t.equal(at(5), 'author', 'question')
  t.equal(at(15), 'reply', 'first answer')
  t.equal(at(24), 'author', 'the asker answers')
  t.equal(at(30), 'reply', 'suggestion')
  t.equal(at(33), 'reply', 'overlay inside the suggestion')
})

t.test('titles announced before a run', async (t) => {
  for (const heading of ['sysbuild/mcuboot.conf', '**child_image/mcuboot/prj.conf**', 'sysbuild/ipc_radio/prj.conf:']) {
    const below = identify(artifactFromText('post.md', `The update fails.\n\n${heading}\n\`\`\`\nCONFIG_LOG=n\n\`\`\``), 0)
    t.equal(below.find(({ kind }) => kind === 'kconfig')?.title, heading.replace(/[*:]/g, ''), 'the folder names the image')
  }
  const text =
    'Hi, this is my setup.\n\nprj.conf file:\n\nCONFIG_GPIO=y\nCONFIG_I2C=y\n\nbuild log:\n\n-- west build: generating a build system\n-- Board: lys\n'
  const segments = identify(artifactFromText('post', text), 0)
  t.equal(segments.find((segment) => segment.kind === 'kconfig')?.title, 'prj.conf')
  t.equal(segments.find((segment) => segment.kind === 'build')?.title, 'build log')
})

t.test('long and hostile lines cost no more than their length', async (t) => {
  const hostile = [
    'a'.repeat(200_000),
    '['.repeat(200_000),
    ' '.repeat(200_000),
    'CONFIG_'.repeat(40_000),
    '[00:00:00.000,000] <inf> a: b'.repeat(8_000),
    'password='.repeat(20_000),
    '00:11:22:33:44:55:'.repeat(10_000),
    '\u001b['.repeat(80_000),
    '1.a.'.repeat(50_000),
    '@a.'.repeat(50_000),
    '> '.repeat(80_000),
    '-----BEGIN PRIVATE KEY-----'.repeat(5_000),
    '/home/'.repeat(30_000),
    '{'.repeat(100_000),
    '0x41, '.repeat(30_000)
  ]
  for (const line of hostile) {
    const effort = startEffort()
    const artifact = artifactFromText('post', `Hello\n${line}\n${line}\nbye`)
    identify(artifact, 0)
    t.ok(effort() < 2000, `${line.slice(0, 20)} took ${effort().toFixed(0)} ms`)
  }
  const many = 'password: x\n/* {\n'.repeat(20_000)
  const effort = startEffort()
  identify(artifactFromText('post', many), 0)
  t.ok(effort() < 5000, 'many unclosed blocks')
})

t.test('console names, numbers and stamps in front of a log line are no part of it and cut nothing', async (t) => {
  const labels = ['app: ', '[net] ', 'ttyACM1 | ', 'CPUNET> ']
  const heads = ['10:22:31.981> ', '08:12:44.900 ', '  57  ', '> ', '12: ']
  const said = '[00:00:04.561,004] <err> net_core: ipc endpoint bind timeout'
  for (const head of labels) {
    const [segment, ...rest] = identify(artifactFromText('log.txt', `${head}${said}\n${head}${said}`), 0)
    t.match(segment, { kind: 'device-log', lines: [{ text: head + said }, { text: head + said }] }, head)
    t.equal(rest.length, 0)
  }
  for (const head of heads) {
    const segments = identify(artifactFromText('log.txt', `${head}${said}\n${head}${said}`), 0)
    t.strictSame(
      segments.flatMap((segment) => [segment.kind, ...segment.lines.map((line) => line.text)]),
      ['device-log', said, said],
      head
    )
  }
})

t.test('a sentence that begins with the name of a call is a sentence', async (t) => {
  const kindOf = (text: string) => identify(artifactFromText('post.md', text), 0)[0]?.kind
  t.equal(kindOf('printk() in a timer callback freezes the whole board after some seconds, why?\n'), 'prose')
  t.equal(kindOf('printk("ready\\n");\nk_sleep(K_MSEC(10));\n'), 'source-code')
})
