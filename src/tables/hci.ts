import type { Table } from './entry.js'

/**
 * Bluetooth HCI status, disconnect reason and command status codes.
 * Checked: Zephyr 3.3.99 include/zephyr/bluetooth/hci_err.h (hci_types.h later), Bluetooth Core 5.4 Vol 1 Part F.
 */
export const hci: Table = {
  0x00: { name: 'BT_HCI_ERR_SUCCESS', meaning: 'success' },
  0x01: {
    name: 'BT_HCI_ERR_UNKNOWN_CMD',
    meaning: 'unknown HCI command',
    hint:
      'The controller build lacks this feature: host and controller configuration differ (net core image or controller Kconfig).'
  },
  0x02: {
    name: 'BT_HCI_ERR_UNKNOWN_CONN_ID',
    meaning: 'unknown connection identifier',
    hint: 'The connection ended before the command arrived.'
  },
  0x03: { name: 'BT_HCI_ERR_HW_FAILURE', meaning: 'hardware failure' },
  0x04: { name: 'BT_HCI_ERR_PAGE_TIMEOUT', meaning: 'page timeout' },
  0x05: {
    name: 'BT_HCI_ERR_AUTH_FAIL',
    meaning: 'authentication failure',
    hint: 'Keys differ or pairing failed: remove the bond on both sides.'
  },
  0x06: {
    name: 'BT_HCI_ERR_PIN_OR_KEY_MISSING',
    meaning: 'PIN or key missing',
    hint: 'One side lost its bond: delete the bond on the other side too.'
  },
  0x07: {
    name: 'BT_HCI_ERR_MEM_CAPACITY_EXCEEDED',
    meaning: 'memory capacity exceeded',
    hint: "The controller has no memory left for this role or set: raise the controller's counts."
  },
  0x08: {
    name: 'BT_HCI_ERR_CONN_TIMEOUT',
    meaning: 'connection supervision timeout',
    hint: 'The peer was not heard for the supervision timeout: range, peer reset, or radio starved.'
  },
  0x09: {
    name: 'BT_HCI_ERR_CONN_LIMIT_EXCEEDED',
    meaning: 'connection limit exceeded',
    hint: 'Raise CONFIG_BT_MAX_CONN on host and controller.'
  },
  0x0a: { name: 'BT_HCI_ERR_SYNC_CONN_LIMIT_EXCEEDED', meaning: 'synchronous connection limit exceeded' },
  0x0b: { name: 'BT_HCI_ERR_CONN_ALREADY_EXISTS', meaning: 'connection already exists' },
  0x0c: {
    name: 'BT_HCI_ERR_CMD_DISALLOWED',
    meaning: 'command disallowed',
    hint: 'The controller is in a state that forbids it, for example parameters set while advertising or scanning runs.'
  },
  0x0d: { name: 'BT_HCI_ERR_INSUFFICIENT_RESOURCES', meaning: 'rejected for limited resources' },
  0x0e: { name: 'BT_HCI_ERR_INSUFFICIENT_SECURITY', meaning: 'rejected for security reasons' },
  0x0f: { name: 'BT_HCI_ERR_BD_ADDR_UNACCEPTABLE', meaning: 'rejected for an unacceptable address' },
  0x10: { name: 'BT_HCI_ERR_CONN_ACCEPT_TIMEOUT', meaning: 'connection accept timeout' },
  0x11: {
    name: 'BT_HCI_ERR_UNSUPP_FEATURE_PARAM_VAL',
    meaning: 'unsupported feature or parameter value',
    hint: 'The controller build lacks the feature, for instance a PHY, power or extended advertising.'
  },
  0x12: { name: 'BT_HCI_ERR_INVALID_PARAM', meaning: 'invalid HCI command parameters' },
  0x13: {
    name: 'BT_HCI_ERR_REMOTE_USER_TERM_CONN',
    meaning: 'remote user ended the connection',
    hint: 'The peer disconnected on purpose; look at the peer for the reason.'
  },
  0x14: { name: 'BT_HCI_ERR_REMOTE_LOW_RESOURCES', meaning: 'remote device ended the connection for low resources' },
  0x15: { name: 'BT_HCI_ERR_REMOTE_POWER_OFF', meaning: 'remote device ended the connection as it powers off' },
  0x16: {
    name: 'BT_HCI_ERR_LOCALHOST_TERM_CONN',
    meaning: 'connection ended by the local host',
    hint: 'Your own application or host called disconnect.'
  },
  0x17: { name: 'BT_HCI_ERR_REPEATED_ATTEMPTS', meaning: 'repeated attempts' },
  0x18: { name: 'BT_HCI_ERR_PAIRING_NOT_ALLOWED', meaning: 'pairing not allowed' },
  0x19: { name: 'BT_HCI_ERR_UNKNOWN_LMP_PDU', meaning: 'unknown LMP PDU' },
  0x1a: {
    name: 'BT_HCI_ERR_UNSUPP_REMOTE_FEATURE',
    meaning: 'unsupported remote feature',
    hint: 'The peer lacks the feature (data length, PHY, CTE …).'
  },
  0x1b: { name: 'BT_HCI_ERR_SCO_OFFSET_REJECTED', meaning: 'SCO offset rejected' },
  0x1c: { name: 'BT_HCI_ERR_SCO_INTERVAL_REJECTED', meaning: 'SCO interval rejected' },
  0x1d: { name: 'BT_HCI_ERR_SCO_AIR_MODE_REJECTED', meaning: 'SCO air mode rejected' },
  0x1e: { name: 'BT_HCI_ERR_INVALID_LL_PARAM', meaning: 'invalid link layer parameters' },
  0x1f: { name: 'BT_HCI_ERR_UNSPECIFIED', meaning: 'unspecified error' },
  0x20: { name: 'BT_HCI_ERR_UNSUPP_LL_PARAM_VAL', meaning: 'unsupported link layer parameter value' },
  0x21: { name: 'BT_HCI_ERR_ROLE_CHANGE_NOT_ALLOWED', meaning: 'role change not allowed' },
  0x22: {
    name: 'BT_HCI_ERR_LL_RESP_TIMEOUT',
    meaning: 'link layer response timeout',
    hint: 'The peer did not answer a control procedure within 40 s.'
  },
  0x23: {
    name: 'BT_HCI_ERR_LL_PROC_COLLISION',
    meaning: 'link layer procedure collision',
    hint: 'Both sides started the same procedure; retry later.'
  },
  0x24: { name: 'BT_HCI_ERR_LMP_PDU_NOT_ALLOWED', meaning: 'LMP PDU not allowed' },
  0x25: { name: 'BT_HCI_ERR_ENC_MODE_NOT_ACCEPTABLE', meaning: 'encryption mode not acceptable' },
  0x26: { name: 'BT_HCI_ERR_LINK_KEY_CANNOT_BE_CHANGED', meaning: 'link key cannot be changed' },
  0x27: { name: 'BT_HCI_ERR_REQUESTED_QOS_NOT_SUPPORTED', meaning: 'requested quality of service not supported' },
  0x28: {
    name: 'BT_HCI_ERR_INSTANT_PASSED',
    meaning: 'instant passed',
    hint: 'A connection or channel map update arrived too late: many missed events.'
  },
  0x29: { name: 'BT_HCI_ERR_PAIRING_NOT_SUPPORTED', meaning: 'pairing with unit key not supported' },
  0x2a: { name: 'BT_HCI_ERR_DIFF_TRANS_COLLISION', meaning: 'different transaction collision' },
  0x2c: { name: 'BT_HCI_ERR_QOS_UNACCEPTABLE_PARAM', meaning: 'quality of service parameters unacceptable' },
  0x2d: { name: 'BT_HCI_ERR_QOS_REJECTED', meaning: 'quality of service rejected' },
  0x2e: { name: 'BT_HCI_ERR_CHAN_ASSESS_NOT_SUPPORTED', meaning: 'channel classification not supported' },
  0x2f: { name: 'BT_HCI_ERR_INSUFF_SECURITY', meaning: 'insufficient security' },
  0x30: { name: 'BT_HCI_ERR_PARAM_OUT_OF_MANDATORY_RANGE', meaning: 'parameter out of mandatory range' },
  0x32: { name: 'BT_HCI_ERR_ROLE_SWITCH_PENDING', meaning: 'role switch pending' },
  0x34: { name: 'BT_HCI_ERR_RESERVED_SLOT_VIOLATION', meaning: 'reserved slot violation' },
  0x35: { name: 'BT_HCI_ERR_ROLE_SWITCH_FAILED', meaning: 'role switch failed' },
  0x36: { name: 'BT_HCI_ERR_EXT_INQ_RESP_TOO_LARGE', meaning: 'extended inquiry response too large' },
  0x37: { name: 'BT_HCI_ERR_SIMPLE_PAIR_NOT_SUPP_BY_HOST', meaning: 'secure simple pairing not supported by the host' },
  0x38: { name: 'BT_HCI_ERR_HOST_BUSY_PAIRING', meaning: 'host busy with pairing' },
  0x39: { name: 'BT_HCI_ERR_CONN_REJECTED_DUE_TO_NO_CHAN', meaning: 'rejected, no suitable channel found' },
  0x3a: { name: 'BT_HCI_ERR_CONTROLLER_BUSY', meaning: 'controller busy' },
  0x3b: {
    name: 'BT_HCI_ERR_UNACCEPT_CONN_PARAM',
    meaning: 'unacceptable connection parameters',
    hint: 'The peer insists on other connection parameters.'
  },
  0x3c: {
    name: 'BT_HCI_ERR_ADV_TIMEOUT',
    meaning: 'advertising timeout',
    hint: 'Normal end of directed or limited advertising.'
  },
  0x3d: {
    name: 'BT_HCI_ERR_TERM_DUE_TO_MIC_FAIL',
    meaning: 'connection ended by a MIC failure',
    hint: 'Encryption keys differ: stale bond on one side, or packets corrupted.'
  },
  0x3e: {
    name: 'BT_HCI_ERR_CONN_FAIL_TO_ESTAB',
    meaning: 'connection failed to be established',
    hint:
      'The peer was not heard in the first six events after the connection request: weak link, busy peer, clock accuracy.'
  },
  0x3f: { name: 'BT_HCI_ERR_MAC_CONN_FAILED', meaning: 'MAC connection failed' },
  0x40: { name: 'BT_HCI_ERR_CLOCK_ADJUST_REJECTED', meaning: 'coarse clock adjustment rejected' },
  0x41: { name: 'BT_HCI_ERR_SUBMAP_NOT_DEFINED', meaning: 'type 0 submap not defined' },
  0x42: {
    name: 'BT_HCI_ERR_UNKNOWN_ADV_IDENTIFIER',
    meaning: 'unknown advertising identifier',
    hint: 'The advertising set or sync handle does not exist (any more).'
  },
  0x43: { name: 'BT_HCI_ERR_LIMIT_REACHED', meaning: 'limit reached' },
  0x44: { name: 'BT_HCI_ERR_OP_CANCELLED_BY_HOST', meaning: 'operation cancelled by the host' },
  0x45: { name: 'BT_HCI_ERR_PACKET_TOO_LONG', meaning: 'packet too long' },
  0x46: { name: 'BT_HCI_ERR_TOO_LATE', meaning: 'packet too late' },
  0x47: { name: 'BT_HCI_ERR_TOO_EARLY', meaning: 'packet too early' },
  0x48: { name: 'BT_HCI_ERR_INSUFFICIENT_CHANNELS', meaning: 'insufficient channels' }
}
