import { table } from './entry.js'

/**
 * Reasons of `ZEPHYR FATAL ERROR n`: common ones below 16, Cortex-M, -A and -R specific ones from 16 on (printed since
 * Zephyr 3.3; older versions print 0 for all of them).
 * Checked: Zephyr 3.3.99 include/zephyr/fatal_types.h and include/zephyr/arch/arm/aarch32/arch.h.
 */
export const fatal = table([
  [0, 'K_ERR_CPU_EXCEPTION', 'CPU exception'],
  [
    1,
    'K_ERR_SPURIOUS_IRQ',
    'unhandled interrupt',
    'An interrupt is enabled that has no handler: IRQ_CONNECT is missing.'
  ],
  [2, 'K_ERR_STACK_CHK_FAIL', 'stack overflow', 'Enlarge the stack of the thread named under "Current thread".'],
  [3, 'K_ERR_KERNEL_OOPS', 'kernel oops', 'k_oops() or a failed assertion in a thread: read the line above.'],
  [4, 'K_ERR_KERNEL_PANIC', 'kernel panic', 'k_panic() or a failed assertion: read the line above.'],
  [16, 'K_ERR_ARM_MEM_GENERIC', 'memory management fault'],
  [
    17,
    'K_ERR_ARM_MEM_STACKING',
    'memory fault while stacking on exception entry',
    'Usually a stack overflow of the running thread.'
  ],
  [18, 'K_ERR_ARM_MEM_UNSTACKING', 'memory fault while unstacking on exception return'],
  [
    19,
    'K_ERR_ARM_MEM_DATA_ACCESS',
    'data access violation',
    'A pointer is wrong (often NULL), or a user thread touches memory it may not.'
  ],
  [20, 'K_ERR_ARM_MEM_INSTRUCTION_ACCESS', 'instruction access violation', 'A jump through a bad function pointer.'],
  [21, 'K_ERR_ARM_MEM_FP_LAZY_STATE_PRESERVATION', 'memory fault while saving floating point state'],
  [22, 'K_ERR_ARM_BUS_GENERIC', 'bus fault'],
  [23, 'K_ERR_ARM_BUS_STACKING', 'bus fault while stacking'],
  [24, 'K_ERR_ARM_BUS_UNSTACKING', 'bus fault while unstacking'],
  [
    25,
    'K_ERR_ARM_BUS_PRECISE_DATA_BUS',
    'precise data bus error',
    'The address in BFAR does not exist or is not accessible.'
  ],
  [
    26,
    'K_ERR_ARM_BUS_IMPRECISE_DATA_BUS',
    'imprecise data bus error',
    'The faulting write happened some instructions before the reported PC.'
  ],
  [27, 'K_ERR_ARM_BUS_INSTRUCTION_BUS', 'instruction bus error'],
  [28, 'K_ERR_ARM_BUS_FP_LAZY_STATE_PRESERVATION', 'bus fault while saving floating point state'],
  [29, 'K_ERR_ARM_USAGE_GENERIC', 'usage fault'],
  [30, 'K_ERR_ARM_USAGE_DIV_0', 'division by zero'],
  [31, 'K_ERR_ARM_USAGE_UNALIGNED_ACCESS', 'unaligned memory access'],
  [
    32,
    'K_ERR_ARM_USAGE_STACK_OVERFLOW',
    'stack overflow (stack limit register)',
    'Enlarge the stack of the thread named under "Current thread"; in an interrupt: CONFIG_ISR_STACK_SIZE.'
  ],
  [33, 'K_ERR_ARM_USAGE_NO_COPROCESSOR', 'no coprocessor instructions', 'Floating point used without CONFIG_FPU.'],
  [34, 'K_ERR_ARM_USAGE_ILLEGAL_EXC_RETURN', 'illegal load of EXC_RETURN'],
  [
    35,
    'K_ERR_ARM_USAGE_ILLEGAL_EPSR',
    'illegal use of the EPSR',
    'A call through a NULL or even (non-Thumb) function pointer.'
  ],
  [36, 'K_ERR_ARM_USAGE_UNDEFINED_INSTRUCTION', 'undefined instruction'],
  [37, 'K_ERR_ARM_SECURE_GENERIC', 'secure fault'],
  [38, 'K_ERR_ARM_SECURE_ENTRY_POINT', 'invalid secure entry point'],
  [39, 'K_ERR_ARM_SECURE_INTEGRITY_SIGNATURE', 'invalid integrity signature'],
  [40, 'K_ERR_ARM_SECURE_EXCEPTION_RETURN', 'invalid secure exception return'],
  [
    41,
    'K_ERR_ARM_SECURE_ATTRIBUTION_UNIT',
    'attribution unit violation',
    'Non-secure code touches a peripheral or memory that is assigned to the secure side.'
  ],
  [42, 'K_ERR_ARM_SECURE_TRANSITION', 'invalid security transition'],
  [43, 'K_ERR_ARM_SECURE_LAZY_STATE_PRESERVATION', 'secure lazy state preservation fault'],
  [44, 'K_ERR_ARM_SECURE_LAZY_STATE_ERROR', 'secure lazy state error'],
  [45, 'K_ERR_ARM_UNDEFINED_INSTRUCTION', 'undefined instruction (Cortex-A/R)'],
  [46, 'K_ERR_ARM_ALIGNMENT_FAULT', 'alignment fault (Cortex-A/R)'],
  [47, 'K_ERR_ARM_BACKGROUND_FAULT', 'background fault (Cortex-A/R)'],
  [48, 'K_ERR_ARM_PERMISSION_FAULT', 'permission fault (Cortex-A/R)'],
  [49, 'K_ERR_ARM_SYNC_EXTERNAL_ABORT', 'synchronous external abort (Cortex-A/R)'],
  [50, 'K_ERR_ARM_ASYNC_EXTERNAL_ABORT', 'asynchronous external abort (Cortex-A/R)'],
  [51, 'K_ERR_ARM_SYNC_PARITY_ERROR', 'synchronous parity error (Cortex-A/R)'],
  [52, 'K_ERR_ARM_ASYNC_PARITY_ERROR', 'asynchronous parity error (Cortex-A/R)'],
  [53, 'K_ERR_ARM_DEBUG_EVENT', 'debug event (Cortex-A/R)']
])
