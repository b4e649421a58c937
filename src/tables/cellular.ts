import { table } from './entry.js'

/**
 * +CMS ERROR results: SMS failures, 3GPP TS 27.005 clause 3.2.5 and cause values of TS 24.011 below 128.
 * Checked: 3GPP TS 27.005, nRF91 AT command reference.
 */
export const cms = table([
  [1, 'unassigned number', 'the number is not assigned'],
  [8, 'operator determined barring', 'barred by the operator'],
  [10, 'call barred', 'the call is barred'],
  [21, 'short message transfer rejected', 'the message was rejected'],
  [27, 'destination out of service', 'the destination is out of service'],
  [28, 'unidentified subscriber', 'the subscriber is not known'],
  [29, 'facility rejected', 'the facility was rejected'],
  [30, 'unknown subscriber', 'the subscriber is unknown'],
  [38, 'network out of order', 'the network is out of order'],
  [41, 'temporary failure', 'temporary failure in the network'],
  [42, 'congestion', 'the network is congested'],
  [47, 'resources unavailable', 'resources are unavailable'],
  [50, 'requested facility not subscribed', 'SMS is not part of the subscription'],
  [69, 'requested facility not implemented', 'the facility is not implemented'],
  [81, 'invalid message reference', 'the message reference is invalid'],
  [95, 'invalid message', 'the message is invalid'],
  [96, 'invalid mandatory information', 'mandatory information is invalid'],
  [97, 'message type non-existent', 'the message type does not exist or is not implemented'],
  [98, 'message not compatible with protocol state', 'the message does not fit the protocol state'],
  [99, 'information element non-existent', 'an information element does not exist'],
  [111, 'protocol error', 'unspecified protocol error'],
  [127, 'interworking', 'unspecified interworking failure'],
  [300, 'ME failure', 'failure of the modem'],
  [301, 'SMS service reserved', 'the SMS service is reserved'],
  [302, 'operation not allowed', 'the operation is not allowed'],
  [303, 'operation not supported', 'the operation is not supported'],
  [304, 'invalid PDU mode parameter', 'a PDU mode parameter is invalid'],
  [305, 'invalid text mode parameter', 'a text mode parameter is invalid'],
  [310, 'SIM not inserted', 'no SIM card was detected'],
  [311, 'SIM PIN required', 'the SIM card asks for its PIN'],
  [312, 'PH-SIM PIN required', 'the device is locked to a SIM'],
  [313, 'SIM failure', 'the SIM card does not work'],
  [314, 'SIM busy', 'the SIM card is busy'],
  [315, 'SIM wrong', 'a wrong SIM card'],
  [316, 'SIM PUK required', 'the SIM card asks for its PUK'],
  [317, 'SIM PIN2 required', 'the SIM card asks for PIN2'],
  [318, 'SIM PUK2 required', 'the SIM card asks for PUK2'],
  [320, 'memory failure', 'memory failure'],
  [321, 'invalid memory index', 'the memory index is invalid'],
  [322, 'memory full', 'the SMS memory is full'],
  [
    330,
    'SMSC address unknown',
    'the address of the SMS centre is not known',
    'Set it on the SIM (AT+CSCA is not supported by the nRF91).'
  ],
  [331, 'no network service', 'the modem is not registered'],
  [332, 'network timeout', 'the network did not answer'],
  [340, 'no +CNMA acknowledgement expected', 'AT+CNMA was sent without a message to acknowledge'],
  [500, 'unknown error', 'unknown error'],
  [
    524,
    'SMS client unregistered',
    'nRF91: the modem dropped the SMS client registration',
    'The SMS library registers again by itself.'
  ]
])

/**
 * +CEREG registration status.
 * Checked: 3GPP TS 27.007, sdk-nrf 2.9.99 include/modem/lte_lc.h.
 */
export const cereg = table([
  [
    0,
    'not registered',
    'not registered and not searching',
    'The modem is offline (CFUN=0/4), or it gave up: see the EMM cause.'
  ],
  [1, 'registered, home network', 'registered in the home network'],
  [
    2,
    'searching',
    'not registered, searching',
    'No suitable cell yet: antenna, band and system mode (AT%XSYSTEMMODE), coverage.'
  ],
  [
    3,
    'registration denied',
    'the network refused registration',
    'Read the cause (AT+CEREG=3 or 5): SIM not provisioned, roaming not allowed, IMEI.'
  ],
  [4, 'unknown', 'unknown, for example out of coverage'],
  [5, 'registered, roaming', 'registered, roaming'],
  [90, 'UICC failure', 'nRF91: the SIM card does not work', 'Card missing, contacts, or a SIM the modem cannot use.']
])

