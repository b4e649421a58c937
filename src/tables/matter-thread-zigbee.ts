import type { Table } from './entry.js'

/**
 * CHIP core error codes, printed as "CHIP Error 0x000000ac".
 * Checked: connectedhomeip src/lib/core/CHIPError.h and CHIPError.cpp.
 */
export const chip: Table = {
  0x01: { name: 'CHIP_ERROR_SENDING_BLOCKED', meaning: 'a message exceeds the send limit' },
  0x02: { name: 'CHIP_ERROR_CONNECTION_ABORTED', meaning: 'the connection was aborted' },
  0x03: {
    name: 'CHIP_ERROR_INCORRECT_STATE',
    meaning: 'unexpected state',
    hint: 'Called too early, too late or outside the Matter thread (take the stack lock).'
  },
  0x04: { name: 'CHIP_ERROR_MESSAGE_TOO_LONG', meaning: 'a message is too long' },
  0x05: { name: 'CHIP_ERROR_RECURSION_DEPTH_LIMIT', meaning: 'recursion too deep' },
  0x06: {
    name: 'CHIP_ERROR_TOO_MANY_UNSOLICITED_MESSAGE_HANDLERS',
    meaning: 'the pool of unsolicited message handlers is full'
  },
  0x07: { name: 'CHIP_ERROR_NO_UNSOLICITED_MESSAGE_HANDLER', meaning: 'no such unsolicited message handler' },
  0x08: { name: 'CHIP_ERROR_NO_CONNECTION_HANDLER', meaning: 'no connection handler is registered' },
  0x09: { name: 'CHIP_ERROR_TOO_MANY_PEER_NODES', meaning: 'too many peer nodes' },
  0x0a: { name: 'CHIP_ERROR_SENTINEL', meaning: 'internal marker' },
  0x0b: {
    name: 'CHIP_ERROR_NO_MEMORY',
    meaning: 'no memory left',
    hint: 'Heap or packet buffers are exhausted: CONFIG_CHIP_MALLOC_SYS_HEAP_SIZE.'
  },
  0x0c: { name: 'CHIP_ERROR_NO_MESSAGE_HANDLER', meaning: 'no message handler is registered' },
  0x0d: { name: 'CHIP_ERROR_MESSAGE_INCOMPLETE', meaning: 'the message is incomplete' },
  0x0e: { name: 'CHIP_ERROR_DATA_NOT_ALIGNED', meaning: 'data is not aligned' },
  0x0f: { name: 'CHIP_ERROR_UNKNOWN_KEY_TYPE', meaning: 'unknown key type' },
  0x10: { name: 'CHIP_ERROR_KEY_NOT_FOUND', meaning: 'key not found' },
  0x11: { name: 'CHIP_ERROR_WRONG_ENCRYPTION_TYPE', meaning: 'wrong encryption type for the key' },
  0x12: { name: 'CHIP_ERROR_INVALID_UTF8', meaning: 'the text is not valid UTF-8' },
  0x13: {
    name: 'CHIP_ERROR_INTEGRITY_CHECK_FAILED',
    meaning: 'integrity check failed',
    hint: 'In storage: the value is damaged or was written with other settings.'
  },
  0x14: { name: 'CHIP_ERROR_INVALID_SIGNATURE', meaning: 'invalid signature' },
  0x15: { name: 'CHIP_ERROR_INVALID_TLV_CHAR_STRING', meaning: 'invalid TLV string' },
  0x17: { name: 'CHIP_ERROR_UNSUPPORTED_SIGNATURE_TYPE', meaning: 'unsupported signature type' },
  0x18: { name: 'CHIP_ERROR_INVALID_MESSAGE_LENGTH', meaning: 'invalid message length' },
  0x19: { name: 'CHIP_ERROR_BUFFER_TOO_SMALL', meaning: 'a buffer is too small' },
  0x1a: { name: 'CHIP_ERROR_DUPLICATE_KEY_ID', meaning: 'duplicate key id' },
  0x1b: { name: 'CHIP_ERROR_WRONG_KEY_TYPE', meaning: 'wrong key type' },
  0x1c: { name: 'CHIP_ERROR_UNINITIALIZED', meaning: 'the object is not initialised' },
  0x1d: { name: 'CHIP_ERROR_INVALID_IPK', meaning: 'invalid identity protection key' },
  0x1e: { name: 'CHIP_ERROR_INVALID_STRING_LENGTH', meaning: 'invalid string length' },
  0x1f: { name: 'CHIP_ERROR_INVALID_LIST_LENGTH', meaning: 'invalid list length' },
  0x20: {
    name: 'CHIP_ERROR_FAILED_DEVICE_ATTESTATION',
    meaning: 'device attestation failed',
    hint: 'Attestation certificates of the device are not accepted by the commissioner.'
  },
  0x21: { name: 'CHIP_ERROR_END_OF_TLV', meaning: 'end of the TLV data' },
  0x22: { name: 'CHIP_ERROR_TLV_UNDERRUN', meaning: 'TLV data ended too early' },
  0x23: { name: 'CHIP_ERROR_INVALID_TLV_ELEMENT', meaning: 'invalid TLV element' },
  0x24: { name: 'CHIP_ERROR_INVALID_TLV_TAG', meaning: 'invalid TLV tag' },
  0x25: { name: 'CHIP_ERROR_UNKNOWN_IMPLICIT_TLV_TAG', meaning: 'unknown implicit TLV tag' },
  0x26: { name: 'CHIP_ERROR_WRONG_TLV_TYPE', meaning: 'wrong TLV type' },
  0x27: { name: 'CHIP_ERROR_TLV_CONTAINER_OPEN', meaning: 'a TLV container is still open' },
  0x2a: { name: 'CHIP_ERROR_INVALID_MESSAGE_TYPE', meaning: 'invalid message type' },
  0x2b: { name: 'CHIP_ERROR_UNEXPECTED_TLV_ELEMENT', meaning: 'unexpected TLV element' },
  0x2d: { name: 'CHIP_ERROR_NOT_IMPLEMENTED', meaning: 'not implemented' },
  0x2e: { name: 'CHIP_ERROR_INVALID_ADDRESS', meaning: 'invalid address' },
  0x2f: { name: 'CHIP_ERROR_INVALID_ARGUMENT', meaning: 'invalid argument' },
  0x30: { name: 'CHIP_ERROR_INVALID_PATH_LIST', meaning: 'invalid TLV path list' },
  0x31: { name: 'CHIP_ERROR_INVALID_DATA_LIST', meaning: 'invalid TLV data list' },
  0x32: {
    name: 'CHIP_ERROR_TIMEOUT',
    meaning: 'timeout',
    hint: 'No answer from the peer: it is offline, asleep, or not reachable over the network.'
  },
  0x33: { name: 'CHIP_ERROR_INVALID_DEVICE_DESCRIPTOR', meaning: 'invalid device descriptor' },
  0x38: {
    name: 'CHIP_ERROR_INVALID_PASE_PARAMETER',
    meaning: 'invalid PASE parameter',
    hint: 'Usually a wrong setup passcode.'
  },
  0x3b: { name: 'CHIP_ERROR_INVALID_USE_OF_SESSION_KEY', meaning: 'invalid use of a session key' },
  0x3c: { name: 'CHIP_ERROR_CONNECTION_CLOSED_UNEXPECTEDLY', meaning: 'the connection closed unexpectedly' },
  0x3d: { name: 'CHIP_ERROR_MISSING_TLV_ELEMENT', meaning: 'a TLV element is missing' },
  0x3e: { name: 'CHIP_ERROR_RANDOM_DATA_UNAVAILABLE', meaning: 'no random data' },
  0x41: { name: 'CHIP_ERROR_HOST_PORT_LIST_EMPTY', meaning: 'the host and port list is empty' },
  0x45: { name: 'CHIP_ERROR_FORCED_RESET', meaning: 'forced reset' },
  0x46: { name: 'CHIP_ERROR_NO_ENDPOINT', meaning: 'no endpoint available' },
  0x47: { name: 'CHIP_ERROR_INVALID_DESTINATION_NODE_ID', meaning: 'invalid destination node id' },
  0x48: { name: 'CHIP_ERROR_NOT_CONNECTED', meaning: 'not connected' },
  0x4a: { name: 'CHIP_ERROR_CA_CERT_NOT_FOUND', meaning: 'CA certificate not found' },
  0x4b: {
    name: 'CHIP_ERROR_CERT_PATH_LEN_CONSTRAINT_EXCEEDED',
    meaning: 'certificate path length constraint exceeded'
  },
  0x4c: { name: 'CHIP_ERROR_CERT_PATH_TOO_LONG', meaning: 'certificate path too long' },
  0x4d: { name: 'CHIP_ERROR_CERT_USAGE_NOT_ALLOWED', meaning: 'certificate usage not allowed' },
  0x4e: { name: 'CHIP_ERROR_CERT_EXPIRED', meaning: 'certificate expired' },
  0x4f: { name: 'CHIP_ERROR_CERT_NOT_VALID_YET', meaning: 'certificate not valid yet' },
  0x50: { name: 'CHIP_ERROR_UNSUPPORTED_CERT_FORMAT', meaning: 'unsupported certificate format' },
  0x51: { name: 'CHIP_ERROR_UNSUPPORTED_ELLIPTIC_CURVE', meaning: 'unsupported elliptic curve' },
  0x53: { name: 'CHIP_ERROR_CERT_NOT_FOUND', meaning: 'certificate not found' },
  0x54: { name: 'CHIP_ERROR_INVALID_CASE_PARAMETER', meaning: 'invalid CASE parameter' },
  0x56: { name: 'CHIP_ERROR_CERT_LOAD_FAILED', meaning: 'certificate cannot be loaded' },
  0x57: { name: 'CHIP_ERROR_CERT_NOT_TRUSTED', meaning: 'certificate not trusted' },
  0x59: { name: 'CHIP_ERROR_WRONG_CERT_DN', meaning: 'wrong certificate name' },
  0x5c: { name: 'CHIP_ERROR_WRONG_NODE_ID', meaning: 'wrong node id' },
  0x64: { name: 'CHIP_ERROR_RETRANS_TABLE_FULL', meaning: 'retransmission table full' },
  0x68: { name: 'CHIP_ERROR_TRANSACTION_CANCELED', meaning: 'transaction cancelled' },
  0x6b: { name: 'CHIP_ERROR_INVALID_SUBSCRIPTION', meaning: 'subscription id does not match' },
  0x6c: { name: 'CHIP_ERROR_UNSUPPORTED_CHIP_FEATURE', meaning: 'feature not supported by this configuration' },
  0x70: { name: 'CHIP_ERROR_UNSOLICITED_MSG_NO_ORIGINATOR', meaning: 'unsolicited message without originator bit' },
  0x71: { name: 'CHIP_ERROR_INVALID_FABRIC_INDEX', meaning: 'invalid fabric index' },
  0x72: { name: 'CHIP_ERROR_TOO_MANY_CONNECTIONS', meaning: 'too many connections' },
  0x73: { name: 'CHIP_ERROR_SHUT_DOWN', meaning: 'cancelled by a shut-down' },
  0x74: { name: 'CHIP_ERROR_CANCELLED', meaning: 'cancelled' },
  0x76: { name: 'CHIP_ERROR_TLV_TAG_NOT_FOUND', meaning: 'TLV tag not found' },
  0x77: { name: 'CHIP_ERROR_MISSING_SECURE_SESSION', meaning: 'a secure session is missing' },
  0x78: { name: 'CHIP_ERROR_INVALID_ADMIN_SUBJECT', meaning: 'CaseAdminSubject is not valid' },
  0x79: { name: 'CHIP_ERROR_INSUFFICIENT_PRIVILEGE', meaning: 'insufficient privilege' },
  0x7d: { name: 'CHIP_ERROR_MESSAGE_COUNTER_EXHAUSTED', meaning: 'message counter exhausted' },
  0x7e: {
    name: 'CHIP_ERROR_FABRIC_EXISTS',
    meaning: 'the fabric exists already',
    hint: 'The device is already commissioned into this fabric: factory reset it or remove the old entry.'
  },
  0x80: { name: 'CHIP_ERROR_WRONG_ENCRYPTION_TYPE_FROM_PEER', meaning: 'the peer reported a wrong encryption type' },
  0x85: { name: 'CHIP_ERROR_INVALID_KEY_ID', meaning: 'invalid key id' },
  0x86: { name: 'CHIP_ERROR_INVALID_TIME', meaning: 'invalid time' },
  0x8e: { name: 'CHIP_ERROR_SCHEMA_MISMATCH', meaning: 'schema mismatch' },
  0x8f: { name: 'CHIP_ERROR_INVALID_INTEGER_VALUE', meaning: 'invalid integer value' },
  0x92: { name: 'CHIP_ERROR_BAD_REQUEST', meaning: 'the request cannot be processed' },
  0x9d: { name: 'CHIP_ERROR_WRONG_CERT_TYPE', meaning: 'wrong certificate type' },
  0x9f: {
    name: 'CHIP_ERROR_PERSISTED_STORAGE_FAILED',
    meaning: 'persistent storage failed',
    hint: 'The settings partition is full or missing.'
  },
  0xa0: {
    name: 'CHIP_ERROR_PERSISTED_STORAGE_VALUE_NOT_FOUND',
    meaning: 'value not found in persistent storage',
    hint: 'Normal on the first boot.'
  },
  0xa1: { name: 'CHIP_ERROR_IM_FABRIC_DELETED', meaning: 'the fabric was deleted' },
  0xa4: { name: 'CHIP_ERROR_IN_PROGRESS', meaning: 'still in progress' },
  0xa5: {
    name: 'CHIP_ERROR_ACCESS_DENIED',
    meaning: 'access denied',
    hint: 'The access control list of the device lacks this node.'
  },
  0xa6: { name: 'CHIP_ERROR_UNKNOWN_RESOURCE_ID', meaning: 'unknown resource id' },
  0xa7: { name: 'CHIP_ERROR_VERSION_MISMATCH', meaning: 'version mismatch' },
  0xab: { name: 'CHIP_ERROR_EVENT_ID_FOUND', meaning: 'matching event id found' },
  0xac: {
    name: 'CHIP_ERROR_INTERNAL',
    meaning: 'internal error',
    hint: 'See the line before; with crypto: a PSA call failed.'
  },
  0xad: { name: 'CHIP_ERROR_OPEN_FAILED', meaning: 'opening a file failed' },
  0xae: { name: 'CHIP_ERROR_READ_FAILED', meaning: 'reading a file failed' },
  0xaf: { name: 'CHIP_ERROR_WRITE_FAILED', meaning: 'writing a file failed' },
  0xb0: { name: 'CHIP_ERROR_DECODE_FAILED', meaning: 'decoding failed' },
  0xb4: { name: 'CHIP_ERROR_MDNS_COLLISION', meaning: 'service name collision' },
  0xb5: { name: 'CHIP_ERROR_IM_MALFORMED_ATTRIBUTE_PATH_IB', meaning: 'malformed attribute path' },
  0xb6: { name: 'CHIP_ERROR_IM_MALFORMED_EVENT_PATH_IB', meaning: 'malformed event path' },
  0xb9: { name: 'CHIP_ERROR_IM_MALFORMED_COMMAND_DATA_IB', meaning: 'malformed command data' },
  0xba: { name: 'CHIP_ERROR_IM_MALFORMED_EVENT_DATA_IB', meaning: 'malformed event data' },
  0xbc: { name: 'CHIP_ERROR_PEER_NODE_NOT_FOUND', meaning: 'peer node not found' },
  0xbd: { name: 'CHIP_ERROR_HSM', meaning: 'hardware security module failed' },
  0xbf: { name: 'CHIP_ERROR_REAL_TIME_NOT_SYNCED', meaning: 'real time is not synchronised' },
  0xc0: { name: 'CHIP_ERROR_UNEXPECTED_EVENT', meaning: 'unexpected event' },
  0xc1: { name: 'CHIP_ERROR_ENDPOINT_POOL_FULL', meaning: 'no free network endpoint' },
  0xc2: { name: 'CHIP_ERROR_INBOUND_MESSAGE_TOO_BIG', meaning: 'inbound message too big' },
  0xc3: { name: 'CHIP_ERROR_OUTBOUND_MESSAGE_TOO_BIG', meaning: 'outbound message too big' },
  0xc4: { name: 'CHIP_ERROR_DUPLICATE_MESSAGE_RECEIVED', meaning: 'duplicate message' },
  0xc5: { name: 'CHIP_ERROR_INVALID_PUBLIC_KEY', meaning: 'the public key does not match' },
  0xc6: { name: 'CHIP_ERROR_FABRIC_MISMATCH_ON_ICA', meaning: 'fabric id of ICA and NOC differ' },
  0xc9: {
    name: 'CHIP_ERROR_NO_SHARED_TRUSTED_ROOT',
    meaning: 'no shared trusted root',
    hint: 'Controller and device belong to different fabrics.'
  },
  0xca: { name: 'CHIP_ERROR_IM_STATUS_CODE_RECEIVED', meaning: 'an interaction model status was received' },
  0xd7: { name: 'CHIP_ERROR_IM_MALFORMED_DATA_VERSION_FILTER_IB', meaning: 'malformed data version filter' },
  0xd8: { name: 'CHIP_ERROR_NOT_FOUND', meaning: 'not found' },
  0xda: { name: 'CHIP_ERROR_INVALID_FILE_IDENTIFIER', meaning: 'invalid file identifier' },
  0xdb: { name: 'CHIP_ERROR_BUSY', meaning: 'busy, try again' },
  0xdc: { name: 'CHIP_ERROR_MAX_RETRY_EXCEEDED', meaning: 'too many retries' },
  0xdd: { name: 'CHIP_ERROR_PROVIDER_LIST_EXHAUSTED', meaning: 'no further OTA provider' },
  0xdf: { name: 'CHIP_ERROR_INVALID_SCHEME_PREFIX', meaning: 'invalid URI scheme' },
  0xe0: { name: 'CHIP_ERROR_MISSING_URI_SEPARATOR', meaning: 'URI separator is missing' },
  0xe1: { name: 'CHIP_ERROR_HANDLER_NOT_SET', meaning: 'no handler is set' }
}

