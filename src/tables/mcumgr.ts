import type { Table } from './entry.js'

/**
 * mcumgr/SMP `rc` (mcumgr_err_t, MGMT_ERR_*).
 * Checked: Zephyr 3.6 include/zephyr/mgmt/mcumgr/mgmt/mgmt_defines.h.
 */
export const mcumgr: Table = {
  0: { name: 'MGMT_ERR_EOK', meaning: 'success' },
  1: { name: 'MGMT_ERR_EUNKNOWN', meaning: 'unknown error', hint: "The reason is in the device's log." },
  2: {
    name: 'MGMT_ERR_ENOMEM',
    meaning: 'not enough memory, often for the CBOR object',
    hint: 'Raise CONFIG_MCUMGR_TRANSPORT_NETBUF_SIZE/COUNT or the heap.'
  },
  3: {
    name: 'MGMT_ERR_EINVAL',
    meaning: 'error in an input value',
    hint: 'For image upload: wrong slot or image number, bad header, or the image does not fit.'
  },
  4: { name: 'MGMT_ERR_ETIMEOUT', meaning: 'operation timed out' },
  5: { name: 'MGMT_ERR_ENOENT', meaning: 'no such file or entry' },
  6: {
    name: 'MGMT_ERR_EBADSTATE',
    meaning: 'the current state forbids the command',
    hint: 'For images: the slot is in use, pending or confirmed; swap has to finish first.'
  },
  7: { name: 'MGMT_ERR_EMSGSIZE', meaning: 'response too large', hint: 'Raise CONFIG_MCUMGR_TRANSPORT_NETBUF_SIZE.' },
  8: {
    name: 'MGMT_ERR_ENOTSUP',
    meaning: 'command not supported',
    hint: 'The command group is not enabled in this image: CONFIG_MCUMGR_GRP_….'
  },
  9: { name: 'MGMT_ERR_ECORRUPT', meaning: 'data is corrupt' },
  10: { name: 'MGMT_ERR_EBUSY', meaning: 'busy with another command' },
  11: { name: 'MGMT_ERR_EACCESSDENIED', meaning: 'access denied', hint: 'An application callback refused it.' },
  12: { name: 'MGMT_ERR_UNSUPPORTED_TOO_OLD', meaning: 'SMP protocol version too old' },
  13: { name: 'MGMT_ERR_UNSUPPORTED_TOO_NEW', meaning: 'SMP protocol version too new' },
  256: { name: 'MGMT_ERR_EPERUSER', meaning: "first error code of an application's own group" }
}

/**
 * Image group errors of SMP version 2 (IMG_MGMT_ERR_*).
 * Checked: Zephyr main include/zephyr/mgmt/mcumgr/grp/img_mgmt/img_mgmt.h.
 */
export const mcumgrImage: Table = {
  0: { name: 'IMG_MGMT_ERR_OK', meaning: 'success' },
  1: { name: 'IMG_MGMT_ERR_UNKNOWN', meaning: 'unknown error' },
  2: { name: 'IMG_MGMT_ERR_FLASH_CONFIG_QUERY_FAIL', meaning: 'flash configuration cannot be read' },
  3: { name: 'IMG_MGMT_ERR_NO_IMAGE', meaning: 'there is no image in the slot' },
  4: {
    name: 'IMG_MGMT_ERR_NO_TLVS',
    meaning: 'the image has no TLVs',
    hint: 'The image is not signed, or the upload is incomplete.'
  },
  5: { name: 'IMG_MGMT_ERR_INVALID_TLV', meaning: 'the image has an invalid TLV' },
  6: { name: 'IMG_MGMT_ERR_TLV_MULTIPLE_HASHES_FOUND', meaning: 'the image has several hashes' },
  7: { name: 'IMG_MGMT_ERR_TLV_INVALID_SIZE', meaning: 'a TLV has an invalid size' },
  8: { name: 'IMG_MGMT_ERR_HASH_NOT_FOUND', meaning: 'the image has no hash' },
  9: {
    name: 'IMG_MGMT_ERR_NO_FREE_SLOT',
    meaning: 'there is no free slot',
    hint: 'The second slot holds an image that is pending or confirmed: erase or swap first.'
  },
  10: { name: 'IMG_MGMT_ERR_FLASH_OPEN_FAILED', meaning: 'opening the flash area failed' },
  11: { name: 'IMG_MGMT_ERR_FLASH_READ_FAILED', meaning: 'reading the flash area failed' },
  12: { name: 'IMG_MGMT_ERR_FLASH_WRITE_FAILED', meaning: 'writing the flash area failed' },
  13: { name: 'IMG_MGMT_ERR_FLASH_ERASE_FAILED', meaning: 'erasing the flash area failed' },
  14: { name: 'IMG_MGMT_ERR_INVALID_SLOT', meaning: 'the slot is not valid' },
  15: { name: 'IMG_MGMT_ERR_NO_FREE_MEMORY', meaning: 'not enough heap memory' },
  16: { name: 'IMG_MGMT_ERR_FLASH_CONTEXT_ALREADY_SET', meaning: 'the flash context is already set' },
  17: { name: 'IMG_MGMT_ERR_FLASH_CONTEXT_NOT_SET', meaning: 'the flash context is not set' },
  18: { name: 'IMG_MGMT_ERR_FLASH_AREA_DEVICE_NULL', meaning: 'the flash area has no device' },
  19: { name: 'IMG_MGMT_ERR_INVALID_PAGE_OFFSET', meaning: 'the page offset is invalid' },
  20: { name: 'IMG_MGMT_ERR_INVALID_OFFSET', meaning: 'the offset is missing' },
  21: { name: 'IMG_MGMT_ERR_INVALID_LENGTH', meaning: 'the length is missing' },
  22: { name: 'IMG_MGMT_ERR_INVALID_IMAGE_HEADER', meaning: 'the image is shorter than its header' },
  23: {
    name: 'IMG_MGMT_ERR_INVALID_IMAGE_HEADER_MAGIC',
    meaning: 'the magic value of the image header is wrong',
    hint: 'Not a signed MCUboot image: upload the .signed.bin (app_update.bin), not the .hex or the merged image.'
  },
  24: { name: 'IMG_MGMT_ERR_INVALID_HASH', meaning: 'the hash is not valid' },
  25: {
    name: 'IMG_MGMT_ERR_INVALID_FLASH_ADDRESS',
    meaning: 'the load address does not match the slot',
    hint: 'Direct-XIP: the image was built for the other slot.'
  },
  26: { name: 'IMG_MGMT_ERR_VERSION_GET_FAILED', meaning: 'the running version cannot be read' },
  27: { name: 'IMG_MGMT_ERR_CURRENT_VERSION_IS_NEWER', meaning: 'the running application is newer' },
  28: { name: 'IMG_MGMT_ERR_IMAGE_ALREADY_PENDING', meaning: 'an image operation is already pending' },
  29: { name: 'IMG_MGMT_ERR_INVALID_IMAGE_VECTOR_TABLE', meaning: 'the vector table of the image is invalid' },
  30: { name: 'IMG_MGMT_ERR_INVALID_IMAGE_TOO_LARGE', meaning: 'the image does not fit into the slot' },
  31: { name: 'IMG_MGMT_ERR_INVALID_IMAGE_DATA_OVERRUN', meaning: 'more data was sent than announced' },
  32: { name: 'IMG_MGMT_ERR_IMAGE_CONFIRMATION_DENIED', meaning: 'confirming the image was denied' },
  33: { name: 'IMG_MGMT_ERR_IMAGE_SETTING_TEST_TO_ACTIVE_DENIED', meaning: 'the active slot cannot be set for test' },
  34: { name: 'IMG_MGMT_ERR_ACTIVE_SLOT_NOT_KNOWN', meaning: 'the active slot cannot be determined' }
}

