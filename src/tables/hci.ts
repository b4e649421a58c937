import { table } from './entry.js'

/**
 * Bluetooth HCI status, disconnect reason and command status codes.
 * Checked: Zephyr 3.3.99 include/zephyr/bluetooth/hci_err.h (hci_types.h later), Bluetooth Core 5.4 Vol 1 Part F.
 */
export const hci = table([
  [0x00, 'BT_HCI_ERR_SUCCESS', 'success'],
  [
    0x01,
    'BT_HCI_ERR_UNKNOWN_CMD',
    'unknown HCI command',
    'The controller build lacks the feature: host and controller (network core) configuration differ.'
  ],
  [
    0x02,
    'BT_HCI_ERR_UNKNOWN_CONN_ID',
    'unknown connection identifier',
    'The connection ended before the command arrived.'
  ],
  [0x03, 'BT_HCI_ERR_HW_FAILURE', 'hardware failure'],
  [0x04, 'BT_HCI_ERR_PAGE_TIMEOUT', 'page timeout'],
  [
    0x05,
    'BT_HCI_ERR_AUTH_FAIL',
    'authentication failure',
    'Keys differ or pairing failed: remove the bond on both sides.'
  ],
  [
    0x06,
    'BT_HCI_ERR_PIN_OR_KEY_MISSING',
    'PIN or key missing',
    'One side lost its bond: delete the bond on the other side too.'
  ],
  [
    0x07,
    'BT_HCI_ERR_MEM_CAPACITY_EXCEEDED',
    'memory capacity exceeded',
    "The controller has no memory left for this role or set: raise the controller's counts."
  ],
  [
    0x08,
    'BT_HCI_ERR_CONN_TIMEOUT',
    'connection supervision timeout',
    'The peer was not heard for the supervision timeout: range, peer reset, or radio starved.'
  ],
  [
    0x09,
    'BT_HCI_ERR_CONN_LIMIT_EXCEEDED',
    'connection limit exceeded',
    'Raise CONFIG_BT_MAX_CONN on host and controller.'
  ],
  [0x0a, 'BT_HCI_ERR_SYNC_CONN_LIMIT_EXCEEDED', 'synchronous connection limit exceeded'],
  [0x0b, 'BT_HCI_ERR_CONN_ALREADY_EXISTS', 'connection already exists'],
  [
    0x0c,
    'BT_HCI_ERR_CMD_DISALLOWED',
    'command disallowed',
    'The controller is in a state that forbids it, for example parameters set while advertising or scanning runs.'
  ],
  [0x0d, 'BT_HCI_ERR_INSUFFICIENT_RESOURCES', 'rejected for limited resources'],
  [0x0e, 'BT_HCI_ERR_INSUFFICIENT_SECURITY', 'rejected for security reasons'],
  [0x0f, 'BT_HCI_ERR_BD_ADDR_UNACCEPTABLE', 'rejected for an unacceptable address'],
  [0x10, 'BT_HCI_ERR_CONN_ACCEPT_TIMEOUT', 'connection accept timeout'],
  [
    0x11,
    'BT_HCI_ERR_UNSUPP_FEATURE_PARAM_VAL',
    'unsupported feature or parameter value',
    'The controller build lacks the feature, for instance a PHY, power or extended advertising.'
  ],
  [0x12, 'BT_HCI_ERR_INVALID_PARAM', 'invalid HCI command parameters'],
  [
    0x13,
    'BT_HCI_ERR_REMOTE_USER_TERM_CONN',
    'remote user ended the connection',
    'The peer disconnected on purpose; look at the peer for the reason.'
  ],
  [0x14, 'BT_HCI_ERR_REMOTE_LOW_RESOURCES', 'remote device ended the connection for low resources'],
  [0x15, 'BT_HCI_ERR_REMOTE_POWER_OFF', 'remote device ended the connection as it powers off'],
  [
    0x16,
    'BT_HCI_ERR_LOCALHOST_TERM_CONN',
    'connection ended by the local host',
    'Your own application or host called disconnect.'
  ],
  [0x17, 'BT_HCI_ERR_REPEATED_ATTEMPTS', 'repeated attempts'],
  [0x18, 'BT_HCI_ERR_PAIRING_NOT_ALLOWED', 'pairing not allowed'],
  [0x19, 'BT_HCI_ERR_UNKNOWN_LMP_PDU', 'unknown LMP PDU'],
  [
    0x1a,
    'BT_HCI_ERR_UNSUPP_REMOTE_FEATURE',
    'unsupported remote feature',
    'The peer lacks the feature (data length, PHY, CTE …).'
  ],
  [0x1b, 'BT_HCI_ERR_SCO_OFFSET_REJECTED', 'SCO offset rejected'],
  [0x1c, 'BT_HCI_ERR_SCO_INTERVAL_REJECTED', 'SCO interval rejected'],
  [0x1d, 'BT_HCI_ERR_SCO_AIR_MODE_REJECTED', 'SCO air mode rejected'],
  [0x1e, 'BT_HCI_ERR_INVALID_LL_PARAM', 'invalid link layer parameters'],
  [0x1f, 'BT_HCI_ERR_UNSPECIFIED', 'unspecified error'],
  [0x20, 'BT_HCI_ERR_UNSUPP_LL_PARAM_VAL', 'unsupported link layer parameter value'],
  [0x21, 'BT_HCI_ERR_ROLE_CHANGE_NOT_ALLOWED', 'role change not allowed'],
  [
    0x22,
    'BT_HCI_ERR_LL_RESP_TIMEOUT',
    'link layer response timeout',
    'The peer did not answer a control procedure within 40 s.'
  ],
  [
    0x23,
    'BT_HCI_ERR_LL_PROC_COLLISION',
    'link layer procedure collision',
    'Both sides started the same procedure; retry later.'
  ],
  [0x24, 'BT_HCI_ERR_LMP_PDU_NOT_ALLOWED', 'LMP PDU not allowed'],
  [0x25, 'BT_HCI_ERR_ENC_MODE_NOT_ACCEPTABLE', 'encryption mode not acceptable'],
  [0x26, 'BT_HCI_ERR_LINK_KEY_CANNOT_BE_CHANGED', 'link key cannot be changed'],
  [0x27, 'BT_HCI_ERR_REQUESTED_QOS_NOT_SUPPORTED', 'requested quality of service not supported'],
  [
    0x28,
    'BT_HCI_ERR_INSTANT_PASSED',
    'instant passed',
    'A connection or channel map update arrived too late: many missed events.'
  ],
  [0x29, 'BT_HCI_ERR_PAIRING_NOT_SUPPORTED', 'pairing with unit key not supported'],
  [0x2a, 'BT_HCI_ERR_DIFF_TRANS_COLLISION', 'different transaction collision'],
  [0x2c, 'BT_HCI_ERR_QOS_UNACCEPTABLE_PARAM', 'quality of service parameters unacceptable'],
  [0x2d, 'BT_HCI_ERR_QOS_REJECTED', 'quality of service rejected'],
  [0x2e, 'BT_HCI_ERR_CHAN_ASSESS_NOT_SUPPORTED', 'channel classification not supported'],
  [0x2f, 'BT_HCI_ERR_INSUFF_SECURITY', 'insufficient security'],
  [0x30, 'BT_HCI_ERR_PARAM_OUT_OF_MANDATORY_RANGE', 'parameter out of mandatory range'],
  [0x32, 'BT_HCI_ERR_ROLE_SWITCH_PENDING', 'role switch pending'],
  [0x34, 'BT_HCI_ERR_RESERVED_SLOT_VIOLATION', 'reserved slot violation'],
  [0x35, 'BT_HCI_ERR_ROLE_SWITCH_FAILED', 'role switch failed'],
  [0x36, 'BT_HCI_ERR_EXT_INQ_RESP_TOO_LARGE', 'extended inquiry response too large'],
  [0x37, 'BT_HCI_ERR_SIMPLE_PAIR_NOT_SUPP_BY_HOST', 'secure simple pairing not supported by the host'],
  [0x38, 'BT_HCI_ERR_HOST_BUSY_PAIRING', 'host busy with pairing'],
  [0x39, 'BT_HCI_ERR_CONN_REJECTED_DUE_TO_NO_CHAN', 'rejected, no suitable channel found'],
  [0x3a, 'BT_HCI_ERR_CONTROLLER_BUSY', 'controller busy'],
  [
    0x3b,
    'BT_HCI_ERR_UNACCEPT_CONN_PARAM',
    'unacceptable connection parameters',
    'The peer insists on other connection parameters.'
  ],
  [0x3c, 'BT_HCI_ERR_ADV_TIMEOUT', 'advertising timeout', 'Normal end of directed or limited advertising.'],
  [
    0x3d,
    'BT_HCI_ERR_TERM_DUE_TO_MIC_FAIL',
    'connection ended by a MIC failure',
    'Encryption keys differ: stale bond on one side, or packets corrupted.'
  ],
  [
    0x3e,
    'BT_HCI_ERR_CONN_FAIL_TO_ESTAB',
    'connection failed to be established',
    'The peer was not heard in the first six connection events: weak link, busy peer, clock accuracy.'
  ],
  [0x3f, 'BT_HCI_ERR_MAC_CONN_FAILED', 'MAC connection failed'],
  [0x40, 'BT_HCI_ERR_CLOCK_ADJUST_REJECTED', 'coarse clock adjustment rejected'],
  [0x41, 'BT_HCI_ERR_SUBMAP_NOT_DEFINED', 'type 0 submap not defined'],
  [
    0x42,
    'BT_HCI_ERR_UNKNOWN_ADV_IDENTIFIER',
    'unknown advertising identifier',
    'The advertising set or sync handle does not exist (any more).'
  ],
  [0x43, 'BT_HCI_ERR_LIMIT_REACHED', 'limit reached'],
  [0x44, 'BT_HCI_ERR_OP_CANCELLED_BY_HOST', 'operation cancelled by the host'],
  [0x45, 'BT_HCI_ERR_PACKET_TOO_LONG', 'packet too long'],
  [0x46, 'BT_HCI_ERR_TOO_LATE', 'packet too late'],
  [0x47, 'BT_HCI_ERR_TOO_EARLY', 'packet too early'],
  [0x48, 'BT_HCI_ERR_INSUFFICIENT_CHANNELS', 'insufficient channels']
])
