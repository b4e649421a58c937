import { table } from './entry.js'

/**
 * 802.11 reason codes: deauthentication and disassociation.
 * Checked: hostap src/common/ieee802_11_defs.h as used by Zephyr.
 */
export const wifiReason = table([
  [1, 'WLAN_REASON_UNSPECIFIED', 'unspecified'],
  [
    2,
    'WLAN_REASON_PREV_AUTH_NOT_VALID',
    'the previous authentication is no longer valid',
    'The access point forgot or dropped the station.'
  ],
  [
    3,
    'WLAN_REASON_DEAUTH_LEAVING',
    'the sender is leaving the network',
    'Sent by the station itself on disconnect, or by an access point that shuts down.'
  ],
  [
    4,
    'WLAN_REASON_DISASSOC_DUE_TO_INACTIVITY',
    'disassociated for inactivity',
    'The access point heard nothing for its idle limit: power save, keep-alive, range.'
  ],
  [5, 'WLAN_REASON_DISASSOC_AP_BUSY', 'the access point cannot handle more stations'],
  [
    6,
    'WLAN_REASON_CLASS2_FRAME_FROM_NONAUTH_STA',
    'data from a station that is not authenticated',
    'The access point no longer knows the station.'
  ],
  [
    7,
    'WLAN_REASON_CLASS3_FRAME_FROM_NONASSOC_STA',
    'data from a station that is not associated',
    'The access point no longer knows the station.'
  ],
  [8, 'WLAN_REASON_DISASSOC_STA_HAS_LEFT', 'disassociated station has left'],
  [9, 'WLAN_REASON_STA_REQ_ASSOC_WITHOUT_AUTH', 'station request association without authentication'],
  [10, 'WLAN_REASON_PWR_CAPABILITY_NOT_VALID', 'power capability not valid'],
  [11, 'WLAN_REASON_SUPPORTED_CHANNEL_NOT_VALID', 'supported channel not valid'],
  [12, 'WLAN_REASON_BSS_TRANSITION_DISASSOC', 'BSS transition disassociated'],
  [13, 'WLAN_REASON_INVALID_IE', 'invalid information element'],
  [14, 'WLAN_REASON_MICHAEL_MIC_FAILURE', 'message integrity failure'],
  [
    15,
    'WLAN_REASON_4WAY_HANDSHAKE_TIMEOUT',
    'four-way handshake timeout',
    'Most often a wrong passphrase; else lost frames.'
  ],
  [16, 'WLAN_REASON_GROUP_KEY_UPDATE_TIMEOUT', 'group key update timeout'],
  [
    17,
    'WLAN_REASON_IE_IN_4WAY_DIFFERS',
    'element in the four-way handshake differs from the beacon',
    'Security settings of both sides differ.'
  ],
  [18, 'WLAN_REASON_GROUP_CIPHER_NOT_VALID', 'group cipher not valid'],
  [19, 'WLAN_REASON_PAIRWISE_CIPHER_NOT_VALID', 'pairwise cipher not valid'],
  [20, 'WLAN_REASON_AKMP_NOT_VALID', 'AKMP not valid'],
  [21, 'WLAN_REASON_UNSUPPORTED_RSN_IE_VERSION', 'unsupported RSN information element version'],
  [22, 'WLAN_REASON_INVALID_RSN_IE_CAPAB', 'invalid RSN information element capab'],
  [
    23,
    'WLAN_REASON_IEEE_802_1X_AUTH_FAILED',
    '802.1X authentication failed',
    'Enterprise credentials or certificates are wrong.'
  ],
  [24, 'WLAN_REASON_CIPHER_SUITE_REJECTED', 'cipher suite rejected'],
  [25, 'WLAN_REASON_TDLS_TEARDOWN_UNREACHABLE', 'TDLS teardown unreachable'],
  [26, 'WLAN_REASON_TDLS_TEARDOWN_UNSPECIFIED', 'TDLS teardown unspecified'],
  [27, 'WLAN_REASON_SSP_REQUESTED_DISASSOC', 'SSP requested disassociated'],
  [28, 'WLAN_REASON_NO_SSP_ROAMING_AGREEMENT', 'no SSP roaming agreement'],
  [29, 'WLAN_REASON_BAD_CIPHER_OR_AKM', 'bad cipher or akm'],
  [30, 'WLAN_REASON_NOT_AUTHORIZED_THIS_LOCATION', 'not authorized this location'],
  [31, 'WLAN_REASON_SERVICE_CHANGE_PRECLUDES_TS', 'service change precludes TS'],
  [32, 'WLAN_REASON_UNSPECIFIED_QOS_REASON', 'unspecified QOS reason'],
  [33, 'WLAN_REASON_NOT_ENOUGH_BANDWIDTH', 'not enough bandwidth'],
  [34, 'WLAN_REASON_DISASSOC_LOW_ACK', 'too many frames were not acknowledged', 'Weak signal or heavy interference.'],
  [35, 'WLAN_REASON_EXCEEDED_TXOP', 'exceeded TXOP'],
  [36, 'WLAN_REASON_STA_LEAVING', 'station leaving'],
  [37, 'WLAN_REASON_END_TS_BA_DLS', 'end TS BA DLS'],
  [38, 'WLAN_REASON_UNKNOWN_TS_BA', 'unknown TS BA'],
  [39, 'WLAN_REASON_TIMEOUT', 'timeout'],
  [45, 'WLAN_REASON_PEERKEY_MISMATCH', 'peerkey mismatch'],
  [46, 'WLAN_REASON_AUTHORIZED_ACCESS_LIMIT_REACHED', 'authorized access limit reached'],
  [47, 'WLAN_REASON_EXTERNAL_SERVICE_REQUIREMENTS', 'external service requirements'],
  [48, 'WLAN_REASON_INVALID_FT_ACTION_FRAME_COUNT', 'invalid FT action frame count'],
  [49, 'WLAN_REASON_INVALID_PMKID', 'invalid PMKID'],
  [50, 'WLAN_REASON_INVALID_MDE', 'invalid MDE'],
  [51, 'WLAN_REASON_INVALID_FTE', 'invalid FTE'],
  [52, 'WLAN_REASON_MESH_PEERING_CANCELLED', 'MESH peering cancelled'],
  [53, 'WLAN_REASON_MESH_MAX_PEERS', 'MESH max peers'],
  [54, 'WLAN_REASON_MESH_CONFIG_POLICY_VIOLATION', 'MESH config policy violation'],
  [55, 'WLAN_REASON_MESH_CLOSE_RCVD', 'MESH close rcvd'],
  [56, 'WLAN_REASON_MESH_MAX_RETRIES', 'MESH max retries'],
  [57, 'WLAN_REASON_MESH_CONFIRM_TIMEOUT', 'MESH confirm timeout'],
  [58, 'WLAN_REASON_MESH_INVALID_GTK', 'MESH invalid GTK'],
  [59, 'WLAN_REASON_MESH_INCONSISTENT_PARAMS', 'MESH inconsistent params'],
  [60, 'WLAN_REASON_MESH_INVALID_SECURITY_CAP', 'MESH invalid security cap'],
  [61, 'WLAN_REASON_MESH_PATH_ERROR_NO_PROXY_INFO', 'MESH path error no proxy info'],
  [62, 'WLAN_REASON_MESH_PATH_ERROR_NO_FORWARDING_INFO', 'MESH path error no forwarding info'],
  [63, 'WLAN_REASON_MESH_PATH_ERROR_DEST_UNREACHABLE', 'MESH path error dest unreachable'],
  [64, 'WLAN_REASON_MAC_ADDRESS_ALREADY_EXISTS_IN_MBSS', 'mac address already exists in MBSS'],
  [65, 'WLAN_REASON_MESH_CHANNEL_SWITCH_REGULATORY_REQ', 'MESH channel switch regulatory request'],
  [66, 'WLAN_REASON_MESH_CHANNEL_SWITCH_UNSPECIFIED', 'MESH channel switch unspecified']
])

