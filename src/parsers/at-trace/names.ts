/** Names of the numbers in AT responses. Sources: 3GPP TS 27.007, TS 24.301 (causes), sdk-nrf `include/modem/lte_lc.h`. */
type Names = Readonly<Record<number, string>>

export const REGISTRATION: Names = {
  0: 'not registered, not searching',
  1: 'registered, home network',
  2: 'not registered, searching',
  3: 'registration denied',
  4: 'unknown (out of coverage)',
  5: 'registered, roaming',
  90: 'not registered, UICC failure'
}

export const FUNCTIONAL_MODE: Names = {
  0: 'power off',
  1: 'normal',
  2: 'receive only',
  4: 'offline (flight mode)',
  20: 'LTE off',
  21: 'LTE on',
  30: 'GNSS off',
  31: 'GNSS on',
  40: 'UICC off',
  41: 'UICC on',
  44: 'offline with UICC on'
}

export const ACCESS_TECHNOLOGY: Names = { 7: 'LTE-M', 9: 'NB-IoT' }

/** First parameter of `%XMODEMSLEEP`. */
export const SLEEP: Names = {
  1: 'PSM',
  2: 'RF inactivity (eDRX)',
  3: 'limited service',
  4: 'flight mode',
  7: 'proprietary PSM'
}

/** EMM causes, TS 24.301 9.9.3.9. */
export const EMM_CAUSE: Names = {
  2: 'IMSI unknown in HSS',
  3: 'illegal UE',
  5: 'IMEI not accepted',
  6: 'illegal ME',
  7: 'EPS services not allowed',
  8: 'EPS services and non-EPS services not allowed',
  9: 'UE identity cannot be derived by the network',
  10: 'implicitly detached',
  11: 'PLMN not allowed',
  12: 'tracking area not allowed',
  13: 'roaming not allowed in this tracking area',
  14: 'EPS services not allowed in this PLMN',
  15: 'no suitable cells in tracking area',
  16: 'MSC temporarily not reachable',
  17: 'network failure',
  18: 'CS domain not available',
  19: 'ESM failure',
  20: 'MAC failure',
  21: 'synch failure',
  22: 'congestion',
  25: 'not authorized for this CSG',
  35: 'requested service option not authorized in this PLMN',
  39: 'CS service temporarily not available',
  40: 'no EPS bearer context activated',
  42: 'severe network failure'
}

/** ESM causes, TS 24.301 9.9.4.4. */
export const ESM_CAUSE: Names = {
  8: 'operator determined barring',
  26: 'insufficient resources',
  27: 'missing or unknown APN',
  28: 'unknown PDN type',
  29: 'user authentication failed',
  30: 'request rejected by serving or PDN gateway',
  31: 'request rejected, unspecified',
  32: 'service option not supported',
  33: 'requested service option not subscribed',
  34: 'service option temporarily out of order',
  36: 'regular deactivation',
  38: 'network failure',
  39: 'reactivation requested',
  50: 'PDN type IPv4 only allowed',
  51: 'PDN type IPv6 only allowed',
  54: 'PDN connection does not exist',
  55: 'multiple PDN connections for a given APN not allowed',
  65: 'maximum number of EPS bearers reached',
  66: 'requested APN not supported in current RAT and PLMN combination'
}

/** Mobile equipment errors: TS 27.007 9.2, and the ones of `%CMNG` in Nordic's AT command reference. */
export const CME_ERROR: Names = {
  0: 'phone failure',
  3: 'operation not allowed',
  4: 'operation not supported',
  10: 'SIM not inserted',
  11: 'SIM PIN required',
  12: 'SIM PUK required',
  13: 'SIM failure',
  14: 'SIM busy',
  15: 'SIM wrong',
  16: 'incorrect password',
  17: 'SIM PIN2 required',
  18: 'SIM PUK2 required',
  20: 'memory full',
  21: 'invalid index',
  22: 'not found',
  23: 'memory failure',
  30: 'no network service',
  31: 'network timeout',
  50: 'incorrect parameters',
  100: 'unknown',
  513: 'not found',
  514: 'no access',
  515: 'memory full',
  518: 'not allowed in active state',
  519: 'already exists',
  523: 'key generation failed'
}

/** Opcodes and credential types of `%CMNG`, sdk-nrf `include/modem/modem_key_mgmt.h`. */
export const CMNG_OPCODE: Names = { 0: 'write', 1: 'list', 2: 'read', 3: 'delete' }
export const CMNG_TYPE: Names = {
  0: 'root CA certificate',
  1: 'client certificate',
  2: 'client private key',
  3: 'PSK',
  4: 'PSK identity',
  5: 'public key'
}
