import { bitDecoder } from './bits.js'
import { att, l2cap, security, smp } from './bluetooth.js'
import { cereg, cms, emm, esm } from './cellular.js'
import { cme } from './cme.js'
import { decodeMbedtls } from './decode-mbedtls.js'
import type { Entry, Table } from './entry.js'
import { errno, errnoLinux, errnoMpsl, errnoNewlibOnly, errnoOld } from './errno.js'
import { fatal } from './fatal.js'
import { gai, gaiModemOld } from './gai.js'
import { hci } from './hci.js'
import { opcode } from './hci-opcode.js'
import { chip, openthread, zboss } from './matter-thread-zigbee.js'
import { mcuboot, mcubootFlag, mcubootImage, mcubootMagic, mcubootSwap } from './mcuboot.js'
import { mcumgr, mcumgrFs, mcumgrImage, mcumgrOs } from './mcumgr.js'
import { modemFault } from './modem-fault.js'
import { nrfx } from './nrfx.js'
import { psa } from './psa.js'
import { cfsrBits, hfsrBits, hwinfoBits, sfsrBits, twiBits, uartBits } from './registers.js'
import { decodeResetreas, RESETREAS } from './reset-reason.js'
import { fatfs, jedec, littlefs, nvs } from './storage.js'
import { wifiConn, wifiReason, wifiStatus } from './wifi.js'

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
  /** Words that support it, but say nothing alone. */
  more?: readonly string[]
  /** Considered only when the context has one of its words. */
  only?: boolean
  /** Words with which the code is another one: `peripheral_uart: Disconnected, reason 62` is no line error. */
  unless?: readonly string[]
  /** Without its words it comes after the tables that need none. */
  rest?: boolean
}

const MODEM = ['nrf_modem', 'modem', 'lte', 'lte_lc', 'at_cmd', 'pdn', 'nrf_cloud']
const BLUETOOTH = ['bt', 'bluetooth', 'hci', 'ble', 'bt_hci_core', 'bt_conn', 'connection', 'disconnected', 'conn']
const WIFI = ['wifi', 'wlan', 'wlan0', 'wpa', 'wpa_supplicant', 'wpa_supp', 'sta', 'nrf70', 'wifi_nrf']
const MCUMGR = ['mcumgr', 'smp_svr', 'smp', 'img_mgmt', 'fs_mgmt', 'os_mgmt', 'mcumgr_smp']
const TLS = ['mbedtls', 'tls', 'dtls', 'handshake', 'ssl', 'net_sock_tls', 'x509', 'certificate']

