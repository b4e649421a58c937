import { timerSeconds } from '../../tables/at-values.js'
import { numberAt, splitArgs, textAt } from './args.js'
import { pick } from './decode-network.js'
import type { AtFields } from './fields.js'

/** Seconds of an eDRX cycle in LTE-M. Source: 3GPP TS 24.008 10.5.5.32, WB-S1 mode. */
const CYCLES = [
  5.12, 10.24, 20.48, 40.96, 61.44, 81.92, 102.4, 122.88, 143.36, 163.84, 327.68, 655.36, 1310.72, 2621.44, 5242.88,
  10485.76
]
/** Cycles NB-IoT knows; every other value stands for the shortest. Source: 3GPP TS 24.008 10.5.5.32, NB-S1 mode. */
const NB_CYCLES = new Set([2, 3, 5, 9, 10, 11, 12, 13, 14, 15])
const NB_IOT = 5
/** Seconds of one step of the paging time window. Source: 3GPP TS 24.008 10.5.5.32. */
const WINDOW_STEP = { lteM: 1.28, nbIot: 2.56 }

/** `+CPSMS`: power saving asked for, as a command or in the answer to a read; -1 stands for a deactivated timer. */
export function powerSaving(value: string): AtFields {
  const args = splitArgs(value)
  const mode = numberAt(args, 0)
  return pick({
    psm: mode === undefined ? undefined : mode === 1,
    requestedTauS: seconds('t3412', textAt(args, 3)),
    requestedActiveTimeS: seconds('t3324', textAt(args, 4))
  })
}

/** `+CEDRXP` and the read response of `+CEDRXS`: technology, cycle asked for, cycle granted, paging time window. */
export function discontinuousReception(value: string): AtFields {
  const args = splitArgs(value)
  const act = numberAt(args, 0)
  const window = bits(textAt(args, 3))
  const step = act === NB_IOT ? WINDOW_STEP.nbIot : WINDOW_STEP.lteM
  return pick({
    act,
    requested: textAt(args, 1),
    requestedEdrxS: cycle(act, textAt(args, 1)),
    edrxS: cycle(act, textAt(args, 2)),
    pagingWindowS: window === undefined ? undefined : Math.round(step * (window + 1) * 100) / 100
  })
}

/** `AT+CEDRXS=mode,act,"value"`. */
export function discontinuousReceptionSet(value: string): AtFields {
  const args = splitArgs(value)
  const mode = numberAt(args, 0)
  const act = numberAt(args, 1)
  return pick({
    mode,
    edrx: mode === undefined ? undefined : mode === 1 || mode === 2,
    act,
    requestedEdrxS: cycle(act, textAt(args, 2))
  })
}

function cycle(act: number | undefined, octet: string | undefined): number | undefined {
  const index = bits(octet)
  if (index === undefined) return undefined
  return CYCLES[act === NB_IOT && !NB_CYCLES.has(index) ? 2 : index]
}

const bits = (text: string | undefined): number | undefined =>
  text !== undefined && /^[01]{4}$/.test(text) ? Number.parseInt(text, 2) : undefined

function seconds(timer: 't3324' | 't3412', octet: string | undefined): number | undefined {
  const value = octet === undefined ? undefined : timerSeconds(timer, octet)
  return value === 'off' ? -1 : value
}
