import type { Table } from './entry.js'

/**
 * +CMS ERROR results: SMS failures, 3GPP TS 27.005 clause 3.2.5 and cause values of TS 24.011 below 128.
 * Checked: 3GPP TS 27.005, nRF91 AT command reference.
 */
export const cms: Table = {
  1: { name: 'unassigned number', meaning: 'the number is not assigned' },
  8: { name: 'operator determined barring', meaning: 'barred by the operator' },
  10: { name: 'call barred', meaning: 'the call is barred' },
  21: { name: 'short message transfer rejected', meaning: 'the message was rejected' },
  27: { name: 'destination out of service', meaning: 'the destination is out of service' },
  28: { name: 'unidentified subscriber', meaning: 'the subscriber is not known' },
  29: { name: 'facility rejected', meaning: 'the facility was rejected' },
  30: { name: 'unknown subscriber', meaning: 'the subscriber is unknown' },
  38: { name: 'network out of order', meaning: 'the network is out of order' },
  41: { name: 'temporary failure', meaning: 'temporary failure in the network' },
  42: { name: 'congestion', meaning: 'the network is congested' },
  47: { name: 'resources unavailable', meaning: 'resources are unavailable' },
  50: { name: 'requested facility not subscribed', meaning: 'SMS is not part of the subscription' },
  69: { name: 'requested facility not implemented', meaning: 'the facility is not implemented' },
  81: { name: 'invalid message reference', meaning: 'the message reference is invalid' },
  95: { name: 'invalid message', meaning: 'the message is invalid' },
  96: { name: 'invalid mandatory information', meaning: 'mandatory information is invalid' },
  97: { name: 'message type non-existent', meaning: 'the message type does not exist or is not implemented' },
  98: { name: 'message not compatible with protocol state', meaning: 'the message does not fit the protocol state' },
  99: { name: 'information element non-existent', meaning: 'an information element does not exist' },
  111: { name: 'protocol error', meaning: 'unspecified protocol error' },
  127: { name: 'interworking', meaning: 'unspecified interworking failure' },
  300: { name: 'ME failure', meaning: 'failure of the modem' },
  301: { name: 'SMS service reserved', meaning: 'the SMS service is reserved' },
  302: { name: 'operation not allowed', meaning: 'the operation is not allowed' },
  303: { name: 'operation not supported', meaning: 'the operation is not supported' },
  304: { name: 'invalid PDU mode parameter', meaning: 'a PDU mode parameter is invalid' },
  305: { name: 'invalid text mode parameter', meaning: 'a text mode parameter is invalid' },
  310: { name: 'SIM not inserted', meaning: 'no SIM card was detected' },
  311: { name: 'SIM PIN required', meaning: 'the SIM card asks for its PIN' },
  312: { name: 'PH-SIM PIN required', meaning: 'the device is locked to a SIM' },
  313: { name: 'SIM failure', meaning: 'the SIM card does not work' },
  314: { name: 'SIM busy', meaning: 'the SIM card is busy' },
  315: { name: 'SIM wrong', meaning: 'a wrong SIM card' },
  316: { name: 'SIM PUK required', meaning: 'the SIM card asks for its PUK' },
  317: { name: 'SIM PIN2 required', meaning: 'the SIM card asks for PIN2' },
  318: { name: 'SIM PUK2 required', meaning: 'the SIM card asks for PUK2' },
  320: { name: 'memory failure', meaning: 'memory failure' },
  321: { name: 'invalid memory index', meaning: 'the memory index is invalid' },
  322: { name: 'memory full', meaning: 'the SMS memory is full' },
  330: {
    name: 'SMSC address unknown',
    meaning: 'the address of the SMS centre is not known',
    hint: 'Set it on the SIM (AT+CSCA is not supported by the nRF91).'
  },
  331: { name: 'no network service', meaning: 'the modem is not registered' },
  332: { name: 'network timeout', meaning: 'the network did not answer' },
  340: { name: 'no +CNMA acknowledgement expected', meaning: 'AT+CNMA was sent without a message to acknowledge' },
  500: { name: 'unknown error', meaning: 'unknown error' },
  524: { name: 'no client registered for SMS', meaning: 'nRF91: SMS client registration is missing (AT+CNMI)' },
  525: { name: 'SMS client already registered', meaning: 'nRF91: another SMS client is already registered' }
}

/**
 * +CEREG registration status.
 * Checked: 3GPP TS 27.007, sdk-nrf 2.9.99 include/modem/lte_lc.h.
 */
export const cereg: Table = {
  0: {
    name: 'not registered',
    meaning: 'not registered and not searching',
    hint: 'The modem is offline (CFUN=0/4), or it gave up: see the EMM cause.'
  },
  1: { name: 'registered, home network', meaning: 'registered in the home network' },
  2: {
    name: 'searching',
    meaning: 'not registered, searching',
    hint: 'No suitable cell yet: antenna, band and system mode (AT%XSYSTEMMODE), coverage.'
  },
  3: {
    name: 'registration denied',
    meaning: 'the network refused registration',
    hint: 'Read the cause (AT+CEREG=3 or 5): SIM not provisioned, roaming not allowed, IMEI.'
  },
  4: { name: 'unknown', meaning: 'unknown, for example out of coverage' },
  5: { name: 'registered, roaming', meaning: 'registered, roaming' },
  90: {
    name: 'UICC failure',
    meaning: 'nRF91: the SIM card does not work',
    hint: 'Card missing, contacts, or a SIM the modem cannot use.'
  }
}