/** Every table by its public name. */
export const SPACES: Readonly<Record<string, Space>> = {
  errno: { table: errno, anySign: true, words: ['errno', 'socket', 'sock', 'i2c', 'spi', 'flash', 'driver'] },
  'errno:newlib': { table: { ...errnoNewlibOnly, ...errno }, anySign: true, words: ['newlib', 'picolibc'], rest: true },
  'errno:nrf_modem': { table: errno, anySign: true, words: MODEM, rest: true },
  'errno:mpsl': { table: errnoMpsl, anySign: true, words: ['mpsl', 'sdc', 'softdevice', 'nfc'], only: true },
  'errno:old': { table: errnoOld, anySign: true, words: ['minimal_libc_before_zephyr_2_6'], only: true },
  'errno:linux': { table: errnoLinux, anySign: true, words: ['linux', 'native_sim', 'native_posix'], only: true },
  gai: { table: gai, anySign: true, words: ['getaddrinfo', 'gai', 'dns', 'resolve', 'resolver', 'eai'], only: true },
  'gai:nrf_modem': { table: gaiModemOld, words: ['getaddrinfo', 'gai', 'dns', 'resolve'], only: true },
  hci: { table: hci, hex: true, words: BLUETOOTH, rest: true },
  att: {
    table: att,
    hex: true,
    words: ['att', 'gatt', 'gatt_dm', 'bt_att', 'bt_gatt'],
    more: ['discovery', 'write', 'read'],
    only: true
  },
  smp: { table: smp, hex: true, words: ['bt_smp', 'pairing', 'smp'], only: true },
  security: { table: security, words: ['security', 'security_changed', 'pairing', 'bonding'], only: true },
  l2cap: { table: l2cap, hex: true, words: ['l2cap', 'bt_l2cap'], only: true },
  opcode: { decode: opcode, hex: true, words: ['opcode'], more: ['command', 'hci'], only: true },
  mbedtls: { decode: decodeMbedtls, anySign: true, hex: true, words: TLS, rest: true },
  psa: { table: psa, words: ['psa', 'crypto', 'tfm', 'tf_m', 'trusted_storage', 'oberon', 'cracen'], more: ['key'] },
  cme: { table: cme, words: ['cme', 'cme_error'], only: true },
  cms: { table: cms, words: ['cms', 'cms_error', 'sms'], only: true },
  cereg: { table: cereg, words: ['cereg', 'registration', 'reg_status', 'nw_reg_status'], only: true },
  emm: { table: emm, words: ['emm', 'reject', 'rejected', 'cereg', 'ceer'], more: ['cause', 'lte_lc'], only: true },
  esm: { table: esm, words: ['esm', 'cnec_esm'], more: ['pdn'], only: true },
  'modem-fault': {
    table: modemFault,
    hex: true,
    words: ['modem_fault', 'crashed', 'nrf_modem_fault'],
    more: ['modem', 'reason'],
    only: true
  },
  'wifi-reason': {
    table: wifiReason,
    words: WIFI,
    more: ['deauth', 'deauthenticated', 'disassoc', 'disconnected', 'reason'],
    only: true
  },
  'wifi-status': { table: wifiStatus, words: WIFI, more: ['auth', 'assoc', 'status_code', 'association'], only: true },
  'wifi-conn': { table: wifiConn, words: WIFI, more: ['connection', 'connect', 'connect_result'], only: true },
  mcumgr: { table: mcumgr, words: MCUMGR, more: ['rc'], only: true },
  'mcumgr:img': { table: mcumgrImage, words: MCUMGR, more: ['img', 'image', 'group', 'img_mgmt'], only: true },
  'mcumgr:os': { table: mcumgrOs, words: MCUMGR, more: ['os_mgmt'], only: true },
  'mcumgr:fs': { table: mcumgrFs, words: MCUMGR, more: ['fs_mgmt'], only: true },
  mcuboot: { table: mcuboot, words: ['mcuboot', 'bootutil'], more: ['boot', 'rc'], only: true },
  'mcuboot:swap': { table: mcubootSwap, words: ['swap', 'swap_type'], only: true },
  'mcuboot:magic': { table: mcubootMagic, words: ['magic'], only: true },
  'mcuboot:flag': { table: mcubootFlag, words: ['image_ok', 'copy_done'], only: true },
  'mcuboot:image': { table: mcubootImage, hex: true, words: ['mcuboot', 'magic', 'header'] },
  nrfx: { table: nrfx, hex: true, words: ['nrfx'] },
  fatal: { table: fatal, words: ['fatal', 'fatal_error', 'k_err'], more: ['reason', 'os'], only: true },
  cfsr: { decode: bitDecoder(cfsrBits), hex: true, words: ['cfsr'], only: true },
  hfsr: { decode: bitDecoder(hfsrBits), hex: true, words: ['hfsr'], only: true },
  sfsr: { decode: bitDecoder(sfsrBits), hex: true, words: ['sfsr'], only: true },
  resetreas: { decode: decodeResetreas, hex: true, words: ['resetreas', 'reset', 'reset_reason'], only: true },
  'resetreas:nrf52': {
    decode: RESETREAS.nRF52,
    hex: true,
    words: ['nrf52', 'nrf52840', 'nrf52832', 'nrf52833'],
    only: true
  },
  'resetreas:nrf53': { decode: RESETREAS.nRF53, hex: true, words: ['nrf53', 'nrf5340'], only: true },
  'resetreas:nrf91': {
    decode: RESETREAS.nRF91,
    hex: true,
    words: ['nrf91', 'nrf9160', 'nrf9161', 'nrf9151'],
    only: true
  },
  'resetreas:nrf54l': {
    decode: RESETREAS.nRF54L,
    hex: true,
    words: ['nrf54l', 'nrf54l15', 'nrf54l10', 'nrf54l05'],
    only: true
  },
  hwinfo: { decode: bitDecoder(hwinfoBits), words: ['hwinfo', 'reset_cause'], only: true },
  uart: { decode: bitDecoder(uartBits), words: ['uart', 'uart_rx_stopped', 'rx_stopped'], unless: ['connected', 'disconnected', 'connection'], only: true },
  twi: { decode: bitDecoder(twiBits), hex: true, words: ['twi', 'twim', 'errorsrc'], only: true },
  littlefs: { table: littlefs, anySign: true, words: ['littlefs', 'lfs', 'fs_mount'], only: true },
  fatfs: { table: fatfs, anySign: true, words: ['fatfs', 'fresult', 'f_mount', 'sd_card'], only: true },
  nvs: { table: nvs, anySign: true, words: ['nvs', 'fs_nvs', 'settings', 'nvs_mount'], only: true },
  jedec: { table: jedec, hex: true, words: ['jedec', 'jedec_id', 'spi_nor', 'qspi_nor'], only: true },
  openthread: { table: openthread, words: ['openthread', 'ot', 'oterror', 'thread_error'], only: true },
  chip: { table: chip, hex: true, words: ['chip', 'matter', 'chip_error'], only: true },
  zboss: { table: zboss, anySign: true, words: ['zboss', 'zigbee', 'zb'], only: true }
}
