import type { Table } from './entry.js'

/**
 * Reasons of "Modem has crashed, reason 0x…": NRF_MODEM_FAULT_*.
 * Checked: nrfxlib nrf_modem/include/nrf_modem.h, sdk-nrf 2.9.99 lib/nrf_modem_lib/fault.c.
 */
export const modemFault: Table = {
  0x01: { name: 'NRF_MODEM_FAULT_UNDEFINED', meaning: 'undefined fault' },
  0x02: { name: 'NRF_MODEM_FAULT_HW_WD_RESET', meaning: 'hardware watchdog reset of the modem' },
  0x03: { name: 'NRF_MODEM_FAULT_HARDFAULT', meaning: 'hard fault in the modem' },
  0x04: { name: 'NRF_MODEM_FAULT_MEM_MANAGE', meaning: 'memory management fault in the modem' },
  0x05: {
    name: 'NRF_MODEM_FAULT_BUS',
    meaning: 'bus fault in the modem',
    hint:
      'Shared memory of modem library and application is not where the modem expects it, or not accessible (partition or secure attribution).'
  },
  0x06: { name: 'NRF_MODEM_FAULT_USAGE', meaning: 'usage fault in the modem' },
  0x07: { name: 'NRF_MODEM_FAULT_SECURE_RESET', meaning: 'the modem was reset by secure control' },
  0x08: { name: 'NRF_MODEM_FAULT_PANIC_DOUBLE', meaning: "the modem's error handler crashed" },
  0x09: { name: 'NRF_MODEM_FAULT_PANIC_RESET_LOOP', meaning: 'the modem failed to start four times in a row' },
  0x10: {
    name: 'NRF_MODEM_FAULT_ASSERT',
    meaning: 'assertion in the modem firmware',
    hint: 'Take a modem trace and report it; update the modem firmware.'
  },
  0x11: { name: 'NRF_MODEM_FAULT_PANIC', meaning: 'unconditional software reset' },
  0x12: { name: 'NRF_MODEM_FAULT_FLASH_ERASE', meaning: 'flash erase fault' },
  0x13: { name: 'NRF_MODEM_FAULT_FLASH_WRITE', meaning: 'flash write fault' },
  0x14: {
    name: 'NRF_MODEM_FAULT_POFWARN',
    meaning: 'undervoltage: the supply dropped below its limit',
    hint: 'Power supply too weak for transmit peaks.'
  },
  0x15: { name: 'NRF_MODEM_FAULT_THWARN', meaning: 'overtemperature' }
}
