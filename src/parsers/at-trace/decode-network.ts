import { rsrpDbm, rsrqDb, snrDb, timerSeconds } from '../../tables/at-values.js'
import { lookup } from '../../tables/index.js'
import { type Arg, numberAt, splitArgs, textAt } from './args.js'
import type { AtFields, Direction } from './fields.js'
import { ACCESS_TECHNOLOGY } from './names.js'

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
    statusName: codeName('cereg', status),
    registered: status === undefined ? undefined : status === 1 || status === 5,
    ...cellOf(textAt(args, 1), textAt(args, 2)),
    act,
    actName: name(ACCESS_TECHNOLOGY, act),
    rejectCause: cause,
    rejectName: causeType === 0 || causeType === undefined ? codeName('emm', cause) : undefined,
    activeTimeS: seconds('t3324', textAt(args, 6) ?? ''),
    tauS: seconds('t3412', textAt(args, 7) ?? '')
  })
}

/** FFFE and FFFFFFFF stand for "no tracking area" and "no cell" (nRF91 AT commands, +CEREG). */
function cellOf(tac: string | undefined, cell: string | undefined): AtFields {
  return pick({
    tac: tac?.toUpperCase() === 'FFFE' ? undefined : tac,
    cell: cell?.toUpperCase() === 'FFFFFFFF' ? undefined : cell
  })
}

/** `+CESQ` response: rxlev,ber,rscp,ecno,rsrq,rsrp. */
export function extendedSignal(value: string): AtFields {
  const args = splitArgs(value)
  const rsrp = numberAt(args, 5)
  return pick({
    rsrpDbm: rsrpDbm(rsrp ?? 255),
    rsrqDb: rsrqDb(numberAt(args, 4) ?? 255),
    noSignal: rsrp === 255 ? true : undefined
  })
}

/** `%CESQ` notification: rsrp,threshold,rsrq,threshold. */
export function signalNotification(value: string, direction: Direction): AtFields {
  const args = splitArgs(value)
  if (direction === 'command') return pick({ notify: numberAt(args, 0) })
  const rsrp = numberAt(args, 0)
  return pick({
    rsrpDbm: rsrpDbm(rsrp ?? 255),
    rsrqDb: rsrqDb(numberAt(args, 2) ?? 255),
    noSignal: rsrp === 255 ? true : undefined
  })
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
  return pick({
    status,
    statusName: codeName('cereg', status),
    registered: status === undefined ? undefined : status === 1 || status === 5,
    operator: textAt(args, 1),
    plmn: textAt(args, 3),
    tac: textAt(args, 4),
    act,
    actName: name(ACCESS_TECHNOLOGY, act),
    band: numberAt(args, 6),
    cell: textAt(args, 7),
    earfcn: numberAt(args, 9),
    rsrpDbm: rsrpDbm(numberAt(args, 10) ?? 255),
    snrDb: snrDb(numberAt(args, 11) ?? 127),
    activeTimeS: seconds('t3324', textAt(args, 13) ?? ''),
    tauS: seconds('t3412', textAt(args, 14) ?? '')
  })
}

/** `+CNEC_EMM: cause` and `+CNEC_ESM: cause,cid`. */
export function networkError(value: string, layer: 'EMM' | 'ESM'): AtFields {
  const args = splitArgs(value)
  const cause = numberAt(args, 0)
  return pick({
    layer,
    cause,
    causeName: codeName(layer === 'EMM' ? 'emm' : 'esm', cause),
    rejectCause: layer === 'EMM' ? cause : undefined,
    cid: numberAt(args, 1)
  })
}

/** `+CGDCONT`: a packet data context. */
export function context(value: string): AtFields {
  const args = splitArgs(value)
  return pick({ cid: numberAt(args, 0), pdnType: textAt(args, 1), apn: textAt(args, 2), address: textAt(args, 3) })
}

/** Seconds of a power saving timer; -1 when it is deactivated. */
function seconds(timer: 't3324' | 't3412', octet: string): number | undefined {
  const value = timerSeconds(timer, octet)
  return value === 'off' ? -1 : value
}

/** Name of a code in one of the code tables; undefined when either is unknown. */
export function codeName(
  table: 'cereg' | 'emm' | 'esm' | 'cme' | 'cms',
  value: number | undefined
): string | undefined {
  return value === undefined ? undefined : lookup(table, value)?.name
}

/** Looks a number up; undefined when either is unknown. */
export function name(names: Readonly<Record<number, string>>, value: number | undefined): string | undefined {
  return value === undefined ? undefined : names[value]
}

/** Drops undefined parts. */
export function pick(parts: Record<string, string | number | boolean | undefined>): AtFields {
  return Object.fromEntries(Object.entries(parts).filter(([, v]) => v !== undefined)) as AtFields
}
