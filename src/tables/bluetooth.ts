import type { Table } from './entry.js'

/**
 * ATT error codes.
 * Checked: Zephyr 3.3.99 include/zephyr/bluetooth/att.h.
 */
export const att: Table = {
  0x00: { name: 'BT_ATT_ERR_SUCCESS', meaning: 'success' },
  0x01: {
    name: 'BT_ATT_ERR_INVALID_HANDLE',
    meaning: 'the attribute handle is not valid',
    hint: "The peer's attribute table changed: stale handle cache, discover again."
  },
  0x02: { name: 'BT_ATT_ERR_READ_NOT_PERMITTED', meaning: 'the attribute cannot be read' },
  0x03: { name: 'BT_ATT_ERR_WRITE_NOT_PERMITTED', meaning: 'the attribute cannot be written' },
  0x04: { name: 'BT_ATT_ERR_INVALID_PDU', meaning: 'the attribute PDU is invalid' },
  0x05: {
    name: 'BT_ATT_ERR_AUTHENTICATION',
    meaning: 'the attribute needs authentication',
    hint: 'Pair first; the characteristic asks for an encrypted or authenticated link.'
  },
  0x06: { name: 'BT_ATT_ERR_NOT_SUPPORTED', meaning: 'the server does not support the request' },
  0x07: { name: 'BT_ATT_ERR_INVALID_OFFSET', meaning: 'the offset is past the end of the attribute' },
  0x08: { name: 'BT_ATT_ERR_AUTHORIZATION', meaning: 'the attribute needs authorisation' },
  0x09: { name: 'BT_ATT_ERR_PREPARE_QUEUE_FULL', meaning: 'too many prepared writes are queued' },
  0x0a: {
    name: 'BT_ATT_ERR_ATTRIBUTE_NOT_FOUND',
    meaning: 'no attribute in this handle range',
    hint: 'Normal at the end of a discovery.'
  },
  0x0b: { name: 'BT_ATT_ERR_ATTRIBUTE_NOT_LONG', meaning: 'the attribute cannot be read in parts' },
  0x0c: { name: 'BT_ATT_ERR_ENCRYPTION_KEY_SIZE', meaning: 'the encryption key is too short' },
  0x0d: { name: 'BT_ATT_ERR_INVALID_ATTRIBUTE_LEN', meaning: 'the length of the value is invalid' },
  0x0e: { name: 'BT_ATT_ERR_UNLIKELY', meaning: 'unlikely error: the request could not be completed' },
  0x0f: {
    name: 'BT_ATT_ERR_INSUFFICIENT_ENCRYPTION',
    meaning: 'the attribute needs encryption',
    hint: 'Pair or raise the security level first.'
  },
  0x10: { name: 'BT_ATT_ERR_UNSUPPORTED_GROUP_TYPE', meaning: 'the attribute type is not a grouping attribute' },
  0x11: { name: 'BT_ATT_ERR_INSUFFICIENT_RESOURCES', meaning: 'the server has not enough resources' },
  0x12: {
    name: 'BT_ATT_ERR_DB_OUT_OF_SYNC',
    meaning: "the client's copy of the database is out of sync",
    hint: 'Rediscover the services.'
  },
  0x13: { name: 'BT_ATT_ERR_VALUE_NOT_ALLOWED', meaning: 'the value is not allowed' },
  0xfc: { name: 'BT_ATT_ERR_WRITE_REQ_REJECTED', meaning: 'the write request was rejected' },
  0xfd: {
    name: 'BT_ATT_ERR_CCC_IMPROPER_CONF',
    meaning: 'the client characteristic configuration is wrong',
    hint: 'Notifications or indications are not enabled by the client.'
  },
  0xfe: { name: 'BT_ATT_ERR_PROCEDURE_IN_PROGRESS', meaning: 'a procedure is already in progress' },
  0xff: { name: 'BT_ATT_ERR_OUT_OF_RANGE', meaning: 'the value is out of range' }
}

/**
 * Reasons of an SMP Pairing Failed message.
 * Checked: Zephyr 3.3.99 subsys/bluetooth/host/smp.h.
 */
