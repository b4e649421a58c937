/**
 * Orders versions by their numbers; of equal numbers a pre-release (`-rc1`) comes first.
 * @returns below 0 when `a` is older than `b`, 0 when neither is
 */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [read(a), read(b)]
  for (let i = 0; i < Math.max(x.numbers.length, y.numbers.length); i++) {
    const difference = (x.numbers[i] ?? 0) - (y.numbers[i] ?? 0)
    if (difference !== 0) return difference
  }
  if (x.rest === y.rest) return 0
  if (x.rest === '' || y.rest === '') return x.rest === '' ? 1 : -1
  return x.rest < y.rest ? -1 : 1
}

function read(version: string): { numbers: number[]; rest: string } {
  const numbers = /^v?(\d+(?:\.\d+){0,3})/.exec(version)?.[1] ?? ''
  return { numbers: numbers.split('.').map(Number), rest: /-rc\w*|-dev\w*|-preview\w*/.exec(version)?.[0] ?? '' }
}
