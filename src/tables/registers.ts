import type { Table } from './entry.js'

/**
 * Bits of the Cortex-M Configurable Fault Status Register (MMFSR in bits 0-7, BFSR 8-15, UFSR 16-31). Keys are bit numbers.
 * Checked: Armv7-M and Armv8-M Architecture Reference Manuals, CFSR.
 */
export const cfsrBits: Table = {
  0: {
    name: 'IACCVIOL',
    meaning: 'instruction access violation',
    hint: 'A jump to an address that is not executable.'
  },
  1: { name: 'DACCVIOL', meaning: 'data access violation', hint: 'The address is in MMFAR when MMARVALID is set.' },
  3: { name: 'MUNSTKERR', meaning: 'memory fault while unstacking' },
  4: { name: 'MSTKERR', meaning: 'memory fault while stacking', hint: 'Stack overflow.' },
  5: { name: 'MLSPERR', meaning: 'memory fault while saving floating point state' },
  7: { name: 'MMARVALID', meaning: 'MMFAR holds the address' },
  8: { name: 'IBUSERR', meaning: 'instruction bus error' },
  9: {
    name: 'PRECISERR',
    meaning: 'precise data bus error',
    hint: 'The address is in BFAR; it does not exist or is not accessible.'
  },
  10: {
    name: 'IMPRECISERR',
    meaning: 'imprecise data bus error',
    hint: 'The faulting write happened before the reported PC.'
  },
  11: { name: 'UNSTKERR', meaning: 'bus fault while unstacking' },
  12: { name: 'STKERR', meaning: 'bus fault while stacking', hint: 'Stack pointer outside RAM.' },
  13: { name: 'LSPERR', meaning: 'bus fault while saving floating point state' },
  15: { name: 'BFARVALID', meaning: 'BFAR holds the address' },
  16: { name: 'UNDEFINSTR', meaning: 'undefined instruction' },
  17: {
    name: 'INVSTATE',
    meaning: 'invalid state',
    hint: 'A call to an even address: NULL or damaged function pointer.'
  },
  18: { name: 'INVPC', meaning: 'invalid EXC_RETURN' },
  19: { name: 'NOCP', meaning: 'no coprocessor', hint: 'Floating point without CONFIG_FPU.' },
  20: { name: 'STKOF', meaning: 'stack overflow, stack limit register' },
  24: { name: 'UNALIGNED', meaning: 'unaligned access' },
  25: { name: 'DIVBYZERO', meaning: 'division by zero' }
}

/**
 * Bits of the HardFault Status Register. Keys are bit numbers.
 * Checked: Armv7-M and Armv8-M Architecture Reference Manuals, HFSR.
 */
export const hfsrBits: Table = {
  1: { name: 'VECTTBL', meaning: 'fault while reading the vector table' },
  30: { name: 'FORCED', meaning: 'escalated from another fault: read the CFSR' },
  31: { name: 'DEBUGEVT', meaning: 'debug event, breakpoint without a debugger' }
}

/**
 * Bits of the Secure Fault Status Register. Keys are bit numbers.
 * Checked: Armv8-M Architecture Reference Manual, SFSR.
 */
export const sfsrBits: Table = {
  0: { name: 'INVEP', meaning: 'invalid secure entry point' },
  1: { name: 'INVIS', meaning: 'invalid integrity signature' },
  2: { name: 'INVER', meaning: 'invalid exception return' },
  3: {
    name: 'AUVIOL',
    meaning: 'attribution unit violation',
    hint: 'Non-secure code touched something that belongs to the secure side.'
  },
  4: { name: 'INVTRAN', meaning: 'invalid transition' },
  5: { name: 'LSPERR', meaning: 'lazy state preservation error' },
  6: { name: 'SFARVALID', meaning: 'SFAR holds the address' },
  7: { name: 'LSERR', meaning: 'lazy state error' }
}

/**
 * RESETREAS of nRF52 (POWER). Keys are bit numbers.
 * Checked: nrfx MDK nrf52840_bitfields.h, nrf52_bitfields.h.
 */