export const smp: Table = {
  0x01: { name: 'BT_SMP_ERR_PASSKEY_ENTRY_FAILED', meaning: 'passkey entry failed or was cancelled' },
  0x02: { name: 'BT_SMP_ERR_OOB_NOT_AVAIL', meaning: 'out-of-band data is not available' },
  0x03: {
    name: 'BT_SMP_ERR_AUTH_REQUIREMENTS',
    meaning: 'authentication requirements cannot be met',
    hint: 'The IO capabilities of both sides do not allow the required security level.'
  },
  0x04: {
    name: 'BT_SMP_ERR_CONFIRM_FAILED',
    meaning: 'confirm value does not match',
    hint: 'Wrong passkey, or different OOB data.'
  },
  0x05: { name: 'BT_SMP_ERR_PAIRING_NOTSUPP', meaning: 'pairing is not supported' },
  0x06: { name: 'BT_SMP_ERR_ENC_KEY_SIZE', meaning: 'encryption key size is too small' },
  0x07: { name: 'BT_SMP_ERR_CMD_NOTSUPP', meaning: 'SMP command is not supported' },
  0x08: {
    name: 'BT_SMP_ERR_UNSPECIFIED',
    meaning: 'unspecified reason',
    hint: 'Often: no room for another bond, an existing bond may not be replaced, or the user cancelled.'
  },
  0x09: { name: 'BT_SMP_ERR_REPEATED_ATTEMPTS', meaning: 'repeated attempts too soon' },
  0x0a: { name: 'BT_SMP_ERR_INVALID_PARAMS', meaning: 'invalid parameters' },
  0x0b: { name: 'BT_SMP_ERR_DHKEY_CHECK_FAILED', meaning: 'DHKey check failed' },
  0x0c: { name: 'BT_SMP_ERR_NUMERIC_COMP_FAILED', meaning: 'numeric comparison failed' },
  0x0d: { name: 'BT_SMP_ERR_BREDR_PAIRING_IN_PROGRESS', meaning: 'BR/EDR pairing in progress' },
  0x0e: { name: 'BT_SMP_ERR_CROSS_TRANSP_NOT_ALLOWED', meaning: 'cross-transport key derivation not allowed' },
  0x0f: { name: 'BT_SMP_ERR_KEY_REJECTED', meaning: 'key rejected' }
}

/**
 * bt_security_err: `err` of the security_changed callback and `reason` of pairing_failed.
 * Checked: Zephyr 3.3.99 include/zephyr/bluetooth/conn.h.
 */
export const security: Table = {
  0: { name: 'BT_SECURITY_ERR_SUCCESS', meaning: 'security procedure successful' },
  1: { name: 'BT_SECURITY_ERR_AUTH_FAIL', meaning: 'authentication failed', hint: 'Wrong passkey or key mismatch.' },
  2: {
    name: 'BT_SECURITY_ERR_PIN_OR_KEY_MISSING',
    meaning: 'PIN or encryption key is missing',
    hint: 'The peer lost its bond: delete the bond on both sides.'
  },
  3: { name: 'BT_SECURITY_ERR_OOB_NOT_AVAILABLE', meaning: 'out-of-band data is not available' },
  4: {
    name: 'BT_SECURITY_ERR_AUTH_REQUIREMENT',
    meaning: 'the required security level cannot be reached',
    hint: 'IO capabilities or the peer do not allow it.'
  },
  5: { name: 'BT_SECURITY_ERR_PAIR_NOT_SUPPORTED', meaning: 'pairing is not supported' },
  6: { name: 'BT_SECURITY_ERR_PAIR_NOT_ALLOWED', meaning: 'pairing is not allowed' },
  7: { name: 'BT_SECURITY_ERR_INVALID_PARAM', meaning: 'invalid parameters' },
  8: { name: 'BT_SECURITY_ERR_KEY_REJECTED', meaning: 'distributed key rejected' },
  9: {
    name: 'BT_SECURITY_ERR_UNSPECIFIED',
    meaning: 'pairing failed for an unspecified reason',
    hint: 'Often: a bond with this peer exists already and may not be overwritten, or all bonds are taken.'
  }
}

/**
 * Results of an L2CAP LE credit based connection response.
 * Checked: Zephyr 3.3.99 subsys/bluetooth/host/l2cap_internal.h.
 */
export const l2cap: Table = {
  0x0000: { name: 'BT_L2CAP_LE_SUCCESS', meaning: 'success' },
  0x0002: {
    name: 'BT_L2CAP_LE_ERR_PSM_NOT_SUPP',
    meaning: 'the PSM is not supported',
    hint: 'No server is registered for this PSM.'
  },
  0x0004: { name: 'BT_L2CAP_LE_ERR_NO_RESOURCES', meaning: 'no resources' },
  0x0005: { name: 'BT_L2CAP_LE_ERR_AUTHENTICATION', meaning: 'insufficient authentication' },
  0x0006: { name: 'BT_L2CAP_LE_ERR_AUTHORIZATION', meaning: 'insufficient authorisation' },
  0x0007: { name: 'BT_L2CAP_LE_ERR_KEY_SIZE', meaning: 'encryption key too short' },
  0x0008: { name: 'BT_L2CAP_LE_ERR_ENCRYPTION', meaning: 'insufficient encryption' },
  0x0009: { name: 'BT_L2CAP_LE_ERR_INVALID_SCID', meaning: 'invalid source channel id' },
  0x000a: { name: 'BT_L2CAP_LE_ERR_SCID_IN_USE', meaning: 'source channel id already in use' },
  0x000b: { name: 'BT_L2CAP_LE_ERR_UNACCEPT_PARAMS', meaning: 'unacceptable parameters' },
  0x000c: { name: 'BT_L2CAP_LE_ERR_INVALID_PARAMS', meaning: 'invalid parameters' }
}
