import { table } from './entry.js'

/**
 * mcumgr/SMP `rc` (mcumgr_err_t, MGMT_ERR_*).
 * Checked: Zephyr 3.6 include/zephyr/mgmt/mcumgr/mgmt/mgmt_defines.h.
 */
export const mcumgr = table([
  [0, 'MGMT_ERR_EOK', 'success'],
  [1, 'MGMT_ERR_EUNKNOWN', 'unknown error', "The reason is in the device's log."],
  [
    2,
    'MGMT_ERR_ENOMEM',
    'not enough memory, often for the CBOR object',
    'Raise CONFIG_MCUMGR_TRANSPORT_NETBUF_SIZE/COUNT or the heap.'
  ],
  [
    3,
    'MGMT_ERR_EINVAL',
    'error in an input value',
    'For image upload: wrong slot or image number, bad header, or the image does not fit.'
  ],
  [4, 'MGMT_ERR_ETIMEOUT', 'operation timed out'],
  [5, 'MGMT_ERR_ENOENT', 'no such file or entry'],
  [
    6,
    'MGMT_ERR_EBADSTATE',
    'the current state forbids the command',
    'For images: the slot is in use, pending or confirmed; swap has to finish first.'
  ],
  [7, 'MGMT_ERR_EMSGSIZE', 'response too large', 'Raise CONFIG_MCUMGR_TRANSPORT_NETBUF_SIZE.'],
  [
    8,
    'MGMT_ERR_ENOTSUP',
    'command not supported',
    'The command group is not enabled in this image: CONFIG_MCUMGR_GRP_….'
  ],
  [9, 'MGMT_ERR_ECORRUPT', 'data is corrupt'],
  [10, 'MGMT_ERR_EBUSY', 'busy with another command'],
  [11, 'MGMT_ERR_EACCESSDENIED', 'access denied', 'An application callback refused it.'],
  [12, 'MGMT_ERR_UNSUPPORTED_TOO_OLD', 'SMP protocol version too old'],
  [13, 'MGMT_ERR_UNSUPPORTED_TOO_NEW', 'SMP protocol version too new'],
  [256, 'MGMT_ERR_EPERUSER', "first error code of an application's own group"]
])

/**
 * Image group errors of SMP version 2 (IMG_MGMT_ERR_*).
 * Checked: Zephyr main include/zephyr/mgmt/mcumgr/grp/img_mgmt/img_mgmt.h.
 */
export const mcumgrImage = table([
  [0, 'IMG_MGMT_ERR_OK', 'success'],
  [1, 'IMG_MGMT_ERR_UNKNOWN', 'unknown error'],
  [2, 'IMG_MGMT_ERR_FLASH_CONFIG_QUERY_FAIL', 'flash configuration cannot be read'],
  [3, 'IMG_MGMT_ERR_NO_IMAGE', 'there is no image in the slot'],
  [4, 'IMG_MGMT_ERR_NO_TLVS', 'the image has no TLVs', 'The image is not signed, or the upload is incomplete.'],
  [5, 'IMG_MGMT_ERR_INVALID_TLV', 'the image has an invalid TLV'],
  [6, 'IMG_MGMT_ERR_TLV_MULTIPLE_HASHES_FOUND', 'the image has several hashes'],
  [7, 'IMG_MGMT_ERR_TLV_INVALID_SIZE', 'a TLV has an invalid size'],
  [8, 'IMG_MGMT_ERR_HASH_NOT_FOUND', 'the image has no hash'],
  [
    9,
    'IMG_MGMT_ERR_NO_FREE_SLOT',
    'there is no free slot',
    'The second slot holds an image that is pending or confirmed: erase or swap first.'
  ],
  [10, 'IMG_MGMT_ERR_FLASH_OPEN_FAILED', 'opening the flash area failed'],
  [11, 'IMG_MGMT_ERR_FLASH_READ_FAILED', 'reading the flash area failed'],
  [12, 'IMG_MGMT_ERR_FLASH_WRITE_FAILED', 'writing the flash area failed'],
  [13, 'IMG_MGMT_ERR_FLASH_ERASE_FAILED', 'erasing the flash area failed'],
  [14, 'IMG_MGMT_ERR_INVALID_SLOT', 'the slot is not valid'],
  [15, 'IMG_MGMT_ERR_NO_FREE_MEMORY', 'not enough heap memory'],
  [16, 'IMG_MGMT_ERR_FLASH_CONTEXT_ALREADY_SET', 'the flash context is already set'],
  [17, 'IMG_MGMT_ERR_FLASH_CONTEXT_NOT_SET', 'the flash context is not set'],
  [18, 'IMG_MGMT_ERR_FLASH_AREA_DEVICE_NULL', 'the flash area has no device'],
  [19, 'IMG_MGMT_ERR_INVALID_PAGE_OFFSET', 'the page offset is invalid'],
  [20, 'IMG_MGMT_ERR_INVALID_OFFSET', 'the offset is missing'],
  [21, 'IMG_MGMT_ERR_INVALID_LENGTH', 'the length is missing'],
  [22, 'IMG_MGMT_ERR_INVALID_IMAGE_HEADER', 'the image is shorter than its header'],
  [
    23,
    'IMG_MGMT_ERR_INVALID_IMAGE_HEADER_MAGIC',
    'the magic value of the image header is wrong',
    'Not a signed MCUboot image: upload the .signed.bin (app_update.bin), not the .hex or the merged image.'
  ],
  [24, 'IMG_MGMT_ERR_INVALID_HASH', 'the hash is not valid'],
  [
    25,
    'IMG_MGMT_ERR_INVALID_FLASH_ADDRESS',
    'the load address does not match the slot',
    'Direct-XIP: the image was built for the other slot.'
  ],
  [26, 'IMG_MGMT_ERR_VERSION_GET_FAILED', 'the running version cannot be read'],
  [27, 'IMG_MGMT_ERR_CURRENT_VERSION_IS_NEWER', 'the running application is newer'],
  [28, 'IMG_MGMT_ERR_IMAGE_ALREADY_PENDING', 'an image operation is already pending'],
  [29, 'IMG_MGMT_ERR_INVALID_IMAGE_VECTOR_TABLE', 'the vector table of the image is invalid'],
  [30, 'IMG_MGMT_ERR_INVALID_IMAGE_TOO_LARGE', 'the image does not fit into the slot'],
  [31, 'IMG_MGMT_ERR_INVALID_IMAGE_DATA_OVERRUN', 'more data was sent than announced'],
  [32, 'IMG_MGMT_ERR_IMAGE_CONFIRMATION_DENIED', 'confirming the image was denied'],
  [33, 'IMG_MGMT_ERR_IMAGE_SETTING_TEST_TO_ACTIVE_DENIED', 'the active slot cannot be set for test'],
  [34, 'IMG_MGMT_ERR_ACTIVE_SLOT_NOT_KNOWN', 'the active slot cannot be determined']
])

