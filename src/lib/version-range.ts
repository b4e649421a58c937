/**
 * Whether a version satisfies a range such as `>=2.5.0 <3.0.0 || 1.9`. Parts that are missing count as 0; anything after
 * the numbers (`-rc1`, `-ncs1`) is ignored. `=`/none compares only the parts the range names, so `2.6` holds for 2.6.3.
 */
export function inRange(version: string, range: string): boolean {
  const parts = numbers(version)
  if (parts.length === 0) return false
  return range.split('||').some((all) => all.trim().split(/\s+/).every((one) => holds(parts, one)))
}

function holds(version: number[], comparator: string): boolean {
  const [, operator, bound] = /^(>=|<=|>|<|=)?v?(.+)$/.exec(comparator) ?? []
  if (!bound) return false
  const wanted = numbers(bound)
  const order = compare(version, wanted)
  if (operator === '>=') return order >= 0
  if (operator === '<=') return order <= 0
  if (operator === '>') return order > 0
  if (operator === '<') return order < 0
  return compare(version.slice(0, wanted.length), wanted) === 0
}

function numbers(version: string): number[] {
  const match = /\d+(?:\.\d+){0,3}/.exec(version)
  return match ? match[0].split('.').map(Number) : []
}

function compare(a: number[], b: number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
