export type Random = () => number

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** A whole number below `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end)

export const chance = (random: Random, share: number): boolean => random() < share

export const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

/** Damages bytes as broken programs and attackers do: bits, cuts, doubled pieces, extreme numbers. */
export function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(random, bytes.length || 1)
  const length = below(random, Math.min(64, bytes.length - at) + 1)
  const whole = Buffer.from(bytes)
  switch (below(random, 5)) {
    case 0:
      if (at < whole.length) whole[at] = below(random, 256)
      return whole
    case 1:
      return whole.subarray(0, at)
    case 2:
      return Buffer.concat([whole.subarray(0, at), whole.subarray(at, at + length), whole.subarray(at)])
    case 3:
      return Buffer.concat([whole.subarray(0, at), whole.subarray(at + length)])
    default:
      if (at + 4 <= whole.length) whole.writeUInt32LE(pick(random, [0, 1, 0x7fffffff, 0xffffffff, 0x04034b50, 0x06054b50]), at)
      return whole
  }
}
