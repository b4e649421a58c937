import type { Event } from '../../model/event.js'
import { FaultDump } from './collect.js'
import { readHead } from './heads.js'

/** Other lines between two lines of a dump: a second console, or a thread that still logs. */
const MAX_GAP = 3
/** Register lines may stand before the first line that names the fault (its head was cut off). */
const LOST_HEAD = /Current thread: {0,4}0x|Faulting instruction address|r0\/a1: |^ {0,4}ELR_ELn: /

/**
 * Folds the lines of fault dumps and assertions into one `fault` event each. In: the events of one console in order (`log`
 * events; `boot` ends a dump). Out: the faults only; their lines stay log events.
 *
 * Fields: `type`, `reason`, `reasonName`, `cpu`, `detail`, `thread` (name, or address when it has none), `threadAddress`,
 * `pc`, `lr`, `address` with `addressRegister`, further registers by name (`r0`, `xpsr`, `mepc`, `cfsr`), `mcause`, `exccause`, `cause`,
 * `expression`, `file`, `assertLine`, `message`, `assertFile`, `assertCode`, `irq`, `coredump`, and what is certain:
 * `nullPointer`, `pcNull`, `pcInRam`, `escalated`, `inInterrupt`.
 */
export function faultsIn(events: readonly Event[]): Event[] {
  const out: Event[] = []
  let dump: FaultDump | undefined
  let gap = 0
  const close = () => {
    const fault = dump?.toEvent()
    if (fault) out.push(fault)
    dump = undefined
    gap = 0
  }
  for (const event of events) {
    if (event.kind === 'boot') close()
    if (event.kind !== 'log' && event.kind !== 'reset') continue
    const head = readHead(event.text)
    if (head && dump && !dump.accepts(head)) close()
    if (!dump && (head || LOST_HEAD.test(event.text.slice(0, 200)))) dump = new FaultDump()
    if (!dump) continue
    if (dump.wantsMessage && !head && event.level === undefined && event.line - (dump.lines[0]?.line ?? 0) <= 1) {
      dump.addMessage(event)
    } else if (dump.add(event, head)) {
      gap = 0
    } else if (++gap > MAX_GAP || dump.ended) {
      close()
    }
  }
  close()
  return out
}
