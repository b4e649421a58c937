import { table } from './entry.js'

/**
 * nrfx_err_t up to nrfx 3: NRFX_ERROR_* (newer nrfx returns errno values).
 * Checked: nrfx drivers/nrfx_errors.h, NRFX_ERROR_BASE_NUM 0x0BAD0000 and 0x0BAE0000 for drivers.
 */
export const nrfx = table([
  [0x0bad0000, 'NRFX_SUCCESS', 'success'],
  [0x0bad0001, 'NRFX_ERROR_INTERNAL', 'internal error'],
  [
    0x0bad0002,
    'NRFX_ERROR_NO_MEM',
    'no memory, or no free channel or resource',
    'All DPPI/PPI/GPIOTE channels may be taken.'
  ],
  [0x0bad0003, 'NRFX_ERROR_NOT_SUPPORTED', 'not supported'],
  [0x0bad0004, 'NRFX_ERROR_INVALID_PARAM', 'invalid parameter'],
  [
    0x0bad0005,
    'NRFX_ERROR_INVALID_STATE',
    'invalid state',
    "The driver is already initialised (by Zephyr's own driver too), or not yet."
  ],
  [0x0bad0006, 'NRFX_ERROR_INVALID_LENGTH', 'invalid length'],
  [0x0bad0007, 'NRFX_ERROR_TIMEOUT', 'operation timed out'],
  [0x0bad0008, 'NRFX_ERROR_FORBIDDEN', 'operation is forbidden'],
  [0x0bad0009, 'NRFX_ERROR_NULL', 'null pointer'],
  [0x0bad000a, 'NRFX_ERROR_INVALID_ADDR', 'bad memory address', 'EasyDMA needs data in RAM, not in flash.'],
  [0x0bad000b, 'NRFX_ERROR_BUSY', 'busy'],
  [0x0bad000c, 'NRFX_ERROR_ALREADY', 'already done', 'Since nrfx 2.11; the module was initialised before.'],
  [0x0bae0000, 'NRFX_ERROR_DRV_TWI_ERR_OVERRUN', 'TWI overrun'],
  [
    0x0bae0001,
    'NRFX_ERROR_DRV_TWI_ERR_ANACK',
    'TWI address not acknowledged',
    'No device answers at this address: wiring, pull-ups, power, address.'
  ],
  [0x0bae0002, 'NRFX_ERROR_DRV_TWI_ERR_DNACK', 'TWI data not acknowledged']
])
