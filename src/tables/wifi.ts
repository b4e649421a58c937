import type { Table } from './entry.js'

/**
 * 802.11 reason codes: deauthentication and disassociation.
 * Checked: hostap src/common/ieee802_11_defs.h as used by Zephyr.
 */
export const wifiReason: Table = {
  1: { name: 'WLAN_REASON_UNSPECIFIED', meaning: 'unspecified' },
  2: {
    name: 'WLAN_REASON_PREV_AUTH_NOT_VALID',
    meaning: 'the previous authentication is no longer valid',
    hint: 'The access point forgot or dropped the station.'
  },
  3: {
    name: 'WLAN_REASON_DEAUTH_LEAVING',
    meaning: 'the sender is leaving the network',
    hint: 'Sent by the station itself on disconnect, or by an access point that shuts down.'
  },
  4: {
    name: 'WLAN_REASON_DISASSOC_DUE_TO_INACTIVITY',
    meaning: 'disassociated for inactivity',
    hint: 'The access point heard nothing for its idle limit: power save, keep-alive, range.'
  },
  5: { name: 'WLAN_REASON_DISASSOC_AP_BUSY', meaning: 'the access point cannot handle more stations' },
  6: {
    name: 'WLAN_REASON_CLASS2_FRAME_FROM_NONAUTH_STA',
    meaning: 'data from a station that is not authenticated',
    hint: 'The access point no longer knows the station.'
  },
  7: {
    name: 'WLAN_REASON_CLASS3_FRAME_FROM_NONASSOC_STA',
    meaning: 'data from a station that is not associated',
    hint: 'The access point no longer knows the station.'
  },
  8: { name: 'WLAN_REASON_DISASSOC_STA_HAS_LEFT', meaning: 'disassociated station has left' },
  9: { name: 'WLAN_REASON_STA_REQ_ASSOC_WITHOUT_AUTH', meaning: 'station request association without authentication' },
  10: { name: 'WLAN_REASON_PWR_CAPABILITY_NOT_VALID', meaning: 'power capability not valid' },
  11: { name: 'WLAN_REASON_SUPPORTED_CHANNEL_NOT_VALID', meaning: 'supported channel not valid' },
  12: { name: 'WLAN_REASON_BSS_TRANSITION_DISASSOC', meaning: 'BSS transition disassociated' },
  13: { name: 'WLAN_REASON_INVALID_IE', meaning: 'invalid information element' },
  14: { name: 'WLAN_REASON_MICHAEL_MIC_FAILURE', meaning: 'message integrity failure' },
  15: {
    name: 'WLAN_REASON_4WAY_HANDSHAKE_TIMEOUT',
    meaning: 'four-way handshake timeout',
    hint: 'Most often a wrong passphrase; else lost frames.'
  },
  16: { name: 'WLAN_REASON_GROUP_KEY_UPDATE_TIMEOUT', meaning: 'group key update timeout' },
  17: {
    name: 'WLAN_REASON_IE_IN_4WAY_DIFFERS',
    meaning: 'element in the four-way handshake differs from the beacon',
    hint: 'Security settings of both sides differ.'
  },
  18: { name: 'WLAN_REASON_GROUP_CIPHER_NOT_VALID', meaning: 'group cipher not valid' },
  19: { name: 'WLAN_REASON_PAIRWISE_CIPHER_NOT_VALID', meaning: 'pairwise cipher not valid' },
  20: { name: 'WLAN_REASON_AKMP_NOT_VALID', meaning: 'AKMP not valid' },
  21: { name: 'WLAN_REASON_UNSUPPORTED_RSN_IE_VERSION', meaning: 'unsupported RSN information element version' },
  22: { name: 'WLAN_REASON_INVALID_RSN_IE_CAPAB', meaning: 'invalid RSN information element capab' },
  23: {
    name: 'WLAN_REASON_IEEE_802_1X_AUTH_FAILED',
    meaning: '802.1X authentication failed',
    hint: 'Enterprise credentials or certificates are wrong.'
  },
  24: { name: 'WLAN_REASON_CIPHER_SUITE_REJECTED', meaning: 'cipher suite rejected' },
  25: { name: 'WLAN_REASON_TDLS_TEARDOWN_UNREACHABLE', meaning: 'TDLS teardown unreachable' },
  26: { name: 'WLAN_REASON_TDLS_TEARDOWN_UNSPECIFIED', meaning: 'TDLS teardown unspecified' },
  27: { name: 'WLAN_REASON_SSP_REQUESTED_DISASSOC', meaning: 'SSP requested disassociated' },
  28: { name: 'WLAN_REASON_NO_SSP_ROAMING_AGREEMENT', meaning: 'no SSP roaming agreement' },
  29: { name: 'WLAN_REASON_BAD_CIPHER_OR_AKM', meaning: 'bad cipher or akm' },
  30: { name: 'WLAN_REASON_NOT_AUTHORIZED_THIS_LOCATION', meaning: 'not authorized this location' },
  31: { name: 'WLAN_REASON_SERVICE_CHANGE_PRECLUDES_TS', meaning: 'service change precludes TS' },
  32: { name: 'WLAN_REASON_UNSPECIFIED_QOS_REASON', meaning: 'unspecified QOS reason' },
  33: { name: 'WLAN_REASON_NOT_ENOUGH_BANDWIDTH', meaning: 'not enough bandwidth' },
  34: {
    name: 'WLAN_REASON_DISASSOC_LOW_ACK',
    meaning: 'too many frames were not acknowledged',
    hint: 'Weak signal or heavy interference.'
  },
  35: { name: 'WLAN_REASON_EXCEEDED_TXOP', meaning: 'exceeded TXOP' },
  36: { name: 'WLAN_REASON_STA_LEAVING', meaning: 'station leaving' },
  37: { name: 'WLAN_REASON_END_TS_BA_DLS', meaning: 'end TS BA DLS' },
  38: { name: 'WLAN_REASON_UNKNOWN_TS_BA', meaning: 'unknown TS BA' },
  39: { name: 'WLAN_REASON_TIMEOUT', meaning: 'timeout' },
  45: { name: 'WLAN_REASON_PEERKEY_MISMATCH', meaning: 'peerkey mismatch' },
  46: { name: 'WLAN_REASON_AUTHORIZED_ACCESS_LIMIT_REACHED', meaning: 'authorized access limit reached' },
  47: { name: 'WLAN_REASON_EXTERNAL_SERVICE_REQUIREMENTS', meaning: 'external service requirements' },
  48: { name: 'WLAN_REASON_INVALID_FT_ACTION_FRAME_COUNT', meaning: 'invalid FT action frame count' },
  49: { name: 'WLAN_REASON_INVALID_PMKID', meaning: 'invalid PMKID' },
  50: { name: 'WLAN_REASON_INVALID_MDE', meaning: 'invalid MDE' },
  51: { name: 'WLAN_REASON_INVALID_FTE', meaning: 'invalid FTE' },
  52: { name: 'WLAN_REASON_MESH_PEERING_CANCELLED', meaning: 'MESH peering cancelled' },
  53: { name: 'WLAN_REASON_MESH_MAX_PEERS', meaning: 'MESH max peers' },
  54: { name: 'WLAN_REASON_MESH_CONFIG_POLICY_VIOLATION', meaning: 'MESH config policy violation' },
  55: { name: 'WLAN_REASON_MESH_CLOSE_RCVD', meaning: 'MESH close rcvd' },
  56: { name: 'WLAN_REASON_MESH_MAX_RETRIES', meaning: 'MESH max retries' },
  57: { name: 'WLAN_REASON_MESH_CONFIRM_TIMEOUT', meaning: 'MESH confirm timeout' },
  58: { name: 'WLAN_REASON_MESH_INVALID_GTK', meaning: 'MESH invalid GTK' },
  59: { name: 'WLAN_REASON_MESH_INCONSISTENT_PARAMS', meaning: 'MESH inconsistent params' },
  60: { name: 'WLAN_REASON_MESH_INVALID_SECURITY_CAP', meaning: 'MESH invalid security cap' },
  61: { name: 'WLAN_REASON_MESH_PATH_ERROR_NO_PROXY_INFO', meaning: 'MESH path error no proxy info' },
  62: { name: 'WLAN_REASON_MESH_PATH_ERROR_NO_FORWARDING_INFO', meaning: 'MESH path error no forwarding info' },
  63: { name: 'WLAN_REASON_MESH_PATH_ERROR_DEST_UNREACHABLE', meaning: 'MESH path error dest unreachable' },
  64: { name: 'WLAN_REASON_MAC_ADDRESS_ALREADY_EXISTS_IN_MBSS', meaning: 'mac address already exists in MBSS' },
  65: { name: 'WLAN_REASON_MESH_CHANNEL_SWITCH_REGULATORY_REQ', meaning: 'MESH channel switch regulatory request' },
  66: { name: 'WLAN_REASON_MESH_CHANNEL_SWITCH_UNSPECIFIED', meaning: 'MESH channel switch unspecified' }
}

