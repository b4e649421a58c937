import type { FaultFields } from './dump-lines.js'

/**
 * Dumps of processors other than Cortex-M and RISC-V, as simulators and further chips print them. Sources: Zephyr 3.3
 * `arch/x86/core/fatal.c`, `arch/arm64/core/fatal.c`, `arch/xtensa/core/xtensa-asm2.c`.
 */
const HEADS: readonly [RegExp, string][] = [
  [/\bPage fault at address (?:0x[0-9a-f]|\(nil\))/i, 'page-fault'],
  [
    /^ {0,4}(?:General protection fault|Double fault|Invalid TSS|Segment not present|Alignment check|Exception not handled) \(code 0x/,
    'x86-exception'
  ],
  [/^ {0,4}ESR_ELn: 0x/, 'arm64-exception'],
  [/^ {0,4}\*\* FATAL EXCEPTION/, 'xtensa-exception']
]
export const OTHER_TYPES: ReadonlySet<string> = new Set(HEADS.map(([, type]) => type))

const PC = /\b(?:[ER]IP|ELR_ELn): {0,4}(0x[0-9a-f]{1,16})/
const ADDRESS = /\b(?:Page fault at address|FAR_ELn:|VADDR) {0,4}(0x[0-9a-f]{1,16}|\(nil\))/i
const ARM64_CAUSE = /^ {0,4}EC: {1,4}0x[0-9a-f]{1,2} \((.{3,160}?)\.?\)/
const XTENSA_CAUSE = /\bCPU (\d{1,2}) EXCCAUSE (\d{1,2})(?: \(([^()]{1,60})\))?/
const REGISTERS =
  /^ {0,8}(?:\*\* {1,4}(?:A\d|PS |SAR|LBEG|\(INTLEVEL)|[ER][A-DS][XIP]:|R ?\d{1,2}: |[ER]FLAGS|x\d{1,2}: |IL: |ISS: |TPIDRRO|Access violation: |Linear address not present|Reserved bits set|(?:PML4E|PDPTE|PDE|PTE): )/
/** Xtensa's EXCCAUSE of accesses: only then does VADDR tell of this exception. */
const XTENSA_ACCESS = new Set([2, 3, 9, 16, 17, 18, 20, 24, 25, 26, 28, 29])

/** The type of the fault that a line of such a dump begins. */
export const otherHead = (text: string): string | undefined => HEADS.find(([pattern]) => pattern.test(text))?.[1]

/** Program counter, fault address and cause of one line. */
export function otherParts(text: string): FaultFields {
  const out: FaultFields = {}
  const pc = PC.exec(text)
  if (pc) out.pc = Number(pc[1])
  const address = ADDRESS.exec(text)
  if (address) out.address = address[1] === '(nil)' ? 0 : Number(address[1])
  const arm64 = ARM64_CAUSE.exec(text)
  if (arm64?.[1]) out.cause = arm64[1]
  const xtensa = XTENSA_CAUSE.exec(text)
  if (xtensa) {
    out.cpu = Number(xtensa[1])
    out.exccause = Number(xtensa[2])
    if (xtensa[3]) out.cause = xtensa[3]
  }
  return out
}

/** Whether the dump's fault address is what the exception was about. */
export const tellsAddress = ({ exccause }: FaultFields): boolean =>
  exccause === undefined || XTENSA_ACCESS.has(Number(exccause))

/** Lines of such a dump that carry nothing to decode. */
export const isOtherFrame = (text: string): boolean => REGISTERS.test(text)