/**
 * 802.11 status codes: results of authentication and association.
 * Checked: hostap src/common/ieee802_11_defs.h as used by Zephyr.
 */
export const wifiStatus = table([
  [0, 'WLAN_STATUS_SUCCESS', 'success'],
  [1, 'WLAN_STATUS_UNSPECIFIED_FAILURE', 'unspecified failure', 'With SAE: often a wrong password.'],
  [2, 'WLAN_STATUS_TDLS_WAKEUP_ALTERNATE', 'TDLS wakeup alternate'],
  [3, 'WLAN_STATUS_TDLS_WAKEUP_REJECT', 'TDLS wakeup reject'],
  [5, 'WLAN_STATUS_SECURITY_DISABLED', 'security disabled'],
  [6, 'WLAN_STATUS_UNACCEPTABLE_LIFETIME', 'unacceptable lifetime'],
  [7, 'WLAN_STATUS_NOT_IN_SAME_BSS', 'not in same BSS'],
  [10, 'WLAN_STATUS_CAPS_UNSUPPORTED', 'caps unsupported'],
  [11, 'WLAN_STATUS_REASSOC_NO_ASSOC', 'reassoc no association'],
  [12, 'WLAN_STATUS_ASSOC_DENIED_UNSPEC', 'association denied unspec'],
  [
    13,
    'WLAN_STATUS_NOT_SUPPORTED_AUTH_ALG',
    'the authentication algorithm is not supported',
    'WPA2/WPA3 mode of access point and station differ.'
  ],
  [14, 'WLAN_STATUS_UNKNOWN_AUTH_TRANSACTION', 'unknown authentication transaction'],
  [15, 'WLAN_STATUS_CHALLENGE_FAIL', 'challenge failure', 'With SAE: wrong password.'],
  [16, 'WLAN_STATUS_AUTH_TIMEOUT', 'authentication timeout, the next frame did not come'],
  [17, 'WLAN_STATUS_AP_UNABLE_TO_HANDLE_NEW_STA', 'the access point cannot take another station'],
  [18, 'WLAN_STATUS_ASSOC_DENIED_RATES', 'association denied rates'],
  [19, 'WLAN_STATUS_ASSOC_DENIED_NOSHORT', 'association denied noshort'],
  [22, 'WLAN_STATUS_SPEC_MGMT_REQUIRED', 'spec management required'],
  [23, 'WLAN_STATUS_PWR_CAPABILITY_NOT_VALID', 'power capability not valid'],
  [24, 'WLAN_STATUS_SUPPORTED_CHANNEL_NOT_VALID', 'supported channel not valid'],
  [25, 'WLAN_STATUS_ASSOC_DENIED_NO_SHORT_SLOT_TIME', 'association denied no short slot time'],
  [27, 'WLAN_STATUS_ASSOC_DENIED_NO_HT', 'association denied no HT'],
  [28, 'WLAN_STATUS_R0KH_UNREACHABLE', 'r0kh unreachable'],
  [29, 'WLAN_STATUS_ASSOC_DENIED_NO_PCO', 'association denied no PCO'],
  [
    30,
    'WLAN_STATUS_ASSOC_REJECTED_TEMPORARILY',
    'association rejected for now, try again later',
    'Protected management frames: the access point still has an association of this station.'
  ],
  [
    31,
    'WLAN_STATUS_ROBUST_MGMT_FRAME_POLICY_VIOLATION',
    'protected management frame policy violated',
    'The access point demands MFP (802.11w) and the station does not use it, or the reverse.'
  ],
  [32, 'WLAN_STATUS_UNSPECIFIED_QOS_FAILURE', 'unspecified QOS failure'],
  [33, 'WLAN_STATUS_DENIED_INSUFFICIENT_BANDWIDTH', 'denied insufficient bandwidth'],
  [34, 'WLAN_STATUS_DENIED_POOR_CHANNEL_CONDITIONS', 'denied poor channel conditions'],
  [35, 'WLAN_STATUS_DENIED_QOS_NOT_SUPPORTED', 'denied QOS not supported'],
  [37, 'WLAN_STATUS_REQUEST_DECLINED', 'request declined'],
  [38, 'WLAN_STATUS_INVALID_PARAMETERS', 'invalid parameters'],
  [39, 'WLAN_STATUS_REJECTED_WITH_SUGGESTED_CHANGES', 'rejected with suggested changes'],
  [40, 'WLAN_STATUS_INVALID_IE', 'invalid information element'],
  [41, 'WLAN_STATUS_GROUP_CIPHER_NOT_VALID', 'group cipher not valid'],
  [42, 'WLAN_STATUS_PAIRWISE_CIPHER_NOT_VALID', 'pairwise cipher not valid'],
  [43, 'WLAN_STATUS_AKMP_NOT_VALID', 'AKMP not valid'],
  [44, 'WLAN_STATUS_UNSUPPORTED_RSN_IE_VERSION', 'unsupported RSN information element version'],
  [45, 'WLAN_STATUS_INVALID_RSN_IE_CAPAB', 'invalid RSN information element capab'],
  [46, 'WLAN_STATUS_CIPHER_REJECTED_PER_POLICY', 'cipher rejected per policy'],
  [47, 'WLAN_STATUS_TS_NOT_CREATED', 'TS not created'],
  [48, 'WLAN_STATUS_DIRECT_LINK_NOT_ALLOWED', 'direct link not allowed'],
  [49, 'WLAN_STATUS_DEST_STA_NOT_PRESENT', 'dest station not present'],
  [50, 'WLAN_STATUS_DEST_STA_NOT_QOS_STA', 'dest station not QOS station'],
  [51, 'WLAN_STATUS_ASSOC_DENIED_LISTEN_INT_TOO_LARGE', 'association denied listen int too large'],
  [52, 'WLAN_STATUS_INVALID_FT_ACTION_FRAME_COUNT', 'invalid FT action frame count'],
  [53, 'WLAN_STATUS_INVALID_PMKID', 'invalid PMKID'],
  [54, 'WLAN_STATUS_INVALID_MDIE', 'invalid MDIE'],
  [55, 'WLAN_STATUS_INVALID_FTIE', 'invalid FTIE'],
  [56, 'WLAN_STATUS_REQUESTED_TCLAS_NOT_SUPPORTED', 'requested TCLAS not supported'],
  [57, 'WLAN_STATUS_INSUFFICIENT_TCLAS_PROCESSING_RESOURCES', 'insufficient TCLAS processing resources'],
  [58, 'WLAN_STATUS_TRY_ANOTHER_BSS', 'try another BSS'],
  [59, 'WLAN_STATUS_GAS_ADV_PROTO_NOT_SUPPORTED', 'GAS adv proto not supported'],
  [60, 'WLAN_STATUS_NO_OUTSTANDING_GAS_REQ', 'no outstanding GAS request'],
  [61, 'WLAN_STATUS_GAS_RESP_NOT_RECEIVED', 'GAS response not received'],
  [62, 'WLAN_STATUS_STA_TIMED_OUT_WAITING_FOR_GAS_RESP', 'station timed out waiting for GAS response'],
  [63, 'WLAN_STATUS_GAS_RESP_LARGER_THAN_LIMIT', 'GAS response larger than limit'],
  [64, 'WLAN_STATUS_REQ_REFUSED_HOME', 'request refused home'],
  [65, 'WLAN_STATUS_ADV_SRV_UNREACHABLE', 'adv srv unreachable'],
  [67, 'WLAN_STATUS_REQ_REFUSED_SSPN', 'request refused SSPN'],
  [68, 'WLAN_STATUS_REQ_REFUSED_UNAUTH_ACCESS', 'request refused unauth access'],
  [72, 'WLAN_STATUS_INVALID_RSNIE', 'invalid rsnie'],
  [73, 'WLAN_STATUS_U_APSD_COEX_NOT_SUPPORTED', 'U apsd coex not supported'],
  [74, 'WLAN_STATUS_U_APSD_COEX_MODE_NOT_SUPPORTED', 'U apsd coex mode not supported'],
  [75, 'WLAN_STATUS_BAD_INTERVAL_WITH_U_APSD_COEX', 'bad interval with U apsd coex'],
  [
    76,
    'WLAN_STATUS_ANTI_CLOGGING_TOKEN_REQ',
    'the access point asks for an anti-clogging token',
    'Normal part of SAE under load.'
  ],
  [77, 'WLAN_STATUS_FINITE_CYCLIC_GROUP_NOT_SUPPORTED', 'the SAE group is not supported'],
  [78, 'WLAN_STATUS_CANNOT_FIND_ALT_TBTT', 'cannot find alt tbtt'],
  [79, 'WLAN_STATUS_TRANSMISSION_FAILURE', 'transmission failure'],
  [80, 'WLAN_STATUS_REQ_TCLAS_NOT_SUPPORTED', 'request TCLAS not supported'],
  [81, 'WLAN_STATUS_TCLAS_RESOURCES_EXCHAUSTED', 'TCLAS resources exhausted'],
  [82, 'WLAN_STATUS_REJECTED_WITH_SUGGESTED_BSS_TRANSITION', 'rejected with suggested BSS transition'],
  [83, 'WLAN_STATUS_REJECT_WITH_SCHEDULE', 'reject with schedule'],
  [84, 'WLAN_STATUS_REJECT_NO_WAKEUP_SPECIFIED', 'reject no wakeup specified'],
  [85, 'WLAN_STATUS_SUCCESS_POWER_SAVE_MODE', 'success power save mode'],
  [86, 'WLAN_STATUS_PENDING_ADMITTING_FST_SESSION', 'pending admitting FST session'],
  [87, 'WLAN_STATUS_PERFORMING_FST_NOW', 'performing FST now'],
  [88, 'WLAN_STATUS_PENDING_GAP_IN_BA_WINDOW', 'pending gap in BA window'],
  [89, 'WLAN_STATUS_REJECT_U_PID_SETTING', 'reject U pid setting'],
  [92, 'WLAN_STATUS_REFUSED_EXTERNAL_REASON', 'refused external reason'],
  [93, 'WLAN_STATUS_REFUSED_AP_OUT_OF_MEMORY', 'refused AP out of memory'],
  [94, 'WLAN_STATUS_REJECTED_EMERGENCY_SERVICE_NOT_SUPPORTED', 'rejected emergency service not supported'],
  [95, 'WLAN_STATUS_QUERY_RESP_OUTSTANDING', 'query response outstanding'],
  [96, 'WLAN_STATUS_REJECT_DSE_BAND', 'reject DSE band'],
  [97, 'WLAN_STATUS_TCLAS_PROCESSING_TERMINATED', 'TCLAS processing terminated'],
  [98, 'WLAN_STATUS_TS_SCHEDULE_CONFLICT', 'TS schedule conflict'],
  [99, 'WLAN_STATUS_DENIED_WITH_SUGGESTED_BAND_AND_CHANNEL', 'denied with suggested band and channel'],
  [100, 'WLAN_STATUS_MCCAOP_RESERVATION_CONFLICT', 'MCCAOP reservation conflict'],
  [101, 'WLAN_STATUS_MAF_LIMIT_EXCEEDED', 'MAF limit exceeded'],
  [102, 'WLAN_STATUS_MCCA_TRACK_LIMIT_EXCEEDED', 'MCCA track limit exceeded'],
  [103, 'WLAN_STATUS_DENIED_DUE_TO_SPECTRUM_MANAGEMENT', 'denied due to spectrum management'],
  [104, 'WLAN_STATUS_ASSOC_DENIED_NO_VHT', 'association denied no VHT'],
  [105, 'WLAN_STATUS_ENABLEMENT_DENIED', 'enablement denied'],
  [106, 'WLAN_STATUS_RESTRICTION_FROM_AUTHORIZED_GDB', 'restriction from authorized GDB'],
  [107, 'WLAN_STATUS_AUTHORIZATION_DEENABLED', 'authorization deenabled'],
  [112, 'WLAN_STATUS_FILS_AUTHENTICATION_FAILURE', 'FILS authentication failure'],
  [113, 'WLAN_STATUS_UNKNOWN_AUTHENTICATION_SERVER', 'unknown authentication server'],
  [123, 'WLAN_STATUS_UNKNOWN_PASSWORD_IDENTIFIER', 'unknown password identifier'],
  [124, 'WLAN_STATUS_DENIED_HE_NOT_SUPPORTED', 'denied HE not supported'],
  [126, 'WLAN_STATUS_SAE_HASH_TO_ELEMENT', 'SAE hash to element'],
  [127, 'WLAN_STATUS_SAE_PK', 'SAE PK'],
  [
    130,
    'WLAN_STATUS_DENIED_STA_AFF_WITH_MLD_WITH_EXISTING_ASSOC',
    'denied station aff with MLD with existing association'
  ],
  [131, 'WLAN_STATUS_EPCS_DENIED_UNAUTHORIZED', 'EPCS denied unauthorized'],
  [132, 'WLAN_STATUS_EPCS_DENIED', 'EPCS denied'],
  [133, 'WLAN_STATUS_DENIED_TID_TO_LINK_MAPPING', 'denied TID to link mapping'],
  [134, 'WLAN_STATUS_PREFERRED_TID_TO_LINK_MAPPING_SUGGESTED', 'preferred TID to link mapping suggested'],
  [135, 'WLAN_STATUS_DENIED_EHT_NOT_SUPPORTED', 'denied EHT not supported'],
  [136, 'WLAN_STATUS_INVALID_PUBLIC_KEY', 'invalid public key'],
  [137, 'WLAN_STATUS_PASN_BASE_AKMP_FAILED', 'PASN base AKMP failed'],
  [138, 'WLAN_STATUS_OCI_MISMATCH', 'OCI mismatch'],
  [139, 'WLAN_STATUS_DENIED_TX_LINK_NOT_ACCEPTED', 'denied tx link not accepted'],
  [140, 'WLAN_STATUS_EPCS_DENIED_VERIFICATION_FAILURE', 'EPCS denied verification failure'],
  [141, 'WLAN_STATUS_DENIED_OPERATION_PARAMETER_UPDATE', 'denied operation parameter update']
])

/**
 * enum wifi_conn_status: the status of NET_EVENT_WIFI_CONNECT_RESULT.
 * Checked: Zephyr include/zephyr/net/wifi_mgmt.h (3.5 and later; the numbers stand for the driver's own before).
 */
export const wifiConn = table([
  [0, 'WIFI_STATUS_CONN_SUCCESS', 'connection successful'],
  [1, 'WIFI_STATUS_CONN_FAIL', 'connection failed', "Generic: see the supplicant's lines before it."],
  [
    2,
    'WIFI_STATUS_CONN_WRONG_PASSWORD',
    'wrong password, guessed from a failed four-way handshake',
    'Also printed when EAPOL frames are lost.'
  ],
  [3, 'WIFI_STATUS_CONN_TIMEOUT', 'connection timed out'],
  [
    4,
    'WIFI_STATUS_CONN_AP_NOT_FOUND',
    'access point not found',
    'SSID spelled differently, other band or channel, out of range, or hidden.'
  ]
])
