import { bitDecoder } from './bits.js'
import type { Entry } from './entry.js'
import { resetNrf52, resetNrf53, resetNrf54l, resetNrf91 } from './registers.js'

/** RESETREAS decoders by SoC family. */
export const RESETREAS = {
  nRF52: bitDecoder(resetNrf52),
  nRF53: bitDecoder(resetNrf53),
  nRF91: bitDecoder(resetNrf91),
  nRF54L: bitDecoder(resetNrf54l)
} as const

/**
 * RESETREAS of an unknown SoC: the readings of all families, since the same bit means different things.
 * One reading is given without its family when all families that know the value agree.
 */
export function decodeResetreas(value: number): Entry | undefined {
  const readings = Object.entries(RESETREAS).flatMap(([family, decode]) => {
    const entry = decode(value)
    return entry ? [{ family, entry }] : []
  })
  const first = readings[0]
  if (!first) return undefined
  if (readings.every(({ entry }) => entry.meaning === first.entry.meaning)) return first.entry
  return {
    name: readings.map(({ family, entry }) => `${family} ${entry.name}`).join(', '),
    meaning: readings.map(({ family, entry }) => `on ${family}: ${entry.meaning}`).join('; ')
  }
}