export const resetNrf52: Table = {
  0: { name: 'RESETPIN', meaning: 'reset pin' },
  1: { name: 'DOG', meaning: 'watchdog', hint: 'The watchdog was not fed in time.' },
  2: { name: 'SREQ', meaning: 'software reset', hint: 'NVIC_SystemReset(), sys_reboot(), or the fatal error handler.' },
  3: { name: 'LOCKUP', meaning: 'CPU lockup', hint: 'A fault inside a fault handler.' },
  16: { name: 'OFF', meaning: 'wake up from System OFF by GPIO' },
  17: { name: 'LPCOMP', meaning: 'wake up from System OFF by LPCOMP' },
  18: { name: 'DIF', meaning: 'wake up from System OFF by the debug interface' },
  19: { name: 'NFC', meaning: 'wake up from System OFF by an NFC field' },
  20: { name: 'VBUS', meaning: 'wake up from System OFF by USB supply' }
}

/**
 * RESETREAS of nRF5340 (RESET, application and network core). Keys are bit numbers.
 * Checked: nrfx MDK nrf5340_application_bitfields.h, nrf5340_network_bitfields.h.
 */
export const resetNrf53: Table = {
  0: { name: 'RESETPIN', meaning: 'reset pin' },
  1: { name: 'DOG0', meaning: 'watchdog 0 of the application core' },
  2: { name: 'CTRLAP', meaning: 'reset by CTRL-AP, a debug tool' },
  3: { name: 'SREQ', meaning: 'software reset' },
  4: { name: 'LOCKUP', meaning: 'CPU lockup', hint: 'A fault inside a fault handler.' },
  5: { name: 'OFF', meaning: 'wake up from System OFF by GPIO' },
  6: { name: 'LPCOMP', meaning: 'wake up from System OFF by LPCOMP' },
  7: { name: 'DIF', meaning: 'wake up from System OFF by the debug interface' },
  16: { name: 'LSREQ', meaning: 'software reset of the network core' },
  17: { name: 'LLOCKUP', meaning: 'lockup of the network core' },
  18: { name: 'LDOG', meaning: 'watchdog of the network core' },
  23: { name: 'MFORCEOFF', meaning: 'force-OFF of the network core by the application core' },
  24: { name: 'NFC', meaning: 'wake up from System OFF by an NFC field' },
  25: { name: 'DOG1', meaning: 'watchdog 1 of the application core' },
  26: { name: 'VBUS', meaning: 'wake up from System OFF by USB supply' },
  27: { name: 'LCTRLAP', meaning: 'network core reset by CTRL-AP' }
}

/**
 * RESETREAS of nRF91 (POWER). Keys are bit numbers.
 * Checked: nrfx MDK nrf9160_bitfields.h, nrf9120_bitfields.h.
 */
export const resetNrf91: Table = {
  0: { name: 'RESETPIN', meaning: 'reset pin' },
  1: { name: 'DOG', meaning: 'watchdog', hint: 'The watchdog was not fed in time.' },
  2: { name: 'OFF', meaning: 'wake up from System OFF by GPIO' },
  4: { name: 'DIF', meaning: 'wake up from System OFF by the debug interface' },
  16: {
    name: 'SREQ',
    meaning: 'software reset',
    hint: 'NVIC_SystemReset(), sys_reboot(), or the fatal error handler.'
  },
  17: { name: 'LOCKUP', meaning: 'CPU lockup', hint: 'A fault inside a fault handler.' },
  18: { name: 'CTRLAP', meaning: 'reset by CTRL-AP, a debug tool' }
}

/**
 * RESETREAS of nRF54L (RESET). Keys are bit numbers.
 * Checked: nRF54L15 product specification, RESET; field names as in nrfx hal/nrf_reset.h.
 */
