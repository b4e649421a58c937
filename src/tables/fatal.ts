import type { Table } from './entry.js'

/**
 * Reasons of `ZEPHYR FATAL ERROR n`: common ones below 16, Cortex-M, -A and -R specific ones from 16 on (printed since
 * Zephyr 3.3; older versions print 0 for all of them).
 * Checked: Zephyr 3.3.99 include/zephyr/fatal_types.h and include/zephyr/arch/arm/aarch32/arch.h.
 */
export const fatal: Table = {
  0: { name: 'K_ERR_CPU_EXCEPTION', meaning: 'CPU exception' },
  1: {
    name: 'K_ERR_SPURIOUS_IRQ',
    meaning: 'unhandled interrupt',
    hint: 'An interrupt is enabled that has no handler: IRQ_CONNECT is missing.'
  },
  2: {
    name: 'K_ERR_STACK_CHK_FAIL',
    meaning: 'stack overflow',
    hint: 'Enlarge the stack of the thread named under "Current thread".'
  },
  3: {
    name: 'K_ERR_KERNEL_OOPS',
    meaning: 'kernel oops',
    hint: 'k_oops() or a failed assertion in a thread: read the line above.'
  },
  4: {
    name: 'K_ERR_KERNEL_PANIC',
    meaning: 'kernel panic',
    hint: 'k_panic() or a failed assertion: read the line above.'
  },
  16: { name: 'K_ERR_ARM_MEM_GENERIC', meaning: 'memory management fault' },
  17: {
    name: 'K_ERR_ARM_MEM_STACKING',
    meaning: 'memory fault while stacking on exception entry',
    hint: 'Usually a stack overflow of the running thread.'
  },
  18: { name: 'K_ERR_ARM_MEM_UNSTACKING', meaning: 'memory fault while unstacking on exception return' },
  19: {
    name: 'K_ERR_ARM_MEM_DATA_ACCESS',
    meaning: 'data access violation',
    hint: 'A pointer is wrong (often NULL), or a user thread touches memory it may not.'
  },
  20: {
    name: 'K_ERR_ARM_MEM_INSTRUCTION_ACCESS',
    meaning: 'instruction access violation',
    hint: 'A jump through a bad function pointer.'
  },
  21: { name: 'K_ERR_ARM_MEM_FP_LAZY_STATE_PRESERVATION', meaning: 'memory fault while saving floating point state' },
  22: { name: 'K_ERR_ARM_BUS_GENERIC', meaning: 'bus fault' },
  23: { name: 'K_ERR_ARM_BUS_STACKING', meaning: 'bus fault while stacking' },
  24: { name: 'K_ERR_ARM_BUS_UNSTACKING', meaning: 'bus fault while unstacking' },
  25: {
    name: 'K_ERR_ARM_BUS_PRECISE_DATA_BUS',
    meaning: 'precise data bus error',
    hint: 'The address in BFAR does not exist or is not accessible.'
  },
  26: {
    name: 'K_ERR_ARM_BUS_IMPRECISE_DATA_BUS',
    meaning: 'imprecise data bus error',
    hint: 'The faulting write happened some instructions before the reported PC.'
  },
  27: { name: 'K_ERR_ARM_BUS_INSTRUCTION_BUS', meaning: 'instruction bus error' },
  28: { name: 'K_ERR_ARM_BUS_FP_LAZY_STATE_PRESERVATION', meaning: 'bus fault while saving floating point state' },
  29: { name: 'K_ERR_ARM_USAGE_GENERIC', meaning: 'usage fault' },
  30: { name: 'K_ERR_ARM_USAGE_DIV_0', meaning: 'division by zero' },
  31: { name: 'K_ERR_ARM_USAGE_UNALIGNED_ACCESS', meaning: 'unaligned memory access' },
  32: {
    name: 'K_ERR_ARM_USAGE_STACK_OVERFLOW',
    meaning: 'stack overflow (stack limit register)',
    hint: 'Enlarge the stack of the thread named under "Current thread"; in an interrupt: CONFIG_ISR_STACK_SIZE.'
  },
  33: {
    name: 'K_ERR_ARM_USAGE_NO_COPROCESSOR',
    meaning: 'no coprocessor instructions',
    hint: 'Floating point used without CONFIG_FPU.'
  },
  34: { name: 'K_ERR_ARM_USAGE_ILLEGAL_EXC_RETURN', meaning: 'illegal load of EXC_RETURN' },
  35: {
    name: 'K_ERR_ARM_USAGE_ILLEGAL_EPSR',
    meaning: 'illegal use of the EPSR',
    hint: 'A call through a NULL or even (non-Thumb) function pointer.'
  },
  36: { name: 'K_ERR_ARM_USAGE_UNDEFINED_INSTRUCTION', meaning: 'undefined instruction' },
  37: { name: 'K_ERR_ARM_SECURE_GENERIC', meaning: 'secure fault' },
  38: { name: 'K_ERR_ARM_SECURE_ENTRY_POINT', meaning: 'invalid secure entry point' },
  39: { name: 'K_ERR_ARM_SECURE_INTEGRITY_SIGNATURE', meaning: 'invalid integrity signature' },
  40: { name: 'K_ERR_ARM_SECURE_EXCEPTION_RETURN', meaning: 'invalid secure exception return' },
  41: {
    name: 'K_ERR_ARM_SECURE_ATTRIBUTION_UNIT',
    meaning: 'attribution unit violation',
    hint: 'Non-secure code touches a peripheral or memory that is assigned to the secure side.'
  },
  42: { name: 'K_ERR_ARM_SECURE_TRANSITION', meaning: 'invalid security transition' },
  43: { name: 'K_ERR_ARM_SECURE_LAZY_STATE_PRESERVATION', meaning: 'secure lazy state preservation fault' },
  44: { name: 'K_ERR_ARM_SECURE_LAZY_STATE_ERROR', meaning: 'secure lazy state error' },
  45: { name: 'K_ERR_ARM_UNDEFINED_INSTRUCTION', meaning: 'undefined instruction (Cortex-A/R)' },
  46: { name: 'K_ERR_ARM_ALIGNMENT_FAULT', meaning: 'alignment fault (Cortex-A/R)' },
  47: { name: 'K_ERR_ARM_BACKGROUND_FAULT', meaning: 'background fault (Cortex-A/R)' },
  48: { name: 'K_ERR_ARM_PERMISSION_FAULT', meaning: 'permission fault (Cortex-A/R)' },
  49: { name: 'K_ERR_ARM_SYNC_EXTERNAL_ABORT', meaning: 'synchronous external abort (Cortex-A/R)' },
  50: { name: 'K_ERR_ARM_ASYNC_EXTERNAL_ABORT', meaning: 'asynchronous external abort (Cortex-A/R)' },
  51: { name: 'K_ERR_ARM_SYNC_PARITY_ERROR', meaning: 'synchronous parity error (Cortex-A/R)' },
  52: { name: 'K_ERR_ARM_ASYNC_PARITY_ERROR', meaning: 'asynchronous parity error (Cortex-A/R)' },
  53: { name: 'K_ERR_ARM_DEBUG_EVENT', meaning: 'debug event (Cortex-A/R)' }
}
