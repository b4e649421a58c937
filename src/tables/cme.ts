import type { Table } from './entry.js'

/**
 * +CME ERROR results: 3GPP TS 27.007 numbers and the ones of nRF91 modem firmware from 512 on.
 * Checked: 3GPP TS 27.007 clause 9.2, nRF91x1/nRF9160 AT command references, sdk-nrf 2.9.99 modem_key_mgmt.c.
 */
export const cme: Table = {
  0: {
    name: 'phone failure',
    meaning: 'general failure of the modem',
    hint: 'With the nRF91: often the modem is off (CFUN=0) or the command is not possible now.'
  },
  3: { name: 'operation not allowed', meaning: 'the operation is not allowed in this state' },
  4: { name: 'operation not supported', meaning: 'this modem firmware does not support the operation' },
  5: { name: 'PH-SIM PIN required', meaning: 'the device is locked to a SIM' },
  10: {
    name: 'SIM not inserted',
    meaning: 'no SIM card was detected',
    hint: 'Check the card, its contacts and the SIM lines of the board; eSIM or SIM selection switch.'
  },
  11: { name: 'SIM PIN required', meaning: 'the SIM card asks for its PIN', hint: 'AT+CPIN="<pin>".' },
  12: { name: 'SIM PUK required', meaning: 'the SIM card is blocked and asks for its PUK' },
  13: {
    name: 'SIM failure',
    meaning: 'the SIM card does not work',
    hint: 'Card contact, SIM voltage or a card the modem cannot use.'
  },
  14: { name: 'SIM busy', meaning: 'the SIM card is busy, try again' },
  15: { name: 'SIM wrong', meaning: 'a wrong SIM card' },
  16: { name: 'incorrect password', meaning: 'the PIN or password is wrong' },
  17: { name: 'SIM PIN2 required', meaning: 'the SIM card asks for PIN2' },
  18: { name: 'SIM PUK2 required', meaning: 'the SIM card asks for PUK2' },
  20: { name: 'memory full', meaning: 'no memory left' },
  21: { name: 'invalid index', meaning: 'the index does not exist' },
  22: { name: 'not found', meaning: 'the item does not exist' },
  23: { name: 'memory failure', meaning: 'memory failure' },
  24: { name: 'text string too long', meaning: 'a text is too long' },
  25: { name: 'invalid characters in text string', meaning: 'a text holds invalid characters' },
  26: { name: 'dial string too long', meaning: 'a number is too long' },
  27: { name: 'invalid characters in dial string', meaning: 'a number holds invalid characters' },
  30: { name: 'no network service', meaning: 'the modem is not registered' },
  31: { name: 'network timeout', meaning: 'the network did not answer' },
  32: { name: 'network not allowed, emergency calls only', meaning: 'the network refuses normal service' },
  40: { name: 'network personalisation PIN required', meaning: 'the device is locked to a network' },
  41: { name: 'network personalisation PUK required', meaning: 'the device is locked to a network' },
  42: { name: 'network subset personalisation PIN required', meaning: 'the device is locked to a network subset' },
  43: { name: 'network subset personalisation PUK required', meaning: 'the device is locked to a network subset' },
  44: { name: 'service provider personalisation PIN required', meaning: 'the device is locked to a provider' },
  45: { name: 'service provider personalisation PUK required', meaning: 'the device is locked to a provider' },
  46: { name: 'corporate personalisation PIN required', meaning: 'the device is locked to a company' },
  47: { name: 'corporate personalisation PUK required', meaning: 'the device is locked to a company' },
  48: { name: 'hidden key required', meaning: 'a hidden key is needed' },
  49: { name: 'EAP method not supported', meaning: 'the EAP method is not supported' },
  50: { name: 'incorrect parameters', meaning: 'a parameter of the AT command is wrong' },
  51: { name: 'command implemented but currently disabled', meaning: 'the command is disabled at the moment' },
  52: { name: 'command aborted by user', meaning: 'the command was aborted' },
  53: { name: 'not attached due to restricted access', meaning: 'the network restricts access' },
  54: { name: 'modem not allowed, emergency calls only', meaning: 'only emergency calls are allowed' },
  55: { name: 'operation not allowed because of restrictions', meaning: 'restricted by the network' },
  56: { name: 'fixed dial number only', meaning: 'only fixed numbers are allowed' },
  57: { name: 'temporarily out of service', meaning: 'temporarily out of service' },
  58: { name: 'language or alphabet not supported', meaning: 'language or alphabet not supported' },
  59: { name: 'unexpected data value', meaning: 'a data value is unexpected' },
  60: { name: 'system failure', meaning: 'system failure' },
  61: { name: 'data missing', meaning: 'data is missing' },
  62: { name: 'call barred', meaning: 'the call is barred' },
  63: { name: 'message waiting subscription failure', meaning: 'message waiting indication subscription failed' },
  100: { name: 'unknown', meaning: 'unknown error' },
  103: { name: 'illegal MS', meaning: 'the network does not accept this device (cause 3)' },
  106: { name: 'illegal ME', meaning: 'the network does not accept this equipment (cause 6)' },
  107: {
    name: 'GPRS services not allowed',
    meaning: 'packet services are not allowed for this subscription (cause 7)'
  },
  108: {
    name: 'GPRS and non-GPRS services not allowed',
    meaning: 'no services are allowed for this subscription (cause 8)'
  },
  111: { name: 'PLMN not allowed', meaning: 'the network is not allowed for this SIM (cause 11)' },
  112: { name: 'location area not allowed', meaning: 'the area is not allowed (cause 12)' },
  113: { name: 'roaming not allowed in this location area', meaning: 'roaming is not allowed here (cause 13)' },
  114: {
    name: 'GPRS services not allowed in this PLMN',
    meaning: 'packet services are not allowed in this network (cause 14)'
  },
  115: { name: 'no suitable cells in location area', meaning: 'no suitable cell in this area (cause 15)' },
  122: { name: 'congestion', meaning: 'the network is congested (cause 22)' },
  126: { name: 'insufficient resources', meaning: 'the network lacks resources (cause 26)' },
  127: {
    name: 'missing or unknown APN',
    meaning: 'the APN is missing or unknown (cause 27)',
    hint: "Set the APN of the SIM's operator."
  },
  128: { name: 'unknown PDP address or PDP type', meaning: 'the PDP type is unknown (cause 28)' },
  129: { name: 'user authentication failed', meaning: 'user name or password of the PDN is wrong (cause 29)' },
  130: { name: 'activation rejected by gateway', meaning: 'activation rejected by the gateway (cause 30)' },
  131: { name: 'activation rejected, unspecified', meaning: 'activation rejected without a reason (cause 31)' },
  132: { name: 'service option not supported', meaning: 'service option not supported (cause 32)' },
  133: {
    name: 'requested service option not subscribed',
    meaning: 'the service is not part of the subscription (cause 33)'
  },
  134: { name: 'service option temporarily out of order', meaning: 'service temporarily out of order (cause 34)' },
  140: { name: 'feature not supported', meaning: 'the feature is not supported (cause 40)' },
  148: { name: 'unspecified GPRS error', meaning: 'unspecified packet service error' },
  149: { name: 'PDP authentication failure', meaning: 'authentication of the PDP context failed' },
  150: { name: 'invalid mobile class', meaning: 'invalid mobile class' },
  171: { name: 'last PDN disconnection not allowed', meaning: 'the last PDN connection may not be closed (cause 49)' },
  513: {
    name: 'not found',
    meaning: 'nRF91: the item does not exist',
    hint: 'For AT%CMNG: nothing is stored under this security tag and type.'
  },
  514: {
    name: 'not allowed',
    meaning: 'nRF91: no access, the operation is not allowed',
    hint: 'For AT%CMNG: reading private data is not possible.'
  },
  515: {
    name: 'memory full',
    meaning: 'nRF91: credential or file storage is full',
    hint: 'Delete unused security tags with AT%CMNG=3.'
  },
  516: { name: 'radio connection is active', meaning: 'nRF91: not possible while the radio connection is active' },
  517: { name: 'number of PDN connections exceeded', meaning: 'nRF91: too many PDN connections' },
  518: {
    name: 'not allowed in active state',
    meaning: 'nRF91: only possible with the modem offline',
    hint: 'Write credentials before connecting, or after AT+CFUN=4.'
  },
  519: {
    name: 'already exists',
    meaning: 'nRF91: the item already exists',
    hint: 'For AT%CMNG: a credential of this type already occupies the security tag.'
  },
  520: { name: 'not allowed in power off', meaning: 'nRF91: not possible with the modem switched off (CFUN=0)' },
  521: { name: 'different battery voltage level', meaning: 'nRF91: battery voltage level does not allow this' },
  522: { name: 'error in modem', meaning: 'nRF91: internal error' },
  523: { name: 'not allowed in this state', meaning: 'nRF91: not possible in the current state' },
  524: { name: 'wrong security tag', meaning: 'nRF91: wrong or unknown security tag' },
  525: { name: 'unable to write', meaning: 'nRF91: the data could not be written' },
  526: { name: 'device identity is not writable', meaning: 'nRF91: the identity cannot be written' },
  527: {
    name: 'invalid content',
    meaning: 'nRF91: the content of the credential is not valid',
    hint: 'Check the PEM: complete, no missing line breaks, private key matching the certificate.'
  },
  528: {
    name: 'not allowed in power off warning',
    meaning: 'nRF91: not possible during a power off (low battery) warning'
  }
}
