import { gzipSync, type Zippable, zipSync } from 'fflate'
import { overlappingZip, tarOf } from '../helpers/archives.js'
import { mutatedUpload, SECRETS } from './mutate.js'
import { below, chance, damage, pick, type Random, times } from './pick.js'

const NAMES = ['prj.conf', 'app/device.log', 'build/zephyr/.config', '../../etc/passwd.log', '/abs/x.log', 'C:\\x\\y.log', '__proto__/a.log', 'a\r\nb.log', `${'d/'.repeat(300)}x.log`, `${'overlay'.repeat(2000)}.conf`, 'x.elf', '.log', '', 'é\u202e.txt', 'a'.repeat(120)]
const ENDINGS = ['.zip', '.tar', '.tgz', '.gz']

/** An archive of mutated uploads with planted secrets, often nested, often damaged; a few are bombs. */
export function hostileArchive(random: Random): { name: string; bytes: Uint8Array } {
  const name = `up${pick(random, [...ENDINGS, '.log', '.bin'])}`
  let bytes = archive(random, below(random, 4))
  if (chance(random, 0.6)) for (let n = 1 + below(random, 4); n > 0; n--) bytes = damage(bytes, random)
  return { name, bytes }
}

function archive(random: Random, depth: number): Uint8Array {
  const entries = times(1 + below(random, 5), (n): [string, Uint8Array] =>
    depth > 0 && chance(random, 0.4)
      ? [`${n}${pick(random, ENDINGS)}`, archive(random, depth - 1)]
      : [chance(random, 0.5) ? pick(random, NAMES) : `${n}.log`, content(random)]
  )
  switch (below(random, 6)) {
    case 0:
      return tarOf(entries.map(([name, data]) => [name, pick(random, ['0', '0', '0', 'L', 'x', '1', '5', 'z']), data]))
    case 1:
      return gzipSync(tarOf(entries.map(([name, data]) => [name, '0', data])))
    case 2:
      return gzipSync(entries[0]?.[1] as Uint8Array)
    case 3:
      return overlappingZip(1 + below(random, 2000), entries[0]?.[0] || 'a.log', content(random))
    default:
      return zipSync(Object.fromEntries(entries) as Zippable, { level: pick(random, [0, 1, 9] as const) })
  }
}

function content(random: Random): Uint8Array {
  if (chance(random, 0.05)) return new Uint8Array(below(random, 3_000_000))
  if (chance(random, 0.1)) return Uint8Array.from(times(below(random, 2000), () => below(random, 256)))
  return Buffer.from(`${mutatedUpload(random).text.slice(0, 20_000)}\n${pick(random, SECRETS).line}\n`)
}
