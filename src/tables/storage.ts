import { table } from './entry.js'

/**
 * littlefs results (LFS_ERR_*); Zephyr's file system layer turns them into errno values.
 * Checked: littlefs lfs.h.
 */
export const littlefs = table([
  [-5, 'LFS_ERR_IO', 'error during device operation'],
  [
    -84,
    'LFS_ERR_CORRUPT',
    'corrupted',
    'On the first mount: the partition holds no littlefs yet; it is formatted then unless automatic formatting is off.'
  ],
  [-2, 'LFS_ERR_NOENT', 'no such entry'],
  [-17, 'LFS_ERR_EXIST', 'entry exists already'],
  [-20, 'LFS_ERR_NOTDIR', 'entry is not a directory'],
  [-21, 'LFS_ERR_ISDIR', 'entry is a directory'],
  [-39, 'LFS_ERR_NOTEMPTY', 'directory is not empty'],
  [-9, 'LFS_ERR_BADF', 'bad file number'],
  [-27, 'LFS_ERR_FBIG', 'file too large'],
  [-22, 'LFS_ERR_INVAL', 'invalid parameter'],
  [-28, 'LFS_ERR_NOSPC', 'no space left'],
  [-12, 'LFS_ERR_NOMEM', 'no more memory available'],
  [-61, 'LFS_ERR_NOATTR', 'no data or attribute available'],
  [-36, 'LFS_ERR_NAMETOOLONG', 'file name too long']
])

/**
 * FatFs results (FRESULT).
 * Checked: FatFs ff.h R0.15.
 */
export const fatfs = table([
  [0, 'FR_OK', 'success'],
  [1, 'FR_DISK_ERR', 'hard error in the disk layer', 'Card, wiring or SPI speed.'],
  [2, 'FR_INT_ERR', 'assertion failed'],
  [3, 'FR_NOT_READY', 'the drive does not work', 'Card not inserted or not initialised.'],
  [4, 'FR_NO_FILE', 'the file does not exist'],
  [5, 'FR_NO_PATH', 'the path does not exist'],
  [6, 'FR_INVALID_NAME', 'the path name is invalid', 'Long names need CONFIG_FS_FATFS_LFN.'],
  [7, 'FR_DENIED', 'access denied or directory full'],
  [8, 'FR_EXIST', 'it exists already'],
  [9, 'FR_INVALID_OBJECT', 'the file or directory object is invalid'],
  [10, 'FR_WRITE_PROTECTED', 'the drive is write protected'],
  [11, 'FR_INVALID_DRIVE', 'the drive number is invalid'],
  [12, 'FR_NOT_ENABLED', 'the volume has no work area'],
  [
    13,
    'FR_NO_FILESYSTEM',
    'there is no valid FAT volume',
    'Format the card as FAT32 or FAT16; exFAT needs its own option.'
  ],
  [14, 'FR_MKFS_ABORTED', 'formatting was aborted'],
  [15, 'FR_TIMEOUT', 'no access to the volume within the time limit'],
  [16, 'FR_LOCKED', 'rejected by file sharing'],
  [17, 'FR_NOT_ENOUGH_CORE', 'not enough memory for a long name'],
  [18, 'FR_TOO_MANY_OPEN_FILES', 'too many open files'],
  [19, 'FR_INVALID_PARAMETER', 'a parameter is invalid']
])

/**
 * What common errno values mean when NVS or the settings subsystem returns them.
 * Checked: Zephyr 3.3.99 subsys/fs/nvs/nvs.c, subsys/settings/src.
 */
export const nvs = table([
  [2, 'ENOENT', 'the entry does not exist'],
  [13, 'EACCES', 'NVS is not mounted yet'],
  [22, 'EINVAL', 'sector size or count does not fit the flash, or the data is too long'],
  [28, 'ENOSPC', 'the storage partition is full', 'More sectors, or fewer and smaller entries.'],
  [
    33,
    'EDOM',
    'on releases with the old errno numbers: NVS found no erased sector at mount',
    'Erase the storage partition.'
  ],
  [
    45,
    'EDEADLK',
    'NVS found no erased sector at mount: the partition holds foreign data',
    'Erase the storage partition once.'
  ],
  [19, 'ENODEV', 'flash device not ready'],
  [116, 'ETIMEDOUT', 'flash operation timed out, with Bluetooth: no radio-free time slot']
])

/**
 * JEDEC manufacturer ids: the first byte of the id that flash drivers print.
 * Checked: JEDEC JEP106.
 */
export const jedec = table([
  [0x01, 'Spansion/Infineon', 'Spansion, Cypress, now Infineon'],
  [0x1c, 'EON', 'EON Silicon Solution'],
  [0x1f, 'Adesto/Renesas', 'Atmel, Adesto, now Renesas'],
  [0x20, 'Micron', 'Micron, ST'],
  [0x37, 'AMIC', 'AMIC Technology'],
  [0x5e, 'Zbit', 'Zbit Semiconductor'],
  [0x62, 'onsemi', 'onsemi, Sanyo'],
  [0x68, 'Boya', 'Boya Microelectronics'],
  [0x85, 'Puya', 'Puya Semiconductor'],
  [0x8c, 'ESMT', 'Elite Semiconductor'],
  [0x9d, 'ISSI', 'Integrated Silicon Solution'],
  [0xa1, 'Fudan', 'Fudan Microelectronics'],
  [0xba, 'Zetta', 'Zetta Device'],
  [0xbf, 'SST/Microchip', 'SST, now Microchip'],
  [0xc2, 'Macronix', 'Macronix: MX25R6435F of the Nordic kits is C2 28 17'],
  [0xc8, 'GigaDevice', 'GigaDevice: GD25 series'],
  [0xef, 'Winbond', 'Winbond: W25Q series'],
  [0x0b, 'XTX', 'XTX Technology'],
  [0x00, 'no answer', 'all zero: the flash does not answer', 'MISO held low: wiring, chip select, power.'],
  [
    0xff,
    'no answer, high',
    'all ones: the flash does not answer',
    'MISO floating: wiring, power, deep power-down mode.'
  ]
])
