import type { Event } from '../../model/event.js'
import { type FaultFields, readDetails, readParts } from './dump-lines.js'
import type { FaultHead } from './heads.js'
import { isOtherFrame, OTHER_TYPES, tellsAddress } from './other-processors.js'

/** Kernel reasons of `ZEPHYR FATAL ERROR n` (`include/zephyr/fatal_types.h`) that say more than the CPU's fault does. */
const REASON_TYPES: Record<number, string> = {
  1: 'spurious-interrupt',
  2: 'stack-overflow',
  3: 'kernel-oops',
  4: 'kernel-panic'
}
/** Asserts and other parties' faults: what the kernel prints below them is their consequence. */
const LEADING = new Set(['assert', 'mpsl-assert', 'sdc-assert', 'nrf-modem-fault', 'tfm-fault'])
const CPU = new Set(['mpu-fault', 'bus-fault', 'usage-fault', 'secure-fault', 'riscv-exception', ...OTHER_TYPES])
/** The CPU could not store its registers: what is printed for them is what stood on the stack before. */
const NOT_STACKED = /context area|^Stacking error/
/** UFSR bit of a stack pointer below its limit. */
const STKOF = 0x10
/** First page: no object lives there, so an access to it is one through a null pointer (plus a member's offset). */
const NULL_PAGE = 0x1000
/** RISC-V causes whose mtval is the address of the access. */
const RISCV_ACCESS = new Set([1, 4, 5, 6, 7, 12, 13, 15])
const MAX_LINES = 400

/** One dump while its lines arrive. */
export class FaultDump {
  readonly lines: Event[] = []
  private readonly heads: string[] = []
  private readonly details: string[] = []
  private fields: FaultFields = {}
  private message: string | undefined
  ended = false

  /** True when a line with this head goes on with the dump instead of beginning a new one. */
  accepts(head: FaultHead): boolean {
    const last = this.heads.at(-1)
    if (last === undefined) return true
    if (head.type === 'fatal') return !this.heads.includes('fatal') || this.fields.reason === undefined
    if (this.ended || this.heads.includes('fatal')) return false
    if (last === 'assert' && (head.type === 'mpsl-assert' || head.type === 'sdc-assert')) return true
    if (LEADING.has(head.type)) return false
    if (LEADING.has(last) || head.type === 'exception') return true
    return last === 'hard-fault' && head.type !== 'hard-fault' ? true : CPU.has(last) && head.type === 'hard-fault'
  }

  /** Adds a line; false when the line says nothing about a fault. */
  add(event: Event, head: FaultHead | undefined): boolean {
    const parts = readParts(event.text)
    const details = readDetails(event.text)
    const ending =
      /\b(?:Halting|Resetting) system\b|Fatal fault in (?:ISR|essential thread)|\bAborting\.?$|Spinning\.\.\./i
    const ends = ending.test(event.text.slice(0, 200))
    const coredump = event.text.startsWith('#CD:')
    if (!head && !ends && !coredump && details.length === 0 && Object.keys(parts).length === 0 && !isFrame(event.text))
      return false
    if (this.lines.length >= MAX_LINES) return true
    if (head) this.heads.push(head.type)
    for (const d of details) if (!this.details.includes(d)) this.details.push(d)
    const modem = this.heads[0] === 'nrf-modem-fault'
    const { reason, pc, ...rest } = parts
    this.fields = { ...this.fields, ...rest, ...(!modem && defined({ reason, pc })), ...head?.fields }
    if (coredump) this.fields.coredump = true
    if (ends) this.ended = true
    this.lines.push(event)
    return true
  }

  /** Takes the line below an assertion as its message. */
  addMessage(event: Event): void {
    this.message = event.text
    this.lines.push(event)
  }

  /** True right after the line of an assertion, whose message may follow. */
  get wantsMessage(): boolean {
    return this.lines.length === 1 && this.heads[0] === 'assert' && this.message === undefined
  }

