import { cme } from './cme.js'
import { decodeMbedtls } from './decode-mbedtls.js'
import type { Entry, Table } from './entry.js'
import { errno, errnoLinux, errnoMpsl, errnoNewlibOnly } from './errno.js'
import { fatal } from './fatal.js'
import { gai, gaiModemOld } from './gai.js'
import { hci } from './hci.js'

/** How one table is looked up and when it is the likely one. */
export interface Space {
  table?: Table
  /** For tables that compute: sums, bit fields. Used instead of `table`. */
  decode?: (code: number) => Entry | undefined
  /** Codes are found with either sign. */
  anySign?: boolean
  /** Codes are shown in hexadecimal where people write them so. */
  hex?: boolean
  /** Words of a context (module, library, sentence) that speak for this table. Lower case, whole words. */
  words: readonly string[]
  /** True when the table is only considered if the context has one of its words. */
  onlyWithWord?: boolean
}

const MODEM = ['nrf_modem', 'modem', 'lte', 'lte_lc', 'at_cmd', 'pdn', 'nrf_cloud']
const BLUETOOTH = ['bt', 'bluetooth', 'hci', 'ble', 'bt_hci_core', 'bt_conn', 'connection', 'disconnected', 'conn']
const TLS = ['mbedtls', 'tls', 'dtls', 'handshake', 'ssl', 'net_sock_tls', 'x509', 'certificate']

/** Every table by its public name. */
export const SPACES: Readonly<Record<string, Space>> = {
  errno: { table: errno, anySign: true, words: ['errno', 'socket', 'sock', 'i2c', 'spi', 'flash', 'driver'] },
  'errno:newlib': { table: { ...errnoNewlibOnly, ...errno }, anySign: true, words: ['newlib', 'picolibc'], onlyWithWord: true },
  'errno:nrf_modem': { table: errno, anySign: true, words: MODEM, onlyWithWord: true },
  'errno:mpsl': { table: errnoMpsl, anySign: true, words: ['mpsl', 'sdc', 'softdevice', 'nfc', 'nrfc'], onlyWithWord: true },
  'errno:linux': { table: errnoLinux, anySign: true, words: ['linux', 'native_sim', 'native_posix', 'host'], onlyWithWord: true },
  gai: { table: gai, anySign: true, words: ['getaddrinfo', 'gai', 'dns', 'resolve', 'resolver', 'eai'], onlyWithWord: true },
  'gai:nrf_modem': { table: gaiModemOld, words: ['getaddrinfo', 'gai', 'dns', 'resolve'], onlyWithWord: true },
  hci: { table: hci, hex: true, words: BLUETOOTH },
  mbedtls: { decode: decodeMbedtls, anySign: true, hex: true, words: TLS },
  cme: { table: cme, words: ['cme', 'at', ...MODEM] },
  fatal: { table: fatal, words: ['fatal', 'zephyr fatal error', 'fault', 'os'], onlyWithWord: true }
}
