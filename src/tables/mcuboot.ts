import { table } from './entry.js'

/**
 * bootutil results (BOOT_E*).
 * Checked: MCUboot boot/bootutil/include/bootutil/bootutil_public.h.
 */
export const mcuboot = table([
  [0, 'BOOT_SUCCESS', 'success'],
  [1, 'BOOT_EFLASH', 'flash access failed', 'Flash driver, wrong partition or external flash not reachable.'],
  [2, 'BOOT_EFILE', 'file error'],
  [3, 'BOOT_EBADIMAGE', 'the image is not valid', 'Not signed, signed with another key, or damaged.'],
  [4, 'BOOT_EBADVECT', 'bad vector table or trailer'],
  [5, 'BOOT_EBADSTATUS', 'swap status is damaged'],
  [6, 'BOOT_ENOMEM', 'not enough memory', 'Too many sectors: CONFIG_BOOT_MAX_IMG_SECTORS.'],
  [7, 'BOOT_EBADARGS', 'bad arguments'],
  [8, 'BOOT_EBADVERSION', 'the version is not accepted', 'Downgrade prevention.'],
  [9, 'BOOT_EFLASH_SEC', 'security violation in flash access']
])

/**
 * Swap type of "Swap type:" lines and boot_swap_type().
 * Checked: MCUboot bootutil_public.h.
 */
export const mcubootSwap = table([
  [1, 'BOOT_SWAP_TYPE_NONE', 'boot the primary slot, nothing to swap'],
  [2, 'BOOT_SWAP_TYPE_TEST', 'swap for a test boot; the image has to confirm itself'],
  [3, 'BOOT_SWAP_TYPE_PERM', 'swap for good'],
  [4, 'BOOT_SWAP_TYPE_REVERT', 'swap back: the test image was not confirmed'],
  [5, 'BOOT_SWAP_TYPE_FAIL', 'swap failed, the image to run is not valid'],
  [255, 'BOOT_SWAP_TYPE_PANIC', 'swap hit an unrecoverable error']
])

/**
 * `magic` of "Primary image: magic=…" lines, when printed as a number.
 * Checked: MCUboot bootutil_public.h.
 */
export const mcubootMagic = table([
  [1, 'BOOT_MAGIC_GOOD', "the slot's trailer is valid"],
  [2, 'BOOT_MAGIC_BAD', "the slot's trailer is damaged"],
  [3, 'BOOT_MAGIC_UNSET', "the slot's trailer is erased, no swap requested"],
  [4, 'BOOT_MAGIC_ANY', 'any trailer'],
  [5, 'BOOT_MAGIC_NOTGOOD', "the slot's trailer is not valid"]
])

/**
 * `copy_done` and `image_ok` of "Primary image: …" lines.
 * Checked: MCUboot bootutil_public.h.
 */
export const mcubootFlag = table([
  [1, 'BOOT_FLAG_SET', 'set: copied, or confirmed by the image'],
  [2, 'BOOT_FLAG_BAD', 'holds a damaged value'],
  [3, 'BOOT_FLAG_UNSET', 'not set: not copied, or not confirmed yet'],
  [4, 'BOOT_FLAG_ANY', 'any value']
])

/**
 * Values at the start of an image header and of a TLV area.
 * Checked: MCUboot boot/bootutil/include/bootutil/image.h.
 */
export const mcubootImage = table([
  [0x96f3b83d, 'IMAGE_MAGIC', 'an MCUboot image header'],
  [0x96f3b83c, 'IMAGE_MAGIC_V1', 'an old MCUboot image header'],
  [0xffffffff, 'IMAGE_MAGIC_NONE', 'erased flash, no image in the slot'],
  [0x6907, 'IMAGE_TLV_INFO_MAGIC', 'start of the TLV area'],
  [0x6908, 'IMAGE_TLV_PROT_INFO_MAGIC', 'start of the protected TLV area']
])
