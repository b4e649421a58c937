import { otherParts } from './other-processors.js'

/** Decoded parts of a dump, collected line by line. */
export type FaultFields = Record<string, string | number | boolean>

/** Details Zephyr prints below a fault's name, `arch/arm/core/cortex_m/fault.c`, in the words of all versions. */
const DETAILS: readonly string[] = [
  'Stacking error (context area might be not valid)',
  'Stacking error (context area might be',
  'Stacking error',
  'Unstacking error',
  'Data Access Violation',
  'Instruction Access Violation',
  'Floating-point lazy state preservation error',
  'Imprecise data bus error',
  'Precise data bus error',
  'Instruction bus error',
  'Division by zero',
  'Unaligned memory access',
  'Stack overflow (context area not valid)',
  'No coprocessor instructions',
  'Illegal load of EXC_RETURN into PC',
  'Illegal use of the EPSR',
  'Attempt to execute undefined instruction',
  'Invalid entry point',
  'Invalid integrity signature',
  'Invalid exception return',
  'Attribution unit violation',
  'Invalid transition',
  'Lazy state preservation',
  'Lazy state error',
  'Bus fault on vector table read',
  'Fault escalation (see below)',
  'Fault escalation',
  'Debug event',
  'Fault during interrupt handling',
  'Exception occurred in Secure State',
  'Unrecoverable ARM fault'
]

/** Every fault detail named in a line. */
export function readDetails(text: string): string[] {
  const found: string[] = []
  let rest = text
  for (const detail of DETAILS) {
    if (!rest.includes(detail)) continue
    found.push(detail)
    rest = rest.replace(detail, '')
  }
  return found
}

const REGISTER =
  /(?:^|[\s,(])(?:(r\d{1,2}|[ast]\d{1,2}|xpsr|e?psp|msp|lr|pc|ra|sp|gp|tp|mepc|mstatus|mtval|fpscr|exc_return|[hbmu]?fsr|cfsr|sfsr|mmfsr|s\[ ?\d{1,2}\])(?:\/[a-z]{1,2}\d?)?(?: \(lr\))?:) {0,12}(0x[0-9a-f]{1,16}|[0-9a-f]{8}(?:[0-9a-f]{8})?)(?![0-9a-z])/gi

/** Registers printed in a line, by lower-case name, e.g. r0, lr, xpsr, mepc, cfsr. */
export function readRegisters(text: string): FaultFields {
  const out: FaultFields = {}
  for (const m of text.slice(0, 2000).matchAll(REGISTER)) {
    const name = (m[1] ?? '').toLowerCase().replace(/[[\] ]/g, '')
    const value = Number(m[2]?.startsWith('0x') || m[2]?.startsWith('0X') ? m[2] : `0x${m[2]}`)
    out[name === 'r14' ? 'lr' : name === 'r15' ? 'pc' : name] = value
  }
  return out
}

const PC =
  /(?:Faulting instruction address(?: \(r15\/pc\))?|program count(?:er)?|\bPC)(?::| =)? {0,8}(0x[0-9a-f]{1,16})/i
const ADDRESS = /\b(MMFAR|BFAR|SFAR|(?<=^|\s)Address)(?: Address)?: {0,8}(0x[0-9a-f]{1,16})/i
const THREAD =
  /\b(?:Current thread(?: ID)?|Faulting thread)(?::| =) {0,4}(0x[0-9a-f]{1,16}|\(nil\))(?: \(([^()]{1,64})\))?|Fatal fault in (?:essential )?thread (0x[0-9a-f]{1,16})/i
const MCAUSE = /\bmcause: {0,8}(\d{1,20})(?:, ([A-Za-z][\w /-]{1,60}))?/
const FATAL = /ZEPHYR FATAL ERROR (\d{1,10})(?:: ([A-Za-z][A-Za-z ]{1,40}?))?(?: on CPU (\d{1,2})|$|[^A-Za-z ])/

/** Program counter, fault address, thread, RISC-V cause and kernel reason of one line. */
export function readParts(text: string): FaultFields {
  const head = text.slice(0, 2000)
  const out: FaultFields = { ...readRegisters(head), ...otherParts(head) }
  const pc = PC.exec(head)
  if (pc?.[1]) out.pc = Number(pc[1])
  const address = ADDRESS.exec(head)
  if (address?.[2]) {
    out.address = Number(address[2])
    if (address[1] !== 'Address') out.addressRegister = (address[1] ?? '').toUpperCase()
  }
  const thread = THREAD.exec(head)
  if (thread) {
    const at = thread[1] ?? thread[3] ?? ''
    out.thread = thread[2] && thread[2] !== 'unknown' ? thread[2] : at
    if (at.startsWith('0x')) out.threadAddress = Number(at)
  }
  const cause = MCAUSE.exec(head)
  if (cause) {
    out.mcause = Number(cause[1])
    if (cause[2]) out.cause = cause[2]
  }
  if (out.mepc !== undefined) out.pc = out.mepc
  if (out.ra !== undefined) out.lr = out.ra
  const mtval = /\bmtval: {0,8}([0-9a-f]{1,16})\b/i.exec(head)?.[1]
  if (mtval) out.address = Number(`0x${mtval}`)
  const fatal = FATAL.exec(head)
  if (fatal) {
    out.reason = Number(fatal[1])
    if (fatal[2]) out.reasonName = fatal[2]
    if (fatal[3]) out.cpu = Number(fatal[3])
  }
  return out
}