/**
 * EMM causes: why the network refused registration (printed by lte_lc, AT+CEREG=3/5, AT+CEER).
 * Checked: 3GPP TS 24.301 clause 9.9.3.9 and annex A.
 */
export const emm: Table = {
  2: {
    name: 'IMSI unknown in HSS',
    meaning: 'the SIM is not known to its operator',
    hint:
      'The SIM is not activated, or its subscription lacks this network technology. With nRF91 it often accompanies a registration without SMS and voice service and does no harm then.'
  },
  3: {
    name: 'illegal UE',
    meaning: 'the network does not accept this device',
    hint: 'The SIM failed authentication or is blocked.'
  },
  5: { name: 'IMEI not accepted', meaning: 'the network does not accept this IMEI' },
  6: { name: 'illegal ME', meaning: 'the network does not accept this equipment', hint: 'The IMEI is blocked.' },
  7: {
    name: 'EPS services not allowed',
    meaning: 'the subscription does not include EPS services',
    hint: 'LTE-M/NB-IoT is not enabled for this SIM.'
  },
  8: {
    name: 'EPS and non-EPS services not allowed',
    meaning: 'the subscription allows no service',
    hint: 'The SIM is deactivated or has no valid plan.'
  },
  9: {
    name: 'UE identity cannot be derived by the network',
    meaning: 'the network lost the context of this device',
    hint: 'The modem attaches again by itself.'
  },
  10: {
    name: 'implicitly detached',
    meaning: 'the network detached the device',
    hint: 'The modem attaches again by itself.'
  },
  11: {
    name: 'PLMN not allowed',
    meaning: 'the SIM is not allowed in this network',
    hint: 'No roaming agreement with this operator; the PLMN goes to the forbidden list.'
  },
  12: { name: 'tracking area not allowed', meaning: 'the SIM is not allowed in this area' },
  13: {
    name: 'roaming not allowed in this tracking area',
    meaning: 'roaming is not allowed here',
    hint: 'Roaming must be enabled in the subscription.'
  },
  14: {
    name: 'EPS services not allowed in this PLMN',
    meaning: 'no packet service for this SIM in this network',
    hint: 'No roaming agreement for LTE-M/NB-IoT.'
  },
  15: {
    name: 'no suitable cells in tracking area',
    meaning: 'no suitable cell here for this SIM',
    hint: 'The SIM has no access to this technology (LTE-M or NB-IoT) here; try the other system mode.'
  },
  16: { name: 'MSC temporarily not reachable', meaning: 'the circuit switched core is not reachable' },
  17: { name: 'network failure', meaning: 'network failure' },
  18: { name: 'CS domain not available', meaning: 'circuit switched service is not available' },
  19: {
    name: 'ESM failure',
    meaning: 'setting up the default bearer failed',
    hint: 'The APN, PDN type or authentication is wrong: read the ESM cause.'
  },
  20: { name: 'MAC failure', meaning: 'authentication of the network by the SIM failed' },
  21: { name: 'synch failure', meaning: 'synchronisation of authentication failed' },
  22: { name: 'congestion', meaning: 'the network is congested' },
  23: { name: 'UE security capabilities mismatch', meaning: 'security capabilities differ' },
  24: { name: 'security mode rejected, unspecified', meaning: 'security mode was rejected' },
  25: { name: 'not authorised for this CSG', meaning: 'the device is not allowed in this closed group' },
  26: { name: 'non-EPS authentication unacceptable', meaning: 'authentication is not acceptable' },
  31: { name: 'redirection to 5GCN required', meaning: 'the network sends the device to 5G core' },
  35: { name: 'requested service option not authorised in this PLMN', meaning: 'the service is not authorised here' },
  39: { name: 'CS service temporarily not available', meaning: 'circuit switched service is not available now' },
  40: { name: 'no EPS bearer context activated', meaning: 'no bearer is active' },
  42: { name: 'severe network failure', meaning: 'severe network failure' },
  95: { name: 'semantically incorrect message', meaning: 'semantically incorrect message' },
  96: { name: 'invalid mandatory information', meaning: 'invalid mandatory information' },
  97: { name: 'message type non-existent or not implemented', meaning: 'message type not implemented' },
  98: { name: 'message type not compatible with the protocol state', meaning: 'message type does not fit the state' },
  99: { name: 'information element non-existent or not implemented', meaning: 'information element not implemented' },
  100: { name: 'conditional IE error', meaning: 'conditional information element error' },
  101: { name: 'message not compatible with the protocol state', meaning: 'message does not fit the state' },
  111: { name: 'protocol error, unspecified', meaning: 'unspecified protocol error' }
}

