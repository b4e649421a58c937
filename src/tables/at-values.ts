/** Seconds of one unit by the upper three bits of the octet; 0 = deactivated. Source: 3GPP TS 24.008 10.5.7.4a. */
const T3412_EXTENDED = [600, 3600, 36_000, 2, 30, 60, 1_152_000, 0] as const
/** Source: 3GPP TS 24.008 10.5.7.3 (GPRS timer 2), as T3324 uses it. */
const T3324 = [2, 60, 360, 60, 60, 60, 60, 0] as const
const OCTET = /^[01]{8}$/

/**
 * The time a PSM timer octet of +CEREG, +CPSMS or %XMONITOR stands for.
 * In: eight binary digits (`"00100001"`, quotes allowed) and which timer: `t3412` periodic TAU (extended) or `t3324` active time.
 * Out: seconds; `off` when deactivated; undefined for anything that is no octet.
 */
export function timerSeconds(timer: 't3412' | 't3324', octet: string): number | 'off' | undefined {
  if (octet.length > 16) return undefined
  const bits = octet.replaceAll('"', '').trim()
  if (!OCTET.test(bits)) return undefined
  const units = timer === 't3412' ? T3412_EXTENDED : T3324
  const unit = units[Number.parseInt(bits.slice(0, 3), 2)] ?? 0
  return unit === 0 ? 'off' : unit * Number.parseInt(bits.slice(3), 2)
}

/** RSRP of %CESQ, +CESQ, %XMONITOR in dBm; 255 and values outside -17…97 are unknown. Source: TS 36.133, modem_info.h. */
export function rsrpDbm(index: number): number | undefined {
  if (!Number.isInteger(index) || index < -17 || index > 97) return undefined
  return index < 0 ? index - 140 : index - 141
}

/** RSRQ of %CESQ, +CESQ in dB; 255 and values outside -30…46 are unknown. Source: TS 36.133, modem_info.h. */
export function rsrqDb(index: number): number | undefined {
  if (!Number.isInteger(index) || index < -30 || index > 46) return undefined
  return index < 0 ? (index - 39) / 2 : (index - 40) / 2
}

/** SNR of %XSNRSQ/%XMONITOR in dB; 127 is unknown. Source: sdk-nrf include/modem/modem_info.h. */
export function snrDb(index: number): number | undefined {
  return Number.isInteger(index) && index >= 0 && index < 50 ? index - 24 : undefined
}

/** How good a cell is for LTE-M/NB-IoT, by RSRP in dBm. */
export function signalQuality(dbm: number): 'good' | 'fair' | 'weak' | 'very weak' {
  if (dbm >= -90) return 'good'
  if (dbm >= -105) return 'fair'
  return dbm >= -120 ? 'weak' : 'very weak'
}

const PREFERENCE = [
  'no preference',
  'LTE-M preferred',
  'NB-IoT preferred',
  'network first, then LTE-M',
  'network first, then NB-IoT'
]

/**
 * What AT%XSYSTEMMODE means: LTE-M, NB-IoT, GNSS support and preference.
 * In: the numbers as printed, `1,0,1,0`. Out: undefined unless three or four small numbers are given.
 * Source: nRF91 AT command reference.
 */
export function systemMode(value: string): string | undefined {
  if (!/^\s*[01]\s*,\s*[01]\s*,\s*[01](?:\s*,\s*[0-4])?\s*$/.test(value.slice(0, 40))) return undefined
  const [lteM, nbIot, gnss, preference] = value.split(',').map(Number)
  const modes = [lteM ? 'LTE-M' : '', nbIot ? 'NB-IoT' : '', gnss ? 'GNSS' : ''].filter(Boolean)
  const preferred = lteM && nbIot && preference ? `, ${PREFERENCE[preference]}` : ''
  return `${modes.join(' + ') || 'nothing enabled'}${preferred}`
}

/** What a %MDMEV notification means, by its text. Source: nRF91 AT command reference, sdk-nrf 2.9.99 lte_lc.h. */
export const MODEM_EVENTS: Readonly<Record<string, string>> = {
  'ME OVERHEATED': 'the modem is too hot and was switched off',
  'ME BATTERY LOW': 'the supply voltage is too low and the modem was switched off',
  'SEARCH STATUS 1': 'a light search over known cells found no suitable one; a thorough search follows',
  'SEARCH STATUS 2': 'the search is complete: a cell was selected, or all bands were scanned without one',
  'RESET LOOP': 'too many resets without AT+CFUN=0: attach attempts are restricted for 30 minutes',
  'NO IMEI': 'the modem has no IMEI',
  'PRACH CE-LEVEL 0': 'good coverage, coverage enhancement level 0',
  'PRACH CE-LEVEL 1': 'fair coverage, coverage enhancement level 1',
  'PRACH CE-LEVEL 2': 'poor coverage, coverage enhancement level 2: many repetitions, more current',
  'PRACH CE-LEVEL 3': 'very poor coverage, coverage enhancement level 3: many repetitions, more current'
}
