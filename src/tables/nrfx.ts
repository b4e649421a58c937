import type { Table } from './entry.js'

/**
 * nrfx_err_t up to nrfx 3: NRFX_ERROR_* (newer nrfx returns errno values).
 * Checked: nrfx drivers/nrfx_errors.h, NRFX_ERROR_BASE_NUM 0x0BAD0000 and 0x0BAE0000 for drivers.
 */
export const nrfx: Table = {
  0x0bad0000: { name: 'NRFX_SUCCESS', meaning: 'success' },
  0x0bad0001: { name: 'NRFX_ERROR_INTERNAL', meaning: 'internal error' },
  0x0bad0002: {
    name: 'NRFX_ERROR_NO_MEM',
    meaning: 'no memory, or no free channel or resource',
    hint: 'All DPPI/PPI/GPIOTE channels may be taken.'
  },
  0x0bad0003: { name: 'NRFX_ERROR_NOT_SUPPORTED', meaning: 'not supported' },
  0x0bad0004: { name: 'NRFX_ERROR_INVALID_PARAM', meaning: 'invalid parameter' },
  0x0bad0005: {
    name: 'NRFX_ERROR_INVALID_STATE',
    meaning: 'invalid state',
    hint: "The driver is already initialised (by Zephyr's own driver too), or not yet."
  },
  0x0bad0006: { name: 'NRFX_ERROR_INVALID_LENGTH', meaning: 'invalid length' },
  0x0bad0007: { name: 'NRFX_ERROR_TIMEOUT', meaning: 'operation timed out' },
  0x0bad0008: { name: 'NRFX_ERROR_FORBIDDEN', meaning: 'operation is forbidden' },
  0x0bad0009: { name: 'NRFX_ERROR_NULL', meaning: 'null pointer' },
  0x0bad000a: {
    name: 'NRFX_ERROR_INVALID_ADDR',
    meaning: 'bad memory address',
    hint: 'EasyDMA needs data in RAM, not in flash.'
  },
  0x0bad000b: { name: 'NRFX_ERROR_BUSY', meaning: 'busy' },
  0x0bad000c: {
    name: 'NRFX_ERROR_ALREADY',
    meaning: 'already done',
    hint: 'Since nrfx 2.11; the module was initialised before.'
  },
  0x0bae0000: { name: 'NRFX_ERROR_DRV_TWI_ERR_OVERRUN', meaning: 'TWI overrun' },
  0x0bae0001: {
    name: 'NRFX_ERROR_DRV_TWI_ERR_ANACK',
    meaning: 'TWI address not acknowledged',
    hint: 'No device answers at this address: wiring, pull-ups, power, address.'
  },
  0x0bae0002: { name: 'NRFX_ERROR_DRV_TWI_ERR_DNACK', meaning: 'TWI data not acknowledged' }
}
