import { table } from './entry.js'

/**
 * Bits of the Cortex-M Configurable Fault Status Register: MMFSR in bits 0-7, BFSR in 8-15, UFSR in 16-31.
 * Keys are bit numbers.
 * Checked: Armv7-M and Armv8-M Architecture Reference Manuals, CFSR.
 */
export const cfsrBits = table([
  [0, 'IACCVIOL', 'instruction access violation', 'A jump to an address that is not executable.'],
  [1, 'DACCVIOL', 'data access violation', 'The address is in MMFAR when MMARVALID is set.'],
  [3, 'MUNSTKERR', 'memory fault while unstacking'],
  [4, 'MSTKERR', 'memory fault while stacking', 'Stack overflow.'],
  [5, 'MLSPERR', 'memory fault while saving floating point state'],
  [7, 'MMARVALID', 'MMFAR holds the address'],
  [8, 'IBUSERR', 'instruction bus error'],
  [9, 'PRECISERR', 'precise data bus error', 'The address is in BFAR; it does not exist or is not accessible.'],
  [10, 'IMPRECISERR', 'imprecise data bus error', 'The faulting write happened before the reported PC.'],
  [11, 'UNSTKERR', 'bus fault while unstacking'],
  [12, 'STKERR', 'bus fault while stacking', 'Stack pointer outside RAM.'],
  [13, 'LSPERR', 'bus fault while saving floating point state'],
  [15, 'BFARVALID', 'BFAR holds the address'],
  [16, 'UNDEFINSTR', 'undefined instruction'],
  [17, 'INVSTATE', 'invalid state', 'A call to an even address: NULL or damaged function pointer.'],
  [18, 'INVPC', 'invalid EXC_RETURN'],
  [19, 'NOCP', 'no coprocessor', 'Floating point without CONFIG_FPU.'],
  [20, 'STKOF', 'stack overflow, stack limit register'],
  [24, 'UNALIGNED', 'unaligned access'],
  [25, 'DIVBYZERO', 'division by zero']
])

/**
 * Bits of the HardFault Status Register. Keys are bit numbers.
 * Checked: Armv7-M and Armv8-M Architecture Reference Manuals, HFSR.
 */
export const hfsrBits = table([
  [1, 'VECTTBL', 'fault while reading the vector table'],
  [30, 'FORCED', 'escalated from another fault: read the CFSR'],
  [31, 'DEBUGEVT', 'debug event, breakpoint without a debugger']
])

/**
 * Bits of the Secure Fault Status Register. Keys are bit numbers.
 * Checked: Armv8-M Architecture Reference Manual, SFSR.
 */
export const sfsrBits = table([
  [0, 'INVEP', 'invalid secure entry point'],
  [1, 'INVIS', 'invalid integrity signature'],
  [2, 'INVER', 'invalid exception return'],
  [3, 'AUVIOL', 'attribution unit violation', 'Non-secure code touched something that belongs to the secure side.'],
  [4, 'INVTRAN', 'invalid transition'],
  [5, 'LSPERR', 'lazy state preservation error'],
  [6, 'SFARVALID', 'SFAR holds the address'],
  [7, 'LSERR', 'lazy state error']
])

/**
 * RESETREAS of nRF52 (POWER). Keys are bit numbers.
 * Checked: nrfx MDK nrf52840_bitfields.h, nrf52_bitfields.h.
 */
export const resetNrf52 = table([
  [0, 'RESETPIN', 'reset pin'],
  [1, 'DOG', 'watchdog', 'The watchdog was not fed in time.'],
  [2, 'SREQ', 'software reset', 'NVIC_SystemReset(), sys_reboot(), or the fatal error handler.'],
  [3, 'LOCKUP', 'CPU lockup', 'A fault inside a fault handler.'],
  [16, 'OFF', 'wake up from System OFF by GPIO'],
  [17, 'LPCOMP', 'wake up from System OFF by LPCOMP'],
  [18, 'DIF', 'wake up from System OFF by the debug interface'],
  [19, 'NFC', 'wake up from System OFF by an NFC field'],
  [20, 'VBUS', 'wake up from System OFF by USB supply']
])

/**
 * RESETREAS of nRF5340 (RESET, application and network core). Keys are bit numbers.
 * Checked: nrfx MDK nrf5340_application_bitfields.h, nrf5340_network_bitfields.h.
 */
export const resetNrf53 = table([
  [0, 'RESETPIN', 'reset pin'],
  [1, 'DOG0', 'watchdog 0 of the application core'],
  [2, 'CTRLAP', 'reset by CTRL-AP, a debug tool'],
  [3, 'SREQ', 'software reset'],
  [4, 'LOCKUP', 'CPU lockup', 'A fault inside a fault handler.'],
  [5, 'OFF', 'wake up from System OFF by GPIO'],
  [6, 'LPCOMP', 'wake up from System OFF by LPCOMP'],
  [7, 'DIF', 'wake up from System OFF by the debug interface'],
  [16, 'LSREQ', 'software reset of the network core'],
  [17, 'LLOCKUP', 'lockup of the network core'],
  [18, 'LDOG', 'watchdog of the network core'],
  [23, 'MFORCEOFF', 'force-OFF of the network core by the application core'],
  [24, 'NFC', 'wake up from System OFF by an NFC field'],
  [25, 'DOG1', 'watchdog 1 of the application core'],
  [26, 'VBUS', 'wake up from System OFF by USB supply'],
  [27, 'LCTRLAP', 'network core reset by CTRL-AP']
])

