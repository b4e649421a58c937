import type { Table } from './entry.js'

/**
 * littlefs results (LFS_ERR_*); Zephyr's file system layer turns them into errno values.
 * Checked: littlefs lfs.h.
 */
export const littlefs: Table = {
  '-5': { name: 'LFS_ERR_IO', meaning: 'error during device operation' },
  '-84': {
    name: 'LFS_ERR_CORRUPT',
    meaning: 'corrupted',
    hint:
      'On the first mount: the partition holds no littlefs yet; it is formatted then unless automatic formatting is off.'
  },
  '-2': { name: 'LFS_ERR_NOENT', meaning: 'no such entry' },
  '-17': { name: 'LFS_ERR_EXIST', meaning: 'entry exists already' },
  '-20': { name: 'LFS_ERR_NOTDIR', meaning: 'entry is not a directory' },
  '-21': { name: 'LFS_ERR_ISDIR', meaning: 'entry is a directory' },
  '-39': { name: 'LFS_ERR_NOTEMPTY', meaning: 'directory is not empty' },
  '-9': { name: 'LFS_ERR_BADF', meaning: 'bad file number' },
  '-27': { name: 'LFS_ERR_FBIG', meaning: 'file too large' },
  '-22': { name: 'LFS_ERR_INVAL', meaning: 'invalid parameter' },
  '-28': { name: 'LFS_ERR_NOSPC', meaning: 'no space left' },
  '-12': { name: 'LFS_ERR_NOMEM', meaning: 'no more memory available' },
  '-61': { name: 'LFS_ERR_NOATTR', meaning: 'no data or attribute available' },
  '-36': { name: 'LFS_ERR_NAMETOOLONG', meaning: 'file name too long' }
}

/**
 * FatFs results (FRESULT).
 * Checked: FatFs ff.h R0.15.
 */
export const fatfs: Table = {
  0: { name: 'FR_OK', meaning: 'success' },
  1: { name: 'FR_DISK_ERR', meaning: 'hard error in the disk layer', hint: 'Card, wiring or SPI speed.' },
  2: { name: 'FR_INT_ERR', meaning: 'assertion failed' },
  3: { name: 'FR_NOT_READY', meaning: 'the drive does not work', hint: 'Card not inserted or not initialised.' },
  4: { name: 'FR_NO_FILE', meaning: 'the file does not exist' },
  5: { name: 'FR_NO_PATH', meaning: 'the path does not exist' },
  6: { name: 'FR_INVALID_NAME', meaning: 'the path name is invalid', hint: 'Long names need CONFIG_FS_FATFS_LFN.' },
  7: { name: 'FR_DENIED', meaning: 'access denied or directory full' },
  8: { name: 'FR_EXIST', meaning: 'it exists already' },
  9: { name: 'FR_INVALID_OBJECT', meaning: 'the file or directory object is invalid' },
  10: { name: 'FR_WRITE_PROTECTED', meaning: 'the drive is write protected' },
  11: { name: 'FR_INVALID_DRIVE', meaning: 'the drive number is invalid' },
  12: { name: 'FR_NOT_ENABLED', meaning: 'the volume has no work area' },
  13: {
    name: 'FR_NO_FILESYSTEM',
    meaning: 'there is no valid FAT volume',
    hint: 'Format the card as FAT32 or FAT16; exFAT needs its own option.'
  },
  14: { name: 'FR_MKFS_ABORTED', meaning: 'formatting was aborted' },
  15: { name: 'FR_TIMEOUT', meaning: 'no access to the volume within the time limit' },
  16: { name: 'FR_LOCKED', meaning: 'rejected by file sharing' },
  17: { name: 'FR_NOT_ENOUGH_CORE', meaning: 'not enough memory for a long name' },
  18: { name: 'FR_TOO_MANY_OPEN_FILES', meaning: 'too many open files' },
  19: { name: 'FR_INVALID_PARAMETER', meaning: 'a parameter is invalid' }
}

/**
 * What common errno values mean when NVS or the settings subsystem returns them.
 * Checked: Zephyr 3.3.99 subsys/fs/nvs/nvs.c, subsys/settings/src.
 */
export const nvs: Table = {
  2: { name: 'ENOENT', meaning: 'the entry does not exist' },
  13: { name: 'EACCES', meaning: 'NVS is not mounted yet' },
  22: { name: 'EINVAL', meaning: 'sector size or count does not fit the flash, or the data is too long' },
  28: { name: 'ENOSPC', meaning: 'the storage partition is full', hint: 'More sectors, or fewer and smaller entries.' },
  33: {
    name: 'EDOM',
    meaning: 'on releases with the old errno numbers: NVS found no erased sector at mount',
    hint: 'Erase the storage partition.'
  },
  45: {
    name: 'EDEADLK',
    meaning: 'NVS found no erased sector at mount: the partition holds foreign data',
    hint: 'Erase the storage partition once.'
  },
  19: { name: 'ENODEV', meaning: 'flash device not ready' },
  116: { name: 'ETIMEDOUT', meaning: 'flash operation timed out, with Bluetooth: no radio-free time slot' }
}

/**
 * JEDEC manufacturer ids: the first byte of the id that flash drivers print.
 * Checked: JEDEC JEP106.
 */
export const jedec: Table = {
  0x01: { name: 'Spansion/Infineon', meaning: 'Spansion, Cypress, now Infineon' },
  0x1c: { name: 'EON', meaning: 'EON Silicon Solution' },
  0x1f: { name: 'Adesto/Renesas', meaning: 'Atmel, Adesto, now Renesas' },
  0x20: { name: 'Micron', meaning: 'Micron, ST' },
  0x37: { name: 'AMIC', meaning: 'AMIC Technology' },
  0x5e: { name: 'Zbit', meaning: 'Zbit Semiconductor' },
  0x62: { name: 'onsemi', meaning: 'onsemi, Sanyo' },
  0x68: { name: 'Boya', meaning: 'Boya Microelectronics' },
  0x85: { name: 'Puya', meaning: 'Puya Semiconductor' },
  0x8c: { name: 'ESMT', meaning: 'Elite Semiconductor' },
  0x9d: { name: 'ISSI', meaning: 'Integrated Silicon Solution' },
  0xa1: { name: 'Fudan', meaning: 'Fudan Microelectronics' },
  0xba: { name: 'Zetta', meaning: 'Zetta Device' },
  0xbf: { name: 'SST/Microchip', meaning: 'SST, now Microchip' },
  0xc2: { name: 'Macronix', meaning: 'Macronix: MX25R6435F of the Nordic kits is C2 28 17' },
  0xc8: { name: 'GigaDevice', meaning: 'GigaDevice: GD25 series' },
  0xef: { name: 'Winbond', meaning: 'Winbond: W25Q series' },
  0x0b: { name: 'XTX', meaning: 'XTX Technology' },
  0x00: {
    name: 'no answer',
    meaning: 'all zero: the flash does not answer',
    hint: 'MISO held low: wiring, chip select, power.'
  },
  0xff: {
    name: 'no answer, high',
    meaning: 'all ones: the flash does not answer',
    hint: 'MISO floating: wiring, power, deep power-down mode.'
  }
}