/**
 * EMM causes: why the network refused registration (printed by lte_lc, AT+CEREG=3/5, AT+CEER).
 * Checked: 3GPP TS 24.301 clause 9.9.3.9 and annex A.
 */
export const emm = table([
  [
    2,
    'IMSI unknown in HSS',
    'the SIM is not known to its operator',
    'SIM not activated or without this technology. Harmless when registration succeeds: only SMS is missing then.'
  ],
  [3, 'illegal UE', 'the network does not accept this device', 'The SIM failed authentication or is blocked.'],
  [5, 'IMEI not accepted', 'the network does not accept this IMEI'],
  [6, 'illegal ME', 'the network does not accept this equipment', 'The IMEI is blocked.'],
  [
    7,
    'EPS services not allowed',
    'the subscription does not include EPS services',
    'LTE-M/NB-IoT is not enabled for this SIM.'
  ],
  [
    8,
    'EPS and non-EPS services not allowed',
    'the subscription allows no service',
    'The SIM is deactivated or has no valid plan.'
  ],
  [
    9,
    'UE identity cannot be derived by the network',
    'the network lost the context of this device',
    'The modem attaches again by itself.'
  ],
  [10, 'implicitly detached', 'the network detached the device', 'The modem attaches again by itself.'],
  [
    11,
    'PLMN not allowed',
    'the SIM is not allowed in this network',
    'No roaming agreement with this operator; the PLMN goes to the forbidden list.'
  ],
  [12, 'tracking area not allowed', 'the SIM is not allowed in this area'],
  [
    13,
    'roaming not allowed in this tracking area',
    'roaming is not allowed here',
    'Roaming must be enabled in the subscription.'
  ],
  [
    14,
    'EPS services not allowed in this PLMN',
    'no packet service for this SIM in this network',
    'No roaming agreement for LTE-M/NB-IoT.'
  ],
  [
    15,
    'no suitable cells in tracking area',
    'no suitable cell here for this SIM',
    'The SIM has no access to this technology (LTE-M or NB-IoT) here; try the other system mode.'
  ],
  [16, 'MSC temporarily not reachable', 'the circuit switched core is not reachable'],
  [17, 'network failure', 'network failure'],
  [18, 'CS domain not available', 'circuit switched service is not available'],
  [
    19,
    'ESM failure',
    'setting up the default bearer failed',
    'The APN, PDN type or authentication is wrong: read the ESM cause.'
  ],
  [20, 'MAC failure', 'authentication of the network by the SIM failed'],
  [21, 'synch failure', 'synchronisation of authentication failed'],
  [22, 'congestion', 'the network is congested'],
  [23, 'UE security capabilities mismatch', 'security capabilities differ'],
  [24, 'security mode rejected, unspecified', 'security mode was rejected'],
  [25, 'not authorised for this CSG', 'the device is not allowed in this closed group'],
  [26, 'non-EPS authentication unacceptable', 'authentication is not acceptable'],
  [31, 'redirection to 5GCN required', 'the network sends the device to 5G core'],
  [35, 'requested service option not authorised in this PLMN', 'the service is not authorised here'],
  [39, 'CS service temporarily not available', 'circuit switched service is not available now'],
  [40, 'no EPS bearer context activated', 'no bearer is active'],
  [42, 'severe network failure', 'severe network failure'],
  [95, 'semantically incorrect message', 'semantically incorrect message'],
  [96, 'invalid mandatory information', 'invalid mandatory information'],
  [97, 'message type non-existent or not implemented', 'message type not implemented'],
  [98, 'message type not compatible with the protocol state', 'message type does not fit the state'],
  [99, 'information element non-existent or not implemented', 'information element not implemented'],
  [100, 'conditional IE error', 'conditional information element error'],
  [101, 'message not compatible with the protocol state', 'message does not fit the state'],
  [111, 'protocol error, unspecified', 'unspecified protocol error']
])

