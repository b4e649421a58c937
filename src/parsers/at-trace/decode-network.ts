import { type Arg, numberAt, splitArgs, textAt } from './args.js'
import type { AtFields, Direction } from './fields.js'
import { ACCESS_TECHNOLOGY, EMM_CAUSE, ESM_CAUSE, REGISTRATION } from './names.js'
import { activeTime, periodicTau } from './timers.js'

/** Index in dBm (`RSRP_IDX_TO_DBM` of lte_lc.h); undefined for 255, "not known". */
export function rsrpDbm(index: number | undefined): number | undefined {
  if (index === undefined || index === 255) return undefined
  return index < 0 ? index - 140 : index - 141
}

/** Index in dB (`RSRQ_IDX_TO_DB` of lte_lc.h); undefined for 255, "not known". */
export function rsrqDb(index: number | undefined): number | undefined {
  if (index === undefined || index === 255) return undefined
  return (index < 0 ? index - 39 : index < 35 ? index - 40 : index - 41) / 2
}

/** A read response repeats `n` before the status; a notification begins with the status. */
function hasMode(args: readonly Arg[]): boolean {
  const second = args[1]
  return second !== undefined && !second.quoted && /^\d{1,2}$/.test(second.text)
}

/** `+CEREG`, `+CREG`, `+CGREG`: status, cell, reject cause, power saving timers. */
export function registration(value: string, direction: Direction): AtFields {
  const all = splitArgs(value)
  if (direction === 'command') return pick({ notify: numberAt(all, 0) })
  const args = hasMode(all) ? all.slice(1) : all
  const status = numberAt(args, 0)
  const causeType = numberAt(args, 4)
  const cause = numberAt(args, 5)
  const act = numberAt(args, 3)
  return pick({
    status,
    statusName: name(REGISTRATION, status),
    registered: status === undefined ? undefined : status === 1 || status === 5,
    tac: textAt(args, 1),
    cell: textAt(args, 2),
    act,
    actName: name(ACCESS_TECHNOLOGY, act),
    rejectCause: cause,
    rejectName: causeType === 0 || causeType === undefined ? name(EMM_CAUSE, cause) : undefined,
    activeTimeS: activeTime(textAt(args, 6) ?? ''),
    tauS: periodicTau(textAt(args, 7) ?? '')
  })
}

/** `+CESQ` response: rxlev,ber,rscp,ecno,rsrq,rsrp. */
export function extendedSignal(value: string): AtFields {
  const args = splitArgs(value)
  const rsrp = numberAt(args, 5)
  return pick({ rsrpDbm: rsrpDbm(rsrp), rsrqDb: rsrqDb(numberAt(args, 4)), noSignal: rsrp === 255 ? true : undefined })
}

/** `%CESQ` notification: rsrp,threshold,rsrq,threshold. */
export function signalNotification(value: string, direction: Direction): AtFields {
  const args = splitArgs(value)
  if (direction === 'command') return pick({ notify: numberAt(args, 0) })
  const rsrp = numberAt(args, 0)
  return pick({ rsrpDbm: rsrpDbm(rsrp), rsrqDb: rsrqDb(numberAt(args, 2)), noSignal: rsrp === 255 ? true : undefined })
}

/** `+COPS`: mode, operator, access technology. */
export function operator(value: string): AtFields {
  const args = splitArgs(value)
  const act = numberAt(args, 3)
  const oper = textAt(args, 2)
  return pick({ mode: numberAt(args, 0), operator: oper, act, actName: name(ACCESS_TECHNOLOGY, act) })
}

/** `%XMONITOR`: the serving cell. */
export function monitor(value: string): AtFields {
  const args = splitArgs(value)
  const status = numberAt(args, 0)
  const act = numberAt(args, 5)
  const snr = numberAt(args, 11)
  return pick({
    status,
    statusName: name(REGISTRATION, status),
    registered: status === undefined ? undefined : status === 1 || status === 5,
    operator: textAt(args, 1),
    plmn: textAt(args, 3),
    tac: textAt(args, 4),
    act,
    actName: name(ACCESS_TECHNOLOGY, act),
    band: numberAt(args, 6),
    cell: textAt(args, 7),
    earfcn: numberAt(args, 9),
    rsrpDbm: rsrpDbm(numberAt(args, 10)),
    snrDb: snr === undefined || snr === 127 ? undefined : snr - 24,
    activeTimeS: activeTime(textAt(args, 13) ?? ''),
    tauS: periodicTau(textAt(args, 14) ?? '')
  })
}

/** `+CNEC_EMM: cause` and `+CNEC_ESM: cause,cid`. */
export function networkError(value: string, layer: 'EMM' | 'ESM'): AtFields {
  const args = splitArgs(value)
  const cause = numberAt(args, 0)
  return pick({
    layer,
    cause,
    causeName: name(layer === 'EMM' ? EMM_CAUSE : ESM_CAUSE, cause),
    rejectCause: layer === 'EMM' ? cause : undefined,
    cid: numberAt(args, 1)
  })
}

/** `+CGDCONT`: a packet data context. */
export function context(value: string): AtFields {
  const args = splitArgs(value)
  return pick({ cid: numberAt(args, 0), pdnType: textAt(args, 1), apn: textAt(args, 2), address: textAt(args, 3) })
}

/** Looks a number up; undefined when either is unknown. */
export function name(names: Readonly<Record<number, string>>, value: number | undefined): string | undefined {
  return value === undefined ? undefined : names[value]
}

/** Drops undefined parts. */
export function pick(parts: Record<string, string | number | boolean | undefined>): AtFields {
  return Object.fromEntries(Object.entries(parts).filter(([, v]) => v !== undefined)) as AtFields
}
