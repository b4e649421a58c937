/** Names of the numbers in AT responses that no code table holds. Source: sdk-nrf `include/modem/lte_lc.h`. */
type Names = Readonly<Record<number, string>>

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