/**
 * ESM causes: why a PDN connection was refused or ended (+CNEC_ESM, +CEER, pdn library).
 * Checked: 3GPP TS 24.301 clause 9.9.4.4 and annex B, sdk-nrf 2.9.99 lib/pdn/esm.c.
 */
export const esm = table([
  [8, 'operator determined barring', 'barred by the operator'],
  [26, 'insufficient resources', 'the network lacks resources'],
  [
    27,
    'missing or unknown APN',
    'the APN is missing or unknown',
    "Set the APN the SIM's operator gives (AT+CGDCONT, CONFIG_PDN_DEFAULT_APN)."
  ],
  [28, 'unknown PDN type', 'the PDN type is unknown or not allowed', 'Try IPV4V6 or IP.'],
  [29, 'user authentication failed', 'user name or password of the APN is wrong', 'Set them with AT+CGAUTH.'],
  [30, 'request rejected by serving GW or PDN GW', 'the gateway rejected the request'],
  [31, 'request rejected, unspecified', 'rejected without a reason'],
  [32, 'service option not supported', 'service option not supported'],
  [
    33,
    'requested service option not subscribed',
    'the service is not part of the subscription',
    'Wrong APN for this subscription.'
  ],
  [34, 'service option temporarily out of order', 'service temporarily out of order'],
  [35, 'PTI already in use', 'transaction identity already in use'],
  [36, 'regular deactivation', 'regular deactivation of the bearer'],
  [37, 'EPS QoS not accepted', 'quality of service not accepted'],
  [38, 'network failure', 'network failure'],
  [39, 'reactivation requested', 'the network asks to connect again'],
  [41, 'semantic error in the TFT operation', 'semantic error in the TFT operation'],
  [42, 'syntactical error in the TFT operation', 'syntactical error in the TFT operation'],
  [43, 'invalid EPS bearer identity', 'invalid bearer identity'],
  [44, 'semantic errors in packet filters', 'semantic errors in packet filters'],
  [45, 'syntactical errors in packet filters', 'syntactical errors in packet filters'],
  [47, 'PTI mismatch', 'transaction identity mismatch'],
  [49, 'last PDN disconnection not allowed', 'the last PDN connection may not be closed'],
  [50, 'PDN type IPv4 only allowed', 'the network gives IPv4 only', 'Information: IPv4 works, IPv6 is not available.'],
  [51, 'PDN type IPv6 only allowed', 'the network gives IPv6 only', 'IPv4 sockets cannot work on this connection.'],
  [52, 'single address bearers only allowed', 'only one address family per bearer'],
  [53, 'ESM information not received', 'ESM information was not received'],
  [54, 'PDN connection does not exist', 'the PDN connection does not exist'],
  [55, 'multiple PDN connections for a given APN not allowed', 'a second connection to this APN is not allowed'],
  [56, 'collision with network initiated request', 'collision with a request of the network'],
  [57, 'PDN type IPv4v6 only allowed', 'the network allows IPv4v6 only'],
  [58, 'PDN type non-IP only allowed', 'the network allows non-IP only'],
  [59, 'unsupported QCI value', 'unsupported quality class'],
  [60, 'bearer handling not supported', 'bearer handling not supported'],
  [65, 'maximum number of EPS bearers reached', 'too many bearers'],
  [
    66,
    'requested APN not supported in current RAT and PLMN combination',
    'the APN is not available in this network or technology'
  ],
  [81, 'invalid PTI value', 'invalid transaction identity'],
  [95, 'semantically incorrect message', 'semantically incorrect message'],
  [96, 'invalid mandatory information', 'invalid mandatory information'],
  [97, 'message type non-existent or not implemented', 'message type not implemented'],
  [98, 'message type not compatible with the protocol state', 'message type does not fit the state'],
  [99, 'information element non-existent or not implemented', 'information element not implemented'],
  [100, 'conditional IE error', 'conditional information element error'],
  [101, 'message not compatible with the protocol state', 'message does not fit the state'],
  [111, 'protocol error, unspecified', 'unspecified protocol error'],
  [112, 'APN restriction value incompatible with active EPS bearer context', 'APN restriction does not fit'],
  [113, 'multiple accesses to a PDN connection not allowed', 'multiple accesses to the connection are not allowed']
])