export const resetNrf54l: Table = {
  0: { name: 'RESETPIN', meaning: 'reset pin' },
  1: { name: 'DOG0', meaning: 'watchdog 0' },
  2: { name: 'DOG1', meaning: 'watchdog 1' },
  3: { name: 'CTRLAPSOFT', meaning: 'soft reset by CTRL-AP' },
  4: { name: 'CTRLAPHARD', meaning: 'hard reset by CTRL-AP' },
  5: { name: 'CTRLAPPIN', meaning: 'pin reset by CTRL-AP' },
  6: { name: 'SREQ', meaning: 'software reset' },
  7: { name: 'LOCKUP', meaning: 'CPU lockup', hint: 'A fault inside a fault handler.' },
  8: { name: 'OFF', meaning: 'wake up from System OFF by GPIO' },
  9: { name: 'LPCOMP', meaning: 'wake up from System OFF by LPCOMP' },
  10: { name: 'DIF', meaning: 'wake up from System OFF by the debug interface' },
  11: { name: 'GRTC', meaning: 'wake up from System OFF by GRTC' },
  12: { name: 'NFC', meaning: 'wake up from System OFF by an NFC field' },
  13: { name: 'SECTAMPER', meaning: 'tamper detected' }
}

/**
 * Causes of hwinfo_get_reset_cause(). Keys are bit numbers.
 * Checked: Zephyr 3.3.99 include/zephyr/drivers/hwinfo.h.
 */
export const hwinfoBits: Table = {
  0: { name: 'RESET_PIN', meaning: 'reset pin' },
  1: { name: 'RESET_SOFTWARE', meaning: 'software reset' },
  2: { name: 'RESET_BROWNOUT', meaning: 'brownout: the supply dropped' },
  3: { name: 'RESET_POR', meaning: 'power-on reset' },
  4: { name: 'RESET_WATCHDOG', meaning: 'watchdog' },
  5: { name: 'RESET_DEBUG', meaning: 'debugger' },
  6: { name: 'RESET_SECURITY', meaning: 'security violation' },
  7: { name: 'RESET_LOW_POWER_WAKE', meaning: 'wake up from low power' },
  8: { name: 'RESET_CPU_LOCKUP', meaning: 'CPU lockup', hint: 'A fault inside a fault handler.' },
  9: { name: 'RESET_PARITY', meaning: 'parity error' },
  10: { name: 'RESET_PLL', meaning: 'PLL error' },
  11: { name: 'RESET_CLOCK', meaning: 'clock error' },
  12: { name: 'RESET_HARDWARE', meaning: 'hardware reset' },
  13: { name: 'RESET_USER', meaning: 'user reset' },
  14: { name: 'RESET_TEMPERATURE', meaning: 'temperature' }
}

/**
 * Bits of uart_err_check() and uart_rx_stop_reason. Keys are bit numbers.
 * Checked: Zephyr 3.3.99 include/zephyr/drivers/uart.h.
 */
export const uartBits: Table = {
  0: {
    name: 'UART_ERROR_OVERRUN',
    meaning: 'overrun: data came faster than it was read',
    hint: 'Enable flow control or asynchronous/DMA reception.'
  },
  1: { name: 'UART_ERROR_PARITY', meaning: 'parity error' },
  2: {
    name: 'UART_ERROR_FRAMING',
    meaning: 'framing error',
    hint: 'Baud rates differ, or the line is floating or held low.'
  },
  3: { name: 'UART_BREAK', meaning: 'break: the line was held low' },
  4: { name: 'UART_ERROR_COLLISION', meaning: 'collision' },
  5: { name: 'UART_ERROR_NOISE', meaning: 'noise' }
}

/**
 * Bits of the TWI/TWIM ERRORSRC register. Keys are bit numbers.
 * Checked: nRF52840 and nRF5340 product specifications, TWIM ERRORSRC.
 */
export const twiBits: Table = {
  0: { name: 'OVERRUN', meaning: 'overrun' },
  1: {
    name: 'ANACK',
    meaning: 'address not acknowledged',
    hint: 'No device answers at this address: wiring, pull-ups, power, address.'
  },
  2: { name: 'DNACK', meaning: 'data not acknowledged' }
}
