import { gzipSync, zipSync } from 'fflate'
import t from 'tap'
import { intakeFile } from '../../src/intake/index.js'
import { startEffort } from '../helpers/effort.js'
import { overlappingZip, tarOf } from '../helpers/archives.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const LOG = bytes('[00:00:00.400,000] <err> lys: open failed: -2\n')
const MIB = 1024 * 1024

/** Each archive, and how it must end. Made when its turn comes, so one at a time is held. */
const ARCHIVES: [name: string, make: () => Uint8Array, ends: object][] = [
  ['20 000 entries that share their data', () => overlappingZip(20_000, 'x.log', new Uint8Array(MIB).fill(65)), { refused: [{ code: 'archive-broken' }] }],
  ['25 000 entries', () => zipSync(Object.fromEntries(Array.from({ length: 25_000 }, (_, n) => [`${n}.log`, new Uint8Array(1)])), { level: 0 }), { refused: [{ code: 'archive-limit' }] }],
  ['gzip in gzip in gzip', () => gzipSync(gzipSync(gzipSync(LOG))), { refused: [{ code: 'archive-empty' }] }],
  ['an archive in an archive in an archive', () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'x.log': LOG }) }) }) }), { refused: [{ code: 'archive-empty' }] }],
  ['20 bombs in one', () => zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.gz`, gzipSync(new Uint8Array(8 * MIB))]))), { refused: [{ code: 'archive-limit' }] }],
  ['names of 60 000 characters', () => zipSync(Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${'overlay'.repeat(8500)}${n}`, LOG])), { level: 0 }), { refused: [{ code: 'archive-empty' }] }],
  ['a header of digits', () => tarOf([['p', 'x', bytes('1'.repeat(2 * MIB))], ['a.log', '0', LOG]]), { artifacts: [{ path: 'a.log' }] }],
  ['a long name of 2 MB', () => tarOf([['p', 'L', bytes('overlay/'.repeat(MIB / 4))], ['a.log', '0', LOG]]), { refused: [{ code: 'archive-empty' }] }],
  ['links', () => tarOf([['a.log', '1', LOG], ['b.log', '2', LOG], ['c.log', '3', LOG]]), { refused: [{ code: 'archive-empty' }] }],
  ['a name of control characters', () => zipSync({ 'a\r\nx-evil: 1\u001b[2J.log': LOG }), { artifacts: [{}] }],
  ['names of objects', () => zipSync({ '__proto__/x.log': LOG, 'constructor.log': LOG }), { artifacts: [{}, {}] }]
]

t.test('archives made to cost more than they weigh, or to get somewhere', async (t) => {
  for (const [name, make, ends] of ARCHIVES) {
    const archive = make()
    const memory = process.memoryUsage().rss
    const effort = startEffort()
    const { artifacts, refused, skipped } = intakeFile('upload.bin', archive)
    const ms = effort()
    t.match({ artifacts, refused, skipped }, ends, name)
    t.ok(ms < 5000, `${name}: ${ms.toFixed(0)} ms for ${archive.length} bytes`)
    t.ok(process.memoryUsage().rss - memory < 700 * MIB, `${name}: memory`)
    for (const { path } of artifacts) {
      t.notMatch(path, /(?:^|\/)\.\.(?:\/|$)|^\/|\\/, name)
      t.ok(path.length <= 500, name)
    }
  }
})