/**
 * OS group errors of SMP version 2 (OS_MGMT_ERR_*).
 * Checked: Zephyr main include/zephyr/mgmt/mcumgr/grp/os_mgmt/os_mgmt.h.
 */
export const mcumgrOs = table([
  [0, 'OS_MGMT_ERR_OK', 'success'],
  [1, 'OS_MGMT_ERR_UNKNOWN', 'unknown error'],
  [2, 'OS_MGMT_ERR_INVALID_FORMAT', 'the format value is not valid'],
  [3, 'OS_MGMT_ERR_QUERY_YIELDS_NO_ANSWER', 'the query was not recognised'],
  [4, 'OS_MGMT_ERR_RTC_NOT_SET', 'the clock is not set'],
  [5, 'OS_MGMT_ERR_RTC_COMMAND_FAILED', 'the clock command failed'],
  [6, 'OS_MGMT_ERR_QUERY_RESPONSE_VALUE_NOT_VALID', 'the answer to the query is not valid']
])

/**
 * File system group errors of SMP version 2 (FS_MGMT_ERR_*).
 * Checked: Zephyr main include/zephyr/mgmt/mcumgr/grp/fs_mgmt/fs_mgmt.h.
 */
export const mcumgrFs = table([
  [0, 'FS_MGMT_ERR_OK', 'success'],
  [1, 'FS_MGMT_ERR_UNKNOWN', 'unknown error'],
  [2, 'FS_MGMT_ERR_FILE_INVALID_NAME', 'the file name is not valid'],
  [3, 'FS_MGMT_ERR_FILE_NOT_FOUND', 'the file does not exist'],
  [4, 'FS_MGMT_ERR_FILE_IS_DIRECTORY', 'the file is a directory'],
  [5, 'FS_MGMT_ERR_FILE_OPEN_FAILED', 'opening the file failed'],
  [6, 'FS_MGMT_ERR_FILE_SEEK_FAILED', 'seeking in the file failed'],
  [7, 'FS_MGMT_ERR_FILE_READ_FAILED', 'reading the file failed'],
  [8, 'FS_MGMT_ERR_FILE_TRUNCATE_FAILED', 'truncating the file failed'],
  [9, 'FS_MGMT_ERR_FILE_DELETE_FAILED', 'deleting the file failed'],
  [10, 'FS_MGMT_ERR_FILE_WRITE_FAILED', 'writing the file failed'],
  [11, 'FS_MGMT_ERR_FILE_OFFSET_NOT_VALID', 'the offset is not valid, the file changed'],
  [12, 'FS_MGMT_ERR_FILE_OFFSET_LARGER_THAN_FILE', 'the offset is past the end of the file'],
  [13, 'FS_MGMT_ERR_CHECKSUM_HASH_NOT_FOUND', 'the checksum or hash type is not supported'],
  [14, 'FS_MGMT_ERR_MOUNT_POINT_NOT_FOUND', 'the mount point does not exist'],
  [15, 'FS_MGMT_ERR_READ_ONLY_FILESYSTEM', 'the file system is read-only'],
  [16, 'FS_MGMT_ERR_FILE_EMPTY', 'the file is empty']
])