/**
 * otError.
 * Checked: OpenThread include/openthread/error.h, src/core/common/error.cpp.
 */
export const openthread: Table = {
  0: { name: 'OT_ERROR_NONE', meaning: 'no error' },
  1: { name: 'OT_ERROR_FAILED', meaning: 'the operation failed' },
  2: { name: 'OT_ERROR_DROP', meaning: 'the message was dropped' },
  3: { name: 'OT_ERROR_NO_BUFS', meaning: 'no buffers', hint: 'Raise CONFIG_OPENTHREAD_NUM_MESSAGE_BUFFERS.' },
  4: { name: 'OT_ERROR_NO_ROUTE', meaning: 'no route available' },
  5: { name: 'OT_ERROR_BUSY', meaning: 'busy' },
  6: { name: 'OT_ERROR_PARSE', meaning: 'parsing failed' },
  7: { name: 'OT_ERROR_INVALID_ARGS', meaning: 'invalid arguments' },
  8: { name: 'OT_ERROR_SECURITY', meaning: 'security checks failed', hint: 'Network keys differ.' },
  9: { name: 'OT_ERROR_ADDRESS_QUERY', meaning: 'address resolution is in progress' },
  10: { name: 'OT_ERROR_NO_ADDRESS', meaning: 'no such address' },
  11: { name: 'OT_ERROR_ABORT', meaning: 'aborted' },
  12: { name: 'OT_ERROR_NOT_IMPLEMENTED', meaning: 'not implemented' },
  13: {
    name: 'OT_ERROR_INVALID_STATE',
    meaning: 'invalid state',
    hint: 'For instance Thread is already running, or the interface is down.'
  },
  14: {
    name: 'OT_ERROR_NO_ACK',
    meaning: 'no acknowledgement after all retries',
    hint: 'The neighbour is out of range, off or asleep.'
  },
  15: {
    name: 'OT_ERROR_CHANNEL_ACCESS_FAILURE',
    meaning: 'the channel was busy',
    hint: 'Interference, or the radio got no time slot next to Bluetooth.'
  },
  16: { name: 'OT_ERROR_DETACHED', meaning: 'not attached to a Thread network' },
  17: { name: 'OT_ERROR_FCS', meaning: 'frame check failed' },
  18: { name: 'OT_ERROR_NO_FRAME_RECEIVED', meaning: 'no frame received' },
  19: { name: 'OT_ERROR_UNKNOWN_NEIGHBOR', meaning: 'frame from an unknown neighbour' },
  20: { name: 'OT_ERROR_INVALID_SOURCE_ADDRESS', meaning: 'invalid source address' },
  21: { name: 'OT_ERROR_ADDRESS_FILTERED', meaning: 'filtered by address' },
  22: { name: 'OT_ERROR_DESTINATION_ADDRESS_FILTERED', meaning: 'filtered by destination address' },
  23: { name: 'OT_ERROR_NOT_FOUND', meaning: 'not found' },
  24: { name: 'OT_ERROR_ALREADY', meaning: 'already in progress or done' },
  26: { name: 'OT_ERROR_IP6_ADDRESS_CREATION_FAILURE', meaning: 'creating an IPv6 address failed' },
  27: { name: 'OT_ERROR_NOT_CAPABLE', meaning: 'prevented by mode flags' },
  28: { name: 'OT_ERROR_RESPONSE_TIMEOUT', meaning: 'no response in time' },
  29: { name: 'OT_ERROR_DUPLICATED', meaning: 'duplicated frame' },
  30: { name: 'OT_ERROR_REASSEMBLY_TIMEOUT', meaning: 'reassembly timed out' },
  31: { name: 'OT_ERROR_NOT_TMF', meaning: 'not a TMF message' },
  32: { name: 'OT_ERROR_NOT_LOWPAN_DATA_FRAME', meaning: 'not a 6LoWPAN data frame' },
  34: { name: 'OT_ERROR_LINK_MARGIN_LOW', meaning: 'link margin too low' },
  35: { name: 'OT_ERROR_INVALID_COMMAND', meaning: 'invalid command' },
  36: { name: 'OT_ERROR_PENDING', meaning: 'pending' },
  37: { name: 'OT_ERROR_REJECTED', meaning: 'rejected' }
}

/**
 * ZBOSS RET_* codes.
 * Checked: ZBOSS zb_errors.h.
 */
export const zboss: Table = {
  0: { name: 'RET_OK', meaning: 'success' },
  '-1': { name: 'RET_ERROR', meaning: 'general error' }
}