/**
 * OS group errors of SMP version 2 (OS_MGMT_ERR_*).
 * Checked: Zephyr main include/zephyr/mgmt/mcumgr/grp/os_mgmt/os_mgmt.h.
 */
export const mcumgrOs: Table = {
  0: { name: 'OS_MGMT_ERR_OK', meaning: 'success' },
  1: { name: 'OS_MGMT_ERR_UNKNOWN', meaning: 'unknown error' },
  2: { name: 'OS_MGMT_ERR_INVALID_FORMAT', meaning: 'the format value is not valid' },
  3: { name: 'OS_MGMT_ERR_QUERY_YIELDS_NO_ANSWER', meaning: 'the query was not recognised' },
  4: { name: 'OS_MGMT_ERR_RTC_NOT_SET', meaning: 'the clock is not set' },
  5: { name: 'OS_MGMT_ERR_RTC_COMMAND_FAILED', meaning: 'the clock command failed' },
  6: { name: 'OS_MGMT_ERR_QUERY_RESPONSE_VALUE_NOT_VALID', meaning: 'the answer to the query is not valid' }
}

/**
 * File system group errors of SMP version 2 (FS_MGMT_ERR_*).
 * Checked: Zephyr main include/zephyr/mgmt/mcumgr/grp/fs_mgmt/fs_mgmt.h.
 */
export const mcumgrFs: Table = {
  0: { name: 'FS_MGMT_ERR_OK', meaning: 'success' },
  1: { name: 'FS_MGMT_ERR_UNKNOWN', meaning: 'unknown error' },
  2: { name: 'FS_MGMT_ERR_FILE_INVALID_NAME', meaning: 'the file name is not valid' },
  3: { name: 'FS_MGMT_ERR_FILE_NOT_FOUND', meaning: 'the file does not exist' },
  4: { name: 'FS_MGMT_ERR_FILE_IS_DIRECTORY', meaning: 'the file is a directory' },
  5: { name: 'FS_MGMT_ERR_FILE_OPEN_FAILED', meaning: 'opening the file failed' },
  6: { name: 'FS_MGMT_ERR_FILE_SEEK_FAILED', meaning: 'seeking in the file failed' },
  7: { name: 'FS_MGMT_ERR_FILE_READ_FAILED', meaning: 'reading the file failed' },
  8: { name: 'FS_MGMT_ERR_FILE_TRUNCATE_FAILED', meaning: 'truncating the file failed' },
  9: { name: 'FS_MGMT_ERR_FILE_DELETE_FAILED', meaning: 'deleting the file failed' },
  10: { name: 'FS_MGMT_ERR_FILE_WRITE_FAILED', meaning: 'writing the file failed' },
  11: { name: 'FS_MGMT_ERR_FILE_OFFSET_NOT_VALID', meaning: 'the offset is not valid, the file changed' },
  12: { name: 'FS_MGMT_ERR_FILE_OFFSET_LARGER_THAN_FILE', meaning: 'the offset is past the end of the file' },
  13: { name: 'FS_MGMT_ERR_CHECKSUM_HASH_NOT_FOUND', meaning: 'the checksum or hash type is not supported' },
  14: { name: 'FS_MGMT_ERR_MOUNT_POINT_NOT_FOUND', meaning: 'the mount point does not exist' },
  15: { name: 'FS_MGMT_ERR_READ_ONLY_FILESYSTEM', meaning: 'the file system is read-only' },
  16: { name: 'FS_MGMT_ERR_FILE_EMPTY', meaning: 'the file is empty' }
}