/**
 * 802.11 status codes: results of authentication and association.
 * Checked: hostap src/common/ieee802_11_defs.h as used by Zephyr.
 */
export const wifiStatus: Table = {
  0: { name: 'WLAN_STATUS_SUCCESS', meaning: 'success' },
  1: {
    name: 'WLAN_STATUS_UNSPECIFIED_FAILURE',
    meaning: 'unspecified failure',
    hint: 'With SAE: often a wrong password.'
  },
  2: { name: 'WLAN_STATUS_TDLS_WAKEUP_ALTERNATE', meaning: 'TDLS wakeup alternate' },
  3: { name: 'WLAN_STATUS_TDLS_WAKEUP_REJECT', meaning: 'TDLS wakeup reject' },
  5: { name: 'WLAN_STATUS_SECURITY_DISABLED', meaning: 'security disabled' },
  6: { name: 'WLAN_STATUS_UNACCEPTABLE_LIFETIME', meaning: 'unacceptable lifetime' },
  7: { name: 'WLAN_STATUS_NOT_IN_SAME_BSS', meaning: 'not in same BSS' },
  10: { name: 'WLAN_STATUS_CAPS_UNSUPPORTED', meaning: 'caps unsupported' },
  11: { name: 'WLAN_STATUS_REASSOC_NO_ASSOC', meaning: 'reassoc no association' },
  12: { name: 'WLAN_STATUS_ASSOC_DENIED_UNSPEC', meaning: 'association denied unspec' },
  13: {
    name: 'WLAN_STATUS_NOT_SUPPORTED_AUTH_ALG',
    meaning: 'the authentication algorithm is not supported',
    hint: 'WPA2/WPA3 mode of access point and station differ.'
  },
  14: { name: 'WLAN_STATUS_UNKNOWN_AUTH_TRANSACTION', meaning: 'unknown authentication transaction' },
  15: { name: 'WLAN_STATUS_CHALLENGE_FAIL', meaning: 'challenge failure', hint: 'With SAE: wrong password.' },
  16: { name: 'WLAN_STATUS_AUTH_TIMEOUT', meaning: 'authentication timeout, the next frame did not come' },
  17: { name: 'WLAN_STATUS_AP_UNABLE_TO_HANDLE_NEW_STA', meaning: 'the access point cannot take another station' },
  18: { name: 'WLAN_STATUS_ASSOC_DENIED_RATES', meaning: 'association denied rates' },
  19: { name: 'WLAN_STATUS_ASSOC_DENIED_NOSHORT', meaning: 'association denied noshort' },
  22: { name: 'WLAN_STATUS_SPEC_MGMT_REQUIRED', meaning: 'spec management required' },
  23: { name: 'WLAN_STATUS_PWR_CAPABILITY_NOT_VALID', meaning: 'power capability not valid' },
  24: { name: 'WLAN_STATUS_SUPPORTED_CHANNEL_NOT_VALID', meaning: 'supported channel not valid' },
  25: { name: 'WLAN_STATUS_ASSOC_DENIED_NO_SHORT_SLOT_TIME', meaning: 'association denied no short slot time' },
  27: { name: 'WLAN_STATUS_ASSOC_DENIED_NO_HT', meaning: 'association denied no HT' },
  28: { name: 'WLAN_STATUS_R0KH_UNREACHABLE', meaning: 'r0kh unreachable' },
  29: { name: 'WLAN_STATUS_ASSOC_DENIED_NO_PCO', meaning: 'association denied no PCO' },
  30: {
    name: 'WLAN_STATUS_ASSOC_REJECTED_TEMPORARILY',
    meaning: 'association rejected for now, try again later',
    hint: 'Protected management frames: the access point still has an association of this station.'
  },
  31: {
    name: 'WLAN_STATUS_ROBUST_MGMT_FRAME_POLICY_VIOLATION',
    meaning: 'protected management frame policy violated',
    hint: 'The access point demands MFP (802.11w) and the station does not use it, or the reverse.'
  },
  32: { name: 'WLAN_STATUS_UNSPECIFIED_QOS_FAILURE', meaning: 'unspecified QOS failure' },
  33: { name: 'WLAN_STATUS_DENIED_INSUFFICIENT_BANDWIDTH', meaning: 'denied insufficient bandwidth' },
  34: { name: 'WLAN_STATUS_DENIED_POOR_CHANNEL_CONDITIONS', meaning: 'denied poor channel conditions' },
  35: { name: 'WLAN_STATUS_DENIED_QOS_NOT_SUPPORTED', meaning: 'denied QOS not supported' },
  37: { name: 'WLAN_STATUS_REQUEST_DECLINED', meaning: 'request declined' },
  38: { name: 'WLAN_STATUS_INVALID_PARAMETERS', meaning: 'invalid parameters' },
  39: { name: 'WLAN_STATUS_REJECTED_WITH_SUGGESTED_CHANGES', meaning: 'rejected with suggested changes' },
  40: { name: 'WLAN_STATUS_INVALID_IE', meaning: 'invalid information element' },
  41: { name: 'WLAN_STATUS_GROUP_CIPHER_NOT_VALID', meaning: 'group cipher not valid' },
  42: { name: 'WLAN_STATUS_PAIRWISE_CIPHER_NOT_VALID', meaning: 'pairwise cipher not valid' },
  43: { name: 'WLAN_STATUS_AKMP_NOT_VALID', meaning: 'AKMP not valid' },
  44: { name: 'WLAN_STATUS_UNSUPPORTED_RSN_IE_VERSION', meaning: 'unsupported RSN information element version' },
  45: { name: 'WLAN_STATUS_INVALID_RSN_IE_CAPAB', meaning: 'invalid RSN information element capab' },
  46: { name: 'WLAN_STATUS_CIPHER_REJECTED_PER_POLICY', meaning: 'cipher rejected per policy' },
  47: { name: 'WLAN_STATUS_TS_NOT_CREATED', meaning: 'TS not created' },
  48: { name: 'WLAN_STATUS_DIRECT_LINK_NOT_ALLOWED', meaning: 'direct link not allowed' },
  49: { name: 'WLAN_STATUS_DEST_STA_NOT_PRESENT', meaning: 'dest station not present' },
  50: { name: 'WLAN_STATUS_DEST_STA_NOT_QOS_STA', meaning: 'dest station not QOS station' },
  51: { name: 'WLAN_STATUS_ASSOC_DENIED_LISTEN_INT_TOO_LARGE', meaning: 'association denied listen int too large' },
  52: { name: 'WLAN_STATUS_INVALID_FT_ACTION_FRAME_COUNT', meaning: 'invalid FT action frame count' },
  53: { name: 'WLAN_STATUS_INVALID_PMKID', meaning: 'invalid PMKID' },
  54: { name: 'WLAN_STATUS_INVALID_MDIE', meaning: 'invalid MDIE' },
  55: { name: 'WLAN_STATUS_INVALID_FTIE', meaning: 'invalid FTIE' },
  56: { name: 'WLAN_STATUS_REQUESTED_TCLAS_NOT_SUPPORTED', meaning: 'requested TCLAS not supported' },
  57: {
    name: 'WLAN_STATUS_INSUFFICIENT_TCLAS_PROCESSING_RESOURCES',
    meaning: 'insufficient TCLAS processing resources'
  },
  58: { name: 'WLAN_STATUS_TRY_ANOTHER_BSS', meaning: 'try another BSS' },
  59: { name: 'WLAN_STATUS_GAS_ADV_PROTO_NOT_SUPPORTED', meaning: 'GAS adv proto not supported' },
  60: { name: 'WLAN_STATUS_NO_OUTSTANDING_GAS_REQ', meaning: 'no outstanding GAS request' },
  61: { name: 'WLAN_STATUS_GAS_RESP_NOT_RECEIVED', meaning: 'GAS response not received' },
  62: { name: 'WLAN_STATUS_STA_TIMED_OUT_WAITING_FOR_GAS_RESP', meaning: 'station timed out waiting for GAS response' },
  63: { name: 'WLAN_STATUS_GAS_RESP_LARGER_THAN_LIMIT', meaning: 'GAS response larger than limit' },
  64: { name: 'WLAN_STATUS_REQ_REFUSED_HOME', meaning: 'request refused home' },
  65: { name: 'WLAN_STATUS_ADV_SRV_UNREACHABLE', meaning: 'adv srv unreachable' },
  67: { name: 'WLAN_STATUS_REQ_REFUSED_SSPN', meaning: 'request refused SSPN' },
  68: { name: 'WLAN_STATUS_REQ_REFUSED_UNAUTH_ACCESS', meaning: 'request refused unauth access' },
  72: { name: 'WLAN_STATUS_INVALID_RSNIE', meaning: 'invalid rsnie' },
  73: { name: 'WLAN_STATUS_U_APSD_COEX_NOT_SUPPORTED', meaning: 'U apsd coex not supported' },
  74: { name: 'WLAN_STATUS_U_APSD_COEX_MODE_NOT_SUPPORTED', meaning: 'U apsd coex mode not supported' },
  75: { name: 'WLAN_STATUS_BAD_INTERVAL_WITH_U_APSD_COEX', meaning: 'bad interval with U apsd coex' },
  76: {
    name: 'WLAN_STATUS_ANTI_CLOGGING_TOKEN_REQ',
    meaning: 'the access point asks for an anti-clogging token',
    hint: 'Normal part of SAE under load.'
  },
  77: { name: 'WLAN_STATUS_FINITE_CYCLIC_GROUP_NOT_SUPPORTED', meaning: 'the SAE group is not supported' },
  78: { name: 'WLAN_STATUS_CANNOT_FIND_ALT_TBTT', meaning: 'cannot find alt tbtt' },
  79: { name: 'WLAN_STATUS_TRANSMISSION_FAILURE', meaning: 'transmission failure' },
  80: { name: 'WLAN_STATUS_REQ_TCLAS_NOT_SUPPORTED', meaning: 'request TCLAS not supported' },
  81: { name: 'WLAN_STATUS_TCLAS_RESOURCES_EXCHAUSTED', meaning: 'TCLAS resources exhausted' },
  82: { name: 'WLAN_STATUS_REJECTED_WITH_SUGGESTED_BSS_TRANSITION', meaning: 'rejected with suggested BSS transition' },
  83: { name: 'WLAN_STATUS_REJECT_WITH_SCHEDULE', meaning: 'reject with schedule' },
  84: { name: 'WLAN_STATUS_REJECT_NO_WAKEUP_SPECIFIED', meaning: 'reject no wakeup specified' },
  85: { name: 'WLAN_STATUS_SUCCESS_POWER_SAVE_MODE', meaning: 'success power save mode' },
  86: { name: 'WLAN_STATUS_PENDING_ADMITTING_FST_SESSION', meaning: 'pending admitting FST session' },
  87: { name: 'WLAN_STATUS_PERFORMING_FST_NOW', meaning: 'performing FST now' },
  88: { name: 'WLAN_STATUS_PENDING_GAP_IN_BA_WINDOW', meaning: 'pending gap in BA window' },
  89: { name: 'WLAN_STATUS_REJECT_U_PID_SETTING', meaning: 'reject U pid setting' },
  92: { name: 'WLAN_STATUS_REFUSED_EXTERNAL_REASON', meaning: 'refused external reason' },
  93: { name: 'WLAN_STATUS_REFUSED_AP_OUT_OF_MEMORY', meaning: 'refused AP out of memory' },
  94: {
    name: 'WLAN_STATUS_REJECTED_EMERGENCY_SERVICE_NOT_SUPPORTED',
    meaning: 'rejected emergency service not supported'
  },
  95: { name: 'WLAN_STATUS_QUERY_RESP_OUTSTANDING', meaning: 'query response outstanding' },
  96: { name: 'WLAN_STATUS_REJECT_DSE_BAND', meaning: 'reject DSE band' },
  97: { name: 'WLAN_STATUS_TCLAS_PROCESSING_TERMINATED', meaning: 'TCLAS processing terminated' },
  98: { name: 'WLAN_STATUS_TS_SCHEDULE_CONFLICT', meaning: 'TS schedule conflict' },
  99: { name: 'WLAN_STATUS_DENIED_WITH_SUGGESTED_BAND_AND_CHANNEL', meaning: 'denied with suggested band and channel' },
  100: { name: 'WLAN_STATUS_MCCAOP_RESERVATION_CONFLICT', meaning: 'MCCAOP reservation conflict' },
  101: { name: 'WLAN_STATUS_MAF_LIMIT_EXCEEDED', meaning: 'MAF limit exceeded' },
  102: { name: 'WLAN_STATUS_MCCA_TRACK_LIMIT_EXCEEDED', meaning: 'MCCA track limit exceeded' },
  103: { name: 'WLAN_STATUS_DENIED_DUE_TO_SPECTRUM_MANAGEMENT', meaning: 'denied due to spectrum management' },
  104: { name: 'WLAN_STATUS_ASSOC_DENIED_NO_VHT', meaning: 'association denied no VHT' },
  105: { name: 'WLAN_STATUS_ENABLEMENT_DENIED', meaning: 'enablement denied' },
  106: { name: 'WLAN_STATUS_RESTRICTION_FROM_AUTHORIZED_GDB', meaning: 'restriction from authorized GDB' },
  107: { name: 'WLAN_STATUS_AUTHORIZATION_DEENABLED', meaning: 'authorization deenabled' },
  112: { name: 'WLAN_STATUS_FILS_AUTHENTICATION_FAILURE', meaning: 'FILS authentication failure' },
  113: { name: 'WLAN_STATUS_UNKNOWN_AUTHENTICATION_SERVER', meaning: 'unknown authentication server' },
  123: { name: 'WLAN_STATUS_UNKNOWN_PASSWORD_IDENTIFIER', meaning: 'unknown password identifier' },
  124: { name: 'WLAN_STATUS_DENIED_HE_NOT_SUPPORTED', meaning: 'denied HE not supported' },
  126: { name: 'WLAN_STATUS_SAE_HASH_TO_ELEMENT', meaning: 'SAE hash to element' },
  127: { name: 'WLAN_STATUS_SAE_PK', meaning: 'SAE PK' },
  130: {
    name: 'WLAN_STATUS_DENIED_STA_AFF_WITH_MLD_WITH_EXISTING_ASSOC',
    meaning: 'denied station aff with MLD with existing association'
  },
  131: { name: 'WLAN_STATUS_EPCS_DENIED_UNAUTHORIZED', meaning: 'EPCS denied unauthorized' },
  132: { name: 'WLAN_STATUS_EPCS_DENIED', meaning: 'EPCS denied' },
  133: { name: 'WLAN_STATUS_DENIED_TID_TO_LINK_MAPPING', meaning: 'denied TID to link mapping' },
  134: {
    name: 'WLAN_STATUS_PREFERRED_TID_TO_LINK_MAPPING_SUGGESTED',
    meaning: 'preferred TID to link mapping suggested'
  },
  135: { name: 'WLAN_STATUS_DENIED_EHT_NOT_SUPPORTED', meaning: 'denied EHT not supported' },
  136: { name: 'WLAN_STATUS_INVALID_PUBLIC_KEY', meaning: 'invalid public key' },
  137: { name: 'WLAN_STATUS_PASN_BASE_AKMP_FAILED', meaning: 'PASN base AKMP failed' },
  138: { name: 'WLAN_STATUS_OCI_MISMATCH', meaning: 'OCI mismatch' },
  139: { name: 'WLAN_STATUS_DENIED_TX_LINK_NOT_ACCEPTED', meaning: 'denied tx link not accepted' },
  140: { name: 'WLAN_STATUS_EPCS_DENIED_VERIFICATION_FAILURE', meaning: 'EPCS denied verification failure' },
  141: { name: 'WLAN_STATUS_DENIED_OPERATION_PARAMETER_UPDATE', meaning: 'denied operation parameter update' }
}

/**
 * enum wifi_conn_status: the status of NET_EVENT_WIFI_CONNECT_RESULT.
 * Checked: Zephyr include/zephyr/net/wifi_mgmt.h (3.5 and later; the numbers stand for the driver's own before).
 */
export const wifiConn: Table = {
  0: { name: 'WIFI_STATUS_CONN_SUCCESS', meaning: 'connection successful' },
  1: {
    name: 'WIFI_STATUS_CONN_FAIL',
    meaning: 'connection failed',
    hint: "Generic: see the supplicant's lines before it."
  },
  2: {
    name: 'WIFI_STATUS_CONN_WRONG_PASSWORD',
    meaning: 'wrong password, guessed from a failed four-way handshake',
    hint: 'Also printed when EAPOL frames are lost.'
  },
  3: { name: 'WIFI_STATUS_CONN_TIMEOUT', meaning: 'connection timed out' },
  4: {
    name: 'WIFI_STATUS_CONN_AP_NOT_FOUND',
    meaning: 'access point not found',
    hint: 'SSID spelled differently, other band or channel, out of range, or hidden.'
  }
}
