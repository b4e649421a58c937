import { table } from './entry.js'

/**
 * Reasons of "Modem has crashed, reason 0x…": NRF_MODEM_FAULT_*.
 * Checked: nrfxlib nrf_modem/include/nrf_modem.h, sdk-nrf 2.9.99 lib/nrf_modem_lib/fault.c.
 */
export const modemFault = table([
  [0x01, 'NRF_MODEM_FAULT_UNDEFINED', 'undefined fault'],
  [0x02, 'NRF_MODEM_FAULT_HW_WD_RESET', 'hardware watchdog reset of the modem'],
  [0x03, 'NRF_MODEM_FAULT_HARDFAULT', 'hard fault in the modem'],
  [0x04, 'NRF_MODEM_FAULT_MEM_MANAGE', 'memory management fault in the modem'],
  [
    0x05,
    'NRF_MODEM_FAULT_BUS',
    'bus fault in the modem',
    'The memory shared with the modem is at the wrong address or not accessible (partition, secure attribution).'
  ],
  [0x06, 'NRF_MODEM_FAULT_USAGE', 'usage fault in the modem'],
  [0x07, 'NRF_MODEM_FAULT_SECURE_RESET', 'the modem was reset by secure control'],
  [0x08, 'NRF_MODEM_FAULT_PANIC_DOUBLE', "the modem's error handler crashed"],
  [0x09, 'NRF_MODEM_FAULT_PANIC_RESET_LOOP', 'the modem failed to start four times in a row'],
  [
    0x10,
    'NRF_MODEM_FAULT_ASSERT',
    'assertion in the modem firmware',
    'Take a modem trace and report it; update the modem firmware.'
  ],
  [0x11, 'NRF_MODEM_FAULT_PANIC', 'unconditional software reset'],
  [0x12, 'NRF_MODEM_FAULT_FLASH_ERASE', 'flash erase fault'],
  [0x13, 'NRF_MODEM_FAULT_FLASH_WRITE', 'flash write fault'],
  [
    0x14,
    'NRF_MODEM_FAULT_POFWARN',
    'undervoltage: the supply dropped below its limit',
    'Power supply too weak for transmit peaks.'
  ],
  [0x15, 'NRF_MODEM_FAULT_THWARN', 'overtemperature']
])
