const ACTIVE_UNITS: Readonly<Record<number, number>> = { 0: 2, 1: 60, 2: 360 }
const PERIODIC_UNITS: Readonly<Record<number, number>> = { 0: 600, 1: 3600, 2: 36000, 3: 2, 4: 30, 5: 60, 6: 1152000 }

function seconds(bits: string, units: Readonly<Record<number, number>>): number | undefined {
  if (!/^[01]{8}$/.test(bits)) return undefined
  const unit = Number.parseInt(bits.slice(0, 3), 2)
  if (unit === 7) return -1
  return (units[unit] ?? 60) * Number.parseInt(bits.slice(3), 2)
}

/** Active time T3324 in seconds from its 8 bits (GPRS Timer 2, TS 24.008 10.5.7.4); -1 when deactivated. */
export function activeTime(bits: string): number | undefined {
  return seconds(bits, ACTIVE_UNITS)
}

/** Periodic TAU T3412 extended in seconds from its 8 bits (GPRS Timer 3, TS 24.008 10.5.7.4a); -1 when deactivated. */
export function periodicTau(bits: string): number | undefined {
  return seconds(bits, PERIODIC_UNITS)
}
