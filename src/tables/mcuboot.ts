import type { Table } from './entry.js'

/**
 * bootutil results (BOOT_E*).
 * Checked: MCUboot boot/bootutil/include/bootutil/bootutil_public.h.
 */
export const mcuboot: Table = {
  0: { name: 'BOOT_SUCCESS', meaning: 'success' },
  1: {
    name: 'BOOT_EFLASH',
    meaning: 'flash access failed',
    hint: 'Flash driver, wrong partition or external flash not reachable.'
  },
  2: { name: 'BOOT_EFILE', meaning: 'file error' },
  3: {
    name: 'BOOT_EBADIMAGE',
    meaning: 'the image is not valid',
    hint: 'Not signed, signed with another key, or damaged.'
  },
  4: { name: 'BOOT_EBADVECT', meaning: 'bad vector table or trailer' },
  5: { name: 'BOOT_EBADSTATUS', meaning: 'swap status is damaged' },
  6: { name: 'BOOT_ENOMEM', meaning: 'not enough memory', hint: 'Too many sectors: CONFIG_BOOT_MAX_IMG_SECTORS.' },
  7: { name: 'BOOT_EBADARGS', meaning: 'bad arguments' },
  8: { name: 'BOOT_EBADVERSION', meaning: 'the version is not accepted', hint: 'Downgrade prevention.' },
  9: { name: 'BOOT_EFLASH_SEC', meaning: 'security violation in flash access' }
}

/**
 * Swap type of "Swap type:" lines and boot_swap_type().
 * Checked: MCUboot bootutil_public.h.
 */
export const mcubootSwap: Table = {
  1: { name: 'BOOT_SWAP_TYPE_NONE', meaning: 'boot the primary slot, nothing to swap' },
  2: { name: 'BOOT_SWAP_TYPE_TEST', meaning: 'swap for a test boot; the image has to confirm itself' },
  3: { name: 'BOOT_SWAP_TYPE_PERM', meaning: 'swap for good' },
  4: { name: 'BOOT_SWAP_TYPE_REVERT', meaning: 'swap back: the test image was not confirmed' },
  5: { name: 'BOOT_SWAP_TYPE_FAIL', meaning: 'swap failed, the image to run is not valid' },
  255: { name: 'BOOT_SWAP_TYPE_PANIC', meaning: 'swap hit an unrecoverable error' }
}

/**
 * `magic` of "Primary image: magic=…" lines, when printed as a number.
 * Checked: MCUboot bootutil_public.h.
 */
export const mcubootMagic: Table = {
  1: { name: 'BOOT_MAGIC_GOOD', meaning: "the slot's trailer is valid" },
  2: { name: 'BOOT_MAGIC_BAD', meaning: "the slot's trailer is damaged" },
  3: { name: 'BOOT_MAGIC_UNSET', meaning: "the slot's trailer is erased, no swap requested" },
  4: { name: 'BOOT_MAGIC_ANY', meaning: 'any trailer' },
  5: { name: 'BOOT_MAGIC_NOTGOOD', meaning: "the slot's trailer is not valid" }
}

/**
 * `copy_done` and `image_ok` of "Primary image: …" lines.
 * Checked: MCUboot bootutil_public.h.
 */
export const mcubootFlag: Table = {
  1: { name: 'BOOT_FLAG_SET', meaning: 'set: copied, or confirmed by the image' },
  2: { name: 'BOOT_FLAG_BAD', meaning: 'holds a damaged value' },
  3: { name: 'BOOT_FLAG_UNSET', meaning: 'not set: not copied, or not confirmed yet' },
  4: { name: 'BOOT_FLAG_ANY', meaning: 'any value' }
}

/**
 * Values at the start of an image header and of a TLV area.
 * Checked: MCUboot boot/bootutil/include/bootutil/image.h.
 */
export const mcubootImage: Table = {
  0x96f3b83d: { name: 'IMAGE_MAGIC', meaning: 'an MCUboot image header' },
  0x96f3b83c: { name: 'IMAGE_MAGIC_V1', meaning: 'an old MCUboot image header' },
  0xffffffff: { name: 'IMAGE_MAGIC_NONE', meaning: 'erased flash, no image in the slot' },
  0x6907: { name: 'IMAGE_TLV_INFO_MAGIC', meaning: 'start of the TLV area' },
  0x6908: { name: 'IMAGE_TLV_PROT_INFO_MAGIC', meaning: 'start of the protected TLV area' }
}
