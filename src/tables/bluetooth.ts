import { table } from './entry.js'

/**
 * ATT error codes.
 * Checked: Zephyr 3.3.99 include/zephyr/bluetooth/att.h.
 */
export const att = table([
  [0x00, 'BT_ATT_ERR_SUCCESS', 'success'],
  [
    0x01,
    'BT_ATT_ERR_INVALID_HANDLE',
    'the attribute handle is not valid',
    "The peer's attribute table changed: stale handle cache, discover again."
  ],
  [0x02, 'BT_ATT_ERR_READ_NOT_PERMITTED', 'the attribute cannot be read'],
  [0x03, 'BT_ATT_ERR_WRITE_NOT_PERMITTED', 'the attribute cannot be written'],
  [0x04, 'BT_ATT_ERR_INVALID_PDU', 'the attribute PDU is invalid'],
  [
    0x05,
    'BT_ATT_ERR_AUTHENTICATION',
    'the attribute needs authentication',
    'Pair first; the characteristic asks for an encrypted or authenticated link.'
  ],
  [0x06, 'BT_ATT_ERR_NOT_SUPPORTED', 'the server does not support the request'],
  [0x07, 'BT_ATT_ERR_INVALID_OFFSET', 'the offset is past the end of the attribute'],
  [0x08, 'BT_ATT_ERR_AUTHORIZATION', 'the attribute needs authorisation'],
  [0x09, 'BT_ATT_ERR_PREPARE_QUEUE_FULL', 'too many prepared writes are queued'],
  [0x0a, 'BT_ATT_ERR_ATTRIBUTE_NOT_FOUND', 'no attribute in this handle range', 'Normal at the end of a discovery.'],
  [0x0b, 'BT_ATT_ERR_ATTRIBUTE_NOT_LONG', 'the attribute cannot be read in parts'],
  [0x0c, 'BT_ATT_ERR_ENCRYPTION_KEY_SIZE', 'the encryption key is too short'],
  [0x0d, 'BT_ATT_ERR_INVALID_ATTRIBUTE_LEN', 'the length of the value is invalid'],
  [0x0e, 'BT_ATT_ERR_UNLIKELY', 'unlikely error: the request could not be completed'],
  [
    0x0f,
    'BT_ATT_ERR_INSUFFICIENT_ENCRYPTION',
    'the attribute needs encryption',
    'Pair or raise the security level first.'
  ],
  [0x10, 'BT_ATT_ERR_UNSUPPORTED_GROUP_TYPE', 'the attribute type is not a grouping attribute'],
  [0x11, 'BT_ATT_ERR_INSUFFICIENT_RESOURCES', 'the server has not enough resources'],
  [0x12, 'BT_ATT_ERR_DB_OUT_OF_SYNC', "the client's copy of the database is out of sync", 'Rediscover the services.'],
  [0x13, 'BT_ATT_ERR_VALUE_NOT_ALLOWED', 'the value is not allowed'],
  [0xfc, 'BT_ATT_ERR_WRITE_REQ_REJECTED', 'the write request was rejected'],
  [
    0xfd,
    'BT_ATT_ERR_CCC_IMPROPER_CONF',
    'the client characteristic configuration is wrong',
    'Notifications or indications are not enabled by the client.'
  ],
  [0xfe, 'BT_ATT_ERR_PROCEDURE_IN_PROGRESS', 'a procedure is already in progress'],
  [0xff, 'BT_ATT_ERR_OUT_OF_RANGE', 'the value is out of range']
])

/**
 * Reasons of an SMP Pairing Failed message.
 * Checked: Zephyr 3.3.99 subsys/bluetooth/host/smp.h.
 */