/**
 * ESM causes: why a PDN connection was refused or ended (+CNEC_ESM, +CEER, pdn library).
 * Checked: 3GPP TS 24.301 clause 9.9.4.4 and annex B, sdk-nrf 2.9.99 lib/pdn/esm.c.
 */
export const esm: Table = {
  8: { name: 'operator determined barring', meaning: 'barred by the operator' },
  26: { name: 'insufficient resources', meaning: 'the network lacks resources' },
  27: {
    name: 'missing or unknown APN',
    meaning: 'the APN is missing or unknown',
    hint: "Set the APN the SIM's operator gives (AT+CGDCONT, CONFIG_PDN_DEFAULT_APN)."
  },
  28: { name: 'unknown PDN type', meaning: 'the PDN type is unknown or not allowed', hint: 'Try IPV4V6 or IP.' },
  29: {
    name: 'user authentication failed',
    meaning: 'user name or password of the APN is wrong',
    hint: 'Set them with AT+CGAUTH.'
  },
  30: { name: 'request rejected by serving GW or PDN GW', meaning: 'the gateway rejected the request' },
  31: { name: 'request rejected, unspecified', meaning: 'rejected without a reason' },
  32: { name: 'service option not supported', meaning: 'service option not supported' },
  33: {
    name: 'requested service option not subscribed',
    meaning: 'the service is not part of the subscription',
    hint: 'Wrong APN for this subscription.'
  },
  34: { name: 'service option temporarily out of order', meaning: 'service temporarily out of order' },
  35: { name: 'PTI already in use', meaning: 'transaction identity already in use' },
  36: { name: 'regular deactivation', meaning: 'regular deactivation of the bearer' },
  37: { name: 'EPS QoS not accepted', meaning: 'quality of service not accepted' },
  38: { name: 'network failure', meaning: 'network failure' },
  39: { name: 'reactivation requested', meaning: 'the network asks to connect again' },
  41: { name: 'semantic error in the TFT operation', meaning: 'semantic error in the TFT operation' },
  42: { name: 'syntactical error in the TFT operation', meaning: 'syntactical error in the TFT operation' },
  43: { name: 'invalid EPS bearer identity', meaning: 'invalid bearer identity' },
  44: { name: 'semantic errors in packet filters', meaning: 'semantic errors in packet filters' },
  45: { name: 'syntactical errors in packet filters', meaning: 'syntactical errors in packet filters' },
  47: { name: 'PTI mismatch', meaning: 'transaction identity mismatch' },
  49: { name: 'last PDN disconnection not allowed', meaning: 'the last PDN connection may not be closed' },
  50: {
    name: 'PDN type IPv4 only allowed',
    meaning: 'the network gives IPv4 only',
    hint: 'Information: IPv4 works, IPv6 is not available.'
  },
  51: {
    name: 'PDN type IPv6 only allowed',
    meaning: 'the network gives IPv6 only',
    hint: 'IPv4 sockets cannot work on this connection.'
  },
  52: { name: 'single address bearers only allowed', meaning: 'only one address family per bearer' },
  53: { name: 'ESM information not received', meaning: 'ESM information was not received' },
  54: { name: 'PDN connection does not exist', meaning: 'the PDN connection does not exist' },
  55: {
    name: 'multiple PDN connections for a given APN not allowed',
    meaning: 'a second connection to this APN is not allowed'
  },
  56: { name: 'collision with network initiated request', meaning: 'collision with a request of the network' },
  57: { name: 'PDN type IPv4v6 only allowed', meaning: 'the network allows IPv4v6 only' },
  58: { name: 'PDN type non-IP only allowed', meaning: 'the network allows non-IP only' },
  59: { name: 'unsupported QCI value', meaning: 'unsupported quality class' },
  60: { name: 'bearer handling not supported', meaning: 'bearer handling not supported' },
  65: { name: 'maximum number of EPS bearers reached', meaning: 'too many bearers' },
  66: {
    name: 'requested APN not supported in current RAT and PLMN combination',
    meaning: 'the APN is not available in this network or technology'
  },
  81: { name: 'invalid PTI value', meaning: 'invalid transaction identity' },
  95: { name: 'semantically incorrect message', meaning: 'semantically incorrect message' },
  96: { name: 'invalid mandatory information', meaning: 'invalid mandatory information' },
  97: { name: 'message type non-existent or not implemented', meaning: 'message type not implemented' },
  98: { name: 'message type not compatible with the protocol state', meaning: 'message type does not fit the state' },
  99: { name: 'information element non-existent or not implemented', meaning: 'information element not implemented' },
  100: { name: 'conditional IE error', meaning: 'conditional information element error' },
  101: { name: 'message not compatible with the protocol state', meaning: 'message does not fit the state' },
  111: { name: 'protocol error, unspecified', meaning: 'unspecified protocol error' },
  112: {
    name: 'APN restriction value incompatible with active EPS bearer context',
    meaning: 'APN restriction does not fit'
  },
  113: {
    name: 'multiple accesses to a PDN connection not allowed',
    meaning: 'multiple accesses to the connection are not allowed'
  }
}
