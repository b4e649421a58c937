import type { FaultFields } from './dump-lines.js'
import { otherHead } from './other-processors.js'

/** How a line begins a fault: the type it stands for and what it tells. */
export interface FaultHead {
  type: string
  fields: FaultFields
}

const STARS = /\*{4,5} (MPU|BUS|USAGE|HARD|SECURE|DEBUG MONITOR|NMI) (?:FAULT|EXCEPTION)?/i
const STAR_TYPES: Record<string, string> = {
  MPU: 'mpu-fault',
  BUS: 'bus-fault',
  USAGE: 'usage-fault',
  HARD: 'hard-fault',
  SECURE: 'secure-fault',
  'DEBUG MONITOR': 'debug-monitor',
  NMI: 'nmi'
}
const EXC_TYPES: Record<string, string> = {
  3: 'hard-fault',
  4: 'mpu-fault',
  5: 'bus-fault',
  6: 'usage-fault',
  7: 'secure-fault'
}
const ASSERT =
  /\bASSERTION FAIL(?:ED)?(?: \[(.{0,300}?)\])?(?: @ ([^\s:]{1,200}(?::\\[^\s:]{1,200})?):(\d{1,7})|\s{0,4}$)/i
const LIBC_ASSERT = /\bassertion "(.{0,300}?)" failed: file "([^"]{1,200})", line (\d{1,7})/i
const CONTROLLER = /\b(MPSL|SoftDevice Controller|SDC) ASSERT: {0,2}(\w{1,60}), {0,2}(\d{1,10})/i
const HOST_CONTROLLER = /\bController assert in:? {0,2}(\S{1,100}) at (\d{1,7})/i
const MODEM =
  /\b(?:nrf_modem|modem)\b.{0,60}?\breason:? {0,2}(0x[0-9a-f]{1,8}|\d{1,10}) {0,2}([A-Z_]{3,40})?.{0,40}?\b(?:program count(?:er)?|PC):? {0,2}(0x[0-9a-f]{1,8})/i
/** The words of NCS before 2.2: `Modem error: 0x4400001, PC: 0x3f1c2`, in decimal at first. */
const OLD_MODEM = /\bModem error: (0x[0-9a-f]{1,8}|\d{1,10}), PC: (0x[0-9a-f]{1,8}|\d{1,10})/i
const TFM = /\bFATAL ERROR: (?!none\b)([A-Za-z]{3,30})\b|\bOops\.{1,3} (Secure ?fault)/i
const SPURIOUS = /\*{4,5} (?:Spurious interrupt|Reserved Exception) \((?:IRQ )?(-?\d{1,4})\)/i
const EXC = /\bFault! EXC #(\d{1,3})/
const FATAL = /ZEPHYR FATAL ERROR/
const RISCV = /^ {0,4}mcause: {0,8}\d/
const OLD: readonly [RegExp, string][] = [
  [/\*{4,5} Hardware exception \*{4,5}/i, 'exception'],
  [/\*{4,5} Kernel OOPS!? \*{4,5}/i, 'kernel-oops'],
  [/\*{4,5} Kernel Panic!? \*{4,5}/i, 'kernel-panic'],
  [/\*{4,5} (?:Stack Check Fail|Stack overflow)!? \*{4,5}/i, 'stack-overflow'],
  [/\*{4,5} Unhandled interrupt/i, 'spurious-interrupt']
]

function assertHead(text: string): FaultHead | undefined {
  const controller = CONTROLLER.exec(text)
  if (controller) {
    const type = controller[1]?.toUpperCase() === 'MPSL' ? 'mpsl-assert' : 'sdc-assert'
    return { type, fields: { assertFile: numeric(controller[2] ?? ''), assertCode: Number(controller[3]) } }
  }
  const host = HOST_CONTROLLER.exec(text)
  if (host) return { type: 'sdc-assert', fields: { assertFile: numeric(host[1] ?? ''), assertCode: Number(host[2]) } }
  const m = ASSERT.exec(text) ?? LIBC_ASSERT.exec(text)
  if (!m) return undefined
  return {
    type: 'assert',
    fields: {
      ...(m[1] && { expression: m[1] }),
      ...(m[2] && { file: m[2] }),
      ...(m[3] && { assertLine: Number(m[3]) })
    }
  }
}

function numeric(text: string): string | number {
  return /^(?:\d{1,10}|0x[0-9a-f]{1,8})$/i.test(text) ? Number(text) : text
}

/**
 * Tells whether a message begins a fault. Sources: Zephyr `arch/arm/core/cortex_m/fault.c`, `kernel/fatal.c`,
 * `arch/riscv/core/fatal.c`, `sys/__assert.h`; sdk-nrf `mpsl_init.c`, `hci_driver.c`, `lib/nrf_modem_lib/fault.c`; TF-M.
 */
export function readHead(message: string): FaultHead | undefined {
  const text = message.slice(0, 1000)
  const assert = assertHead(text)
  if (assert) return assert
  const modem = MODEM.exec(text)
  if (modem) {
    const fields: FaultFields = { reason: Number(modem[1]), modemPc: Number(modem[3]) }
    if (modem[2]) fields.reasonName = modem[2]
    return { type: 'nrf-modem-fault', fields }
  }
  const oldModem = OLD_MODEM.exec(text)
  if (oldModem)
    return { type: 'nrf-modem-fault', fields: { reason: Number(oldModem[1]), modemPc: Number(oldModem[2]) } }
  const stars = STARS.exec(text)
  if (stars) return { type: STAR_TYPES[stars[1]?.toUpperCase() ?? ''] ?? 'hard-fault', fields: {} }
  const spurious = SPURIOUS.exec(text)
  if (spurious) return { type: 'spurious-interrupt', fields: { irq: Number(spurious[1]) } }
  const exc = EXC.exec(text)
  if (exc) return { type: EXC_TYPES[exc[1] ?? ''] ?? 'hard-fault', fields: {} }
  for (const [pattern, type] of OLD) if (pattern.test(text)) return { type, fields: {} }
  if (FATAL.test(text)) return { type: 'fatal', fields: {} }
  const tfm = TFM.exec(text)
  if (tfm) return { type: 'tfm-fault', fields: { cause: tfm[1] ?? tfm[2] ?? '' } }
  const type = RISCV.test(text) ? 'riscv-exception' : otherHead(text)
  return type === undefined ? undefined : { type, fields: {} }
}