  /** The fault as one event over all its lines. */
  toEvent(): Event | undefined {
    const first = this.lines[0]
    const last = this.lines.at(-1)
    if (!first || !last || this.heads.length === 0) return undefined
    this.joinStatus()
    if (!tellsAddress(this.fields)) delete this.fields.address
    const type = this.type()
    const fields: FaultFields = { type, ...this.fields, ...this.certainties(type) }
    if (this.details.some((d) => NOT_STACKED.test(d)) && type === 'stack-overflow') {
      for (const name of ['pc', 'lr', 'xpsr']) delete fields[name]
    }
    if (this.details.length > 0) fields.detail = this.details.join('; ')
    if (this.message) fields.message = this.message
    const { level: _level, func: _func, fields: _fields, ...place } = first
    return {
      ...place,
      kind: 'fault',
      level: 'err',
      endLine: Math.max(last.endLine, first.endLine),
      text: this.lines
        .map((l) => l.text.trim())
        .join(' ')
        .slice(0, 8000),
      ...(typeof fields.thread === 'string' && { thread: fields.thread }),
      fields
    }
  }

  /** The short dump prints the three parts of CFSR apart. */
  private joinStatus(): void {
    const { mmfsr, bfsr, ufsr } = this.fields
    if (typeof mmfsr !== 'number' || typeof bfsr !== 'number' || typeof ufsr !== 'number') return
    this.fields.cfsr = ufsr * 0x10000 + bfsr * 0x100 + mmfsr
  }

  private type(): string {
    const leading = this.heads.filter((h) => LEADING.has(h)).at(-1)
    if (leading) return leading
    const reason = typeof this.fields.reason === 'number' ? REASON_TYPES[this.fields.reason] : undefined
    if (
      reason === 'stack-overflow' ||
      (Number(this.fields.ufsr) & STKOF) !== 0 ||
      this.details.some((d) => d.startsWith('Stack overflow'))
    )
      return 'stack-overflow'
    const inner = this.heads.find((h) => CPU.has(h))
    const named = this.heads.find((h) => h !== 'fatal' && h !== 'hard-fault' && h !== 'exception')
    const hard = this.heads.includes('hard-fault') ? 'hard-fault' : undefined
    return inner ?? reason ?? named ?? hard ?? (this.fields.mcause === undefined ? 'cpu-exception' : 'riscv-exception')
  }

  private certainties(type: string): FaultFields {
    const { address, pc, mcause } = this.fields
    const out: FaultFields = {}
    // After a stack overflow the saved registers are not those of the code that ran.
    const registers = type !== 'stack-overflow'
    const access = mcause === undefined || RISCV_ACCESS.has(Number(mcause))
    if (registers && access && typeof address === 'number' && address < NULL_PAGE) out.nullPointer = true
    if (registers && typeof pc === 'number' && type !== 'nrf-modem-fault') {
      if (pc < 0x100) out.pcNull = true
      if (!OTHER_TYPES.has(type) && pc >= 0x20000000 && pc < 0x40000000) out.pcInRam = true
    }
    if (this.heads.includes('hard-fault') && this.heads.some((h) => CPU.has(h))) out.escalated = true
    const isr = /Fault during interrupt handling|Fatal fault in ISR/
    if (this.lines.some((l) => isr.test(l.text))) out.inInterrupt = true
    return out
  }
}

function defined(fields: Record<string, string | number | boolean | undefined>): FaultFields {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as FaultFields
}

const FRAME =
  /^(?:ARCH_EXCEPT with reason|Here is some context for the exception|Exception (?:frame at|came from)|Callee saved register|call trace:|backtrace|(?:BFAR|MMFAR|SFAR): {1,8}Not Valid|S instruction address|MMFSR:|SPSEL in thread mode|Thread (?:stack|name)\b)/i

/** Lines of a dump that carry nothing to decode. */
function isFrame(text: string): boolean {
  return FRAME.test(text.trimStart()) || isOtherFrame(text)
}