export const smp = table([
  [0x01, 'BT_SMP_ERR_PASSKEY_ENTRY_FAILED', 'passkey entry failed or was cancelled'],
  [0x02, 'BT_SMP_ERR_OOB_NOT_AVAIL', 'out-of-band data is not available'],
  [
    0x03,
    'BT_SMP_ERR_AUTH_REQUIREMENTS',
    'authentication requirements cannot be met',
    'The IO capabilities of both sides do not allow the required security level.'
  ],
  [0x04, 'BT_SMP_ERR_CONFIRM_FAILED', 'confirm value does not match', 'Wrong passkey, or different OOB data.'],
  [0x05, 'BT_SMP_ERR_PAIRING_NOTSUPP', 'pairing is not supported'],
  [0x06, 'BT_SMP_ERR_ENC_KEY_SIZE', 'encryption key size is too small'],
  [0x07, 'BT_SMP_ERR_CMD_NOTSUPP', 'SMP command is not supported'],
  [
    0x08,
    'BT_SMP_ERR_UNSPECIFIED',
    'unspecified reason',
    'Often: no room for another bond, an existing bond may not be replaced, or the user cancelled.'
  ],
  [0x09, 'BT_SMP_ERR_REPEATED_ATTEMPTS', 'repeated attempts too soon'],
  [0x0a, 'BT_SMP_ERR_INVALID_PARAMS', 'invalid parameters'],
  [0x0b, 'BT_SMP_ERR_DHKEY_CHECK_FAILED', 'DHKey check failed'],
  [0x0c, 'BT_SMP_ERR_NUMERIC_COMP_FAILED', 'numeric comparison failed'],
  [0x0d, 'BT_SMP_ERR_BREDR_PAIRING_IN_PROGRESS', 'BR/EDR pairing in progress'],
  [0x0e, 'BT_SMP_ERR_CROSS_TRANSP_NOT_ALLOWED', 'cross-transport key derivation not allowed'],
  [0x0f, 'BT_SMP_ERR_KEY_REJECTED', 'key rejected']
])

/**
 * bt_security_err: `err` of the security_changed callback and `reason` of pairing_failed.
 * Checked: Zephyr 3.3.99 include/zephyr/bluetooth/conn.h.
 */
export const security = table([
  [0, 'BT_SECURITY_ERR_SUCCESS', 'security procedure successful'],
  [1, 'BT_SECURITY_ERR_AUTH_FAIL', 'authentication failed', 'Wrong passkey or key mismatch.'],
  [
    2,
    'BT_SECURITY_ERR_PIN_OR_KEY_MISSING',
    'PIN or encryption key is missing',
    'The peer lost its bond: delete the bond on both sides.'
  ],
  [3, 'BT_SECURITY_ERR_OOB_NOT_AVAILABLE', 'out-of-band data is not available'],
  [
    4,
    'BT_SECURITY_ERR_AUTH_REQUIREMENT',
    'the required security level cannot be reached',
    'IO capabilities or the peer do not allow it.'
  ],
  [5, 'BT_SECURITY_ERR_PAIR_NOT_SUPPORTED', 'pairing is not supported'],
  [6, 'BT_SECURITY_ERR_PAIR_NOT_ALLOWED', 'pairing is not allowed'],
  [7, 'BT_SECURITY_ERR_INVALID_PARAM', 'invalid parameters'],
  [8, 'BT_SECURITY_ERR_KEY_REJECTED', 'distributed key rejected'],
  [
    9,
    'BT_SECURITY_ERR_UNSPECIFIED',
    'pairing failed for an unspecified reason',
    'Often: a bond with this peer exists already and may not be overwritten, or all bonds are taken.'
  ]
])

/**
 * Results of an L2CAP LE credit based connection response.
 * Checked: Zephyr 3.3.99 subsys/bluetooth/host/l2cap_internal.h.
 */
export const l2cap = table([
  [0x0000, 'BT_L2CAP_LE_SUCCESS', 'success'],
  [0x0002, 'BT_L2CAP_LE_ERR_PSM_NOT_SUPP', 'the PSM is not supported', 'No server is registered for this PSM.'],
  [0x0004, 'BT_L2CAP_LE_ERR_NO_RESOURCES', 'no resources'],
  [0x0005, 'BT_L2CAP_LE_ERR_AUTHENTICATION', 'insufficient authentication'],
  [0x0006, 'BT_L2CAP_LE_ERR_AUTHORIZATION', 'insufficient authorisation'],
  [0x0007, 'BT_L2CAP_LE_ERR_KEY_SIZE', 'encryption key too short'],
  [0x0008, 'BT_L2CAP_LE_ERR_ENCRYPTION', 'insufficient encryption'],
  [0x0009, 'BT_L2CAP_LE_ERR_INVALID_SCID', 'invalid source channel id'],
  [0x000a, 'BT_L2CAP_LE_ERR_SCID_IN_USE', 'source channel id already in use'],
  [0x000b, 'BT_L2CAP_LE_ERR_UNACCEPT_PARAMS', 'unacceptable parameters'],
  [0x000c, 'BT_L2CAP_LE_ERR_INVALID_PARAMS', 'invalid parameters']
])