/**
 * RESETREAS of nRF91 (POWER). Keys are bit numbers.
 * Checked: nrfx MDK nrf9160_bitfields.h, nrf9120_bitfields.h.
 */
export const resetNrf91 = table([
  [0, 'RESETPIN', 'reset pin'],
  [1, 'DOG', 'watchdog', 'The watchdog was not fed in time.'],
  [2, 'OFF', 'wake up from System OFF by GPIO'],
  [4, 'DIF', 'wake up from System OFF by the debug interface'],
  [16, 'SREQ', 'software reset', 'NVIC_SystemReset(), sys_reboot(), or the fatal error handler.'],
  [17, 'LOCKUP', 'CPU lockup', 'A fault inside a fault handler.'],
  [18, 'CTRLAP', 'reset by CTRL-AP, a debug tool']
])

/**
 * RESETREAS of nRF54L (RESET). Keys are bit numbers.
 * Checked: nrfx MDK nrf54l09, nrf54ls05 and nrf54lc10 types, nRF54L15 product specification.
 */
export const resetNrf54l = table([
  [0, 'RESETPIN', 'reset pin'],
  [1, 'DOG0', 'watchdog 0'],
  [2, 'DOG1', 'watchdog 1'],
  [3, 'CTRLAPSOFT', 'soft reset by CTRL-AP'],
  [4, 'CTRLAPHARD', 'hard reset by CTRL-AP'],
  [5, 'CTRLAPPIN', 'pin reset by CTRL-AP'],
  [6, 'SREQ', 'software reset'],
  [7, 'LOCKUP', 'CPU lockup', 'A fault inside a fault handler.'],
  [8, 'OFF', 'wake up from System OFF by GPIO'],
  [9, 'LPCOMP', 'wake up from System OFF by LPCOMP'],
  [10, 'DIF', 'wake up from System OFF by the debug interface'],
  [11, 'GRTC', 'wake up from System OFF by GRTC'],
  [12, 'NFC', 'wake up from System OFF by an NFC field'],
  [13, 'SECTAMPER', 'tamper detected']
])

/**
 * Causes of hwinfo_get_reset_cause(). Keys are bit numbers.
 * Checked: Zephyr 3.3.99 include/zephyr/drivers/hwinfo.h.
 */
export const hwinfoBits = table([
  [0, 'RESET_PIN', 'reset pin'],
  [1, 'RESET_SOFTWARE', 'software reset'],
  [2, 'RESET_BROWNOUT', 'brownout: the supply dropped'],
  [3, 'RESET_POR', 'power-on reset'],
  [4, 'RESET_WATCHDOG', 'watchdog'],
  [5, 'RESET_DEBUG', 'debugger'],
  [6, 'RESET_SECURITY', 'security violation'],
  [7, 'RESET_LOW_POWER_WAKE', 'wake up from low power'],
  [8, 'RESET_CPU_LOCKUP', 'CPU lockup', 'A fault inside a fault handler.'],
  [9, 'RESET_PARITY', 'parity error'],
  [10, 'RESET_PLL', 'PLL error'],
  [11, 'RESET_CLOCK', 'clock error'],
  [12, 'RESET_HARDWARE', 'hardware reset'],
  [13, 'RESET_USER', 'user reset'],
  [14, 'RESET_TEMPERATURE', 'temperature']
])

/**
 * Bits of uart_err_check() and uart_rx_stop_reason. Keys are bit numbers.
 * Checked: Zephyr 3.3.99 include/zephyr/drivers/uart.h.
 */
export const uartBits = table([
  [
    0,
    'UART_ERROR_OVERRUN',
    'overrun: data came faster than it was read',
    'Enable flow control or asynchronous/DMA reception.'
  ],
  [1, 'UART_ERROR_PARITY', 'parity error'],
  [2, 'UART_ERROR_FRAMING', 'framing error', 'Baud rates differ, or the line is floating or held low.'],
  [3, 'UART_BREAK', 'break: the line was held low'],
  [4, 'UART_ERROR_COLLISION', 'collision'],
  [5, 'UART_ERROR_NOISE', 'noise']
])

/**
 * Bits of the TWI/TWIM ERRORSRC register. Keys are bit numbers.
 * Checked: nRF52840 and nRF5340 product specifications, TWIM ERRORSRC.
 */
export const twiBits = table([
  [0, 'OVERRUN', 'overrun'],
  [1, 'ANACK', 'address not acknowledged', 'No device answers at this address: wiring, pull-ups, power, address.'],
  [2, 'DNACK', 'data not acknowledged']
])
