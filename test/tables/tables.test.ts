import t from 'tap'
import { decodeNumbers, explain, FILTER_NAMES, lookup, renderFilter, SPACES } from '../../src/tables/index.js'

t.test('every entry of every table has a name and a meaning', async (t) => {
  for (const [name, space] of Object.entries(SPACES)) {
    t.ok(space.table || space.decode, `${name} can be looked up`)
    t.same(
      [...space.words],
      space.words.map((word) => word.toLowerCase()),
      `${name}: words are lower case`
    )
    const entries = Object.entries(space.table ?? {})
    const bad = entries.filter(([, { name, meaning }]) => !name || !meaning || meaning.endsWith('.'))
    t.same(bad, [], `${name}: names and meanings`)
    t.same(
      entries.filter(([code]) => !Number.isSafeInteger(Number(code))),
      [],
      `${name}: codes are numbers`
    )
  }
})

t.test('names are unique within a table', async (t) => {
  // The same register fields and causes stand in several tables, but never twice in one.
  const shared = new Set(['errno:old', 'twi', 'nvs'])
  for (const [name, space] of Object.entries(SPACES)) {
    if (shared.has(name)) continue
    const names = Object.values(space.table ?? {}).map((entry) => entry.name)
    t.same(
      names.filter((one, i) => names.indexOf(one) !== i),
      [],
      name
    )
  }
})

t.test('every code is found by number, decimal and hexadecimal text', async (t) => {
  for (const [name, { table }] of Object.entries(SPACES)) {
    const missed = Object.keys(table ?? {}).flatMap((key) => {
      const code = Number(key)
      const forms = [code, String(code), `${code < 0 ? '-' : ''}0x${Math.abs(code).toString(16)}`]
      return forms.filter((form) => code < 0xffff_0000 && lookup(name, form)?.name !== table?.[code]?.name)
    })
    t.same(missed, [], name)
  }
})

const FACTS: readonly [table: string, code: number | string, name: string][] = [
  ['errno', -116, 'ETIMEDOUT'],
  ['errno', 116, 'ETIMEDOUT'],
  ['errno', '4294967180', 'ETIMEDOUT'],
  ['errno', '0xffffff8c', 'ETIMEDOUT'],
  ['errno', -134, 'ENOTSUP'],
  ['errno', -128, 'ENOTCONN'],
  ['errno:old', -60, 'ETIMEDOUT'],
  ['errno:linux', 110, 'ETIMEDOUT'],
  ['errno:mpsl', -35, 'NRF_EAGAIN'],
  ['errno:newlib', 65, 'ENOPKG'],
  ['gai', -2, 'DNS_EAI_NONAME'],
  ['gai', -11, 'DNS_EAI_SYSTEM'],
  ['hci', '0x3e', 'BT_HCI_ERR_CONN_FAIL_TO_ESTAB'],
  ['hci', 8, 'BT_HCI_ERR_CONN_TIMEOUT'],
  ['hci', 19, 'BT_HCI_ERR_REMOTE_USER_TERM_CONN'],
  ['att', '0x05', 'BT_ATT_ERR_AUTHENTICATION'],
  ['smp', 3, 'BT_SMP_ERR_AUTH_REQUIREMENTS'],
  ['security', 9, 'BT_SECURITY_ERR_UNSPECIFIED'],
  ['opcode', '0x2041', 'BT_HCI_OP_LE_SET_EXT_SCAN_PARAM'],
  ['opcode', '0x0c03', 'BT_HCI_OP_RESET'],
  ['mbedtls', -0x2700, 'MBEDTLS_ERR_X509_CERT_VERIFY_FAILED'],
  ['mbedtls', '-9984', 'MBEDTLS_ERR_X509_CERT_VERIFY_FAILED'],
  ['mbedtls', '0x7780', 'MBEDTLS_ERR_SSL_FATAL_ALERT_MESSAGE'],
  ['psa', -134, 'PSA_ERROR_NOT_SUPPORTED'],
  ['psa', -141, 'PSA_ERROR_INSUFFICIENT_MEMORY'],
  ['cme', 513, 'item not found'],
  ['cme', 518, 'not allowed in active state'],
  ['cereg', 90, 'UICC failure'],
  ['emm', 15, 'no suitable cells in tracking area'],
  ['esm', 27, 'missing or unknown APN'],
  ['modem-fault', '0x14', 'NRF_MODEM_FAULT_POFWARN'],
  ['wifi-reason', 15, 'WLAN_REASON_4WAY_HANDSHAKE_TIMEOUT'],
  ['wifi-status', 17, 'WLAN_STATUS_AP_UNABLE_TO_HANDLE_NEW_STA'],
  ['mcumgr', 8, 'MGMT_ERR_ENOTSUP'],
  ['mcumgr:img', 23, 'IMG_MGMT_ERR_INVALID_IMAGE_HEADER_MAGIC'],
  ['mcuboot', 3, 'BOOT_EBADIMAGE'],
  ['nrfx', '0x0BAD0005', 'NRFX_ERROR_INVALID_STATE'],
  ['nrfx', 195952641, 'NRFX_ERROR_DRV_TWI_ERR_ANACK'],
  ['fatal', 32, 'K_ERR_ARM_USAGE_STACK_OVERFLOW'],
  ['fatal', 19, 'K_ERR_ARM_MEM_DATA_ACCESS'],
  ['cfsr', '0x00000082', 'DACCVIOL | MMARVALID'],
  ['cfsr', 0x0010_0000, 'STKOF'],
  ['resetreas:nrf52', 4, 'SREQ'],
  ['resetreas:nrf53', 8, 'SREQ'],
  ['resetreas:nrf91', '0x10000', 'SREQ'],
  ['littlefs', -84, 'LFS_ERR_CORRUPT'],
  ['fatfs', 13, 'FR_NO_FILESYSTEM'],
  ['openthread', 14, 'OT_ERROR_NO_ACK'],
  ['chip', '0x00000032', 'CHIP_ERROR_TIMEOUT'],
  ['zboss', -30, 'RET_TIMEOUT'],
  ['jedec', '0xc2', 'Macronix']
]

t.test('known facts', async (t) => {
  for (const [table, code, name] of FACTS) t.equal(lookup(table, code)?.name, name, `${table} ${code}`)
})

t.test('mbedTLS sums are taken apart', async (t) => {
  const sum = lookup('mbedtls', '-0x4290')
  t.match(sum?.name, 'RSA_PUBLIC_FAILED (-0x4280) + MBEDTLS_ERR_MPI_ALLOC_FAILED (-0x0010)')
  t.equal(lookup('mbedtls', -17040)?.name, sum?.name)
  t.match(sum?.hint, 'CONFIG_MBEDTLS_HEAP_SIZE')
  t.equal(lookup('mbedtls', 0x1234_5678), undefined)
})

t.test('unknown values and names give nothing', async (t) => {
  for (const value of ['', ' ', 'abc', '1e5', '0x', '--5', '5-', 'NaN', '99999999999999999999', '9'.repeat(100)]) {
    for (const filter of ['errno', 'hci', 'mbedtls', 'cfsr'])
      t.equal(renderFilter(filter, value), undefined, `${filter} ${value}`)
  }
  for (const filter of ['', 'constructor', '__proto__', 'toString', 'nope'])
    t.equal(renderFilter(filter, '5'), undefined, filter)
  t.equal(lookup('hasOwnProperty', 5), undefined)
})

t.test('filters', async (t) => {
  const cases: readonly [filter: string, value: string, text: string][] = [
    ['errno', '-116', '-116 (ETIMEDOUT: connection timed out)'],
    ['errno:nrf_modem', '-111', '-111 (ECONNREFUSED: connection refused)'],
    ['hci', '0x13', '0x13 (BT_HCI_ERR_REMOTE_USER_TERM_CONN: remote user ended the connection)'],
    ['hex', '62', '0x3e'],
    ['bytes', '4096', '4 096 bytes (4.0 KiB)'],
    ['bytes', '512', '512 bytes'],
    ['bytes', '1048576', '1 048 576 bytes (1.0 MiB)'],
    ['bytes', '0x1000', '4 096 bytes (4.0 KiB)'],
    ['stack-symbol', 'main', 'CONFIG_MAIN_STACK_SIZE'],
    ['renamed-symbol', 'CONFIG_WIFI_NRF700X', 'CONFIG_WIFI_NRF70 (the nRF70 driver moved into Zephyr and was renamed)'],
    ['renamed-symbol', 'AT_CMD', 'none since ncs 1.9 (nrf_modem_at_cmd() and its relatives of the modem library)'],
    ['renamed-symbol', 'CONFIG_NATIVE_POSIX_TIMER', 'CONFIG_NATIVE_SIM_TIMER'],
    ['property-hint', 'data_cmd-gpios', 'data-cmd-gpios (hyphens since zephyr 4.2)'],
    ['property-hint', 'bus-speed', 'bitrate (since zephyr 3.7)'],
    ['signature-hint', 'mqtt_disconnect()', 'takes a parameter for MQTT 5; NULL with MQTT 3.1.1 (since zephyr 4.2)'],
    ['board-target', 'nrf5340dk_nrf5340_cpuapp_ns', 'nrf5340dk/nrf5340/cpuapp/ns'],
    ['t3412', '"00100001"', '1 h'],
    ['t3324', '00000110', '12 s'],
    ['rsrp', '50', '-91 dBm'],
    ['rsrq', '20', '-10 dB'],
    ['xsystemmode', '1,0,1,0', 'LTE-M + GNSS']
  ]
  for (const [filter, value, text] of cases) t.equal(renderFilter(filter, value), text, `${value} | ${filter}`)
  const documented =
    'errno errno:nrf_modem errno:newlib gai hci att smp mbedtls psa wifi-reason wifi-status cme cms emm esm mcumgr mcuboot nrfx modem-fault resetreas cfsr hex bytes stack-symbol renamed-symbol board-target'
  t.same(
    documented.split(' ').filter((name) => !FILTER_NAMES.includes(name)),
    [],
    'every filter of the guide is there'
  )
})

t.test('explain puts the reading of the context first and shows the others', async (t) => {
  const cases: readonly [code: number | string, where: string, table: string][] = [
    [-2, 'getaddrinfo failed', 'gai'],
    [-11, 'nrf_modem getaddrinfo', 'gai'],
    ['0x3e', 'bt', 'hci'],
    [62, 'bt_conn: connection failed', 'hci'],
    [-9984, 'mbedtls handshake', 'mbedtls'],
    [8, 'mcumgr upload rc', 'mcumgr'],
    [15, 'wpa_supp: deauth reason', 'wifi-reason'],
    [15, 'lte_lc registration rejected, EMM cause', 'emm'],
    [-116, '', 'errno'],
    [513, '+CME ERROR', 'cme']
  ]
  for (const [code, where, table] of cases) t.equal(explain(code, where)[0]?.table, table, `${code} in ${where}`)
  t.ok(explain(-134).length >= 2, 'an ambiguous number shows several readings')
  t.ok(explain(-134).some(({ table }) => table === 'psa'))
  for (const [name, { table }] of Object.entries(SPACES)) {
    const unexplained = Object.keys(table ?? {}).filter(
      (code) => Number(code) < 0xffff_0000 && explain(Number(code)).length === 0
    )
    t.same(unexplained, [], `${name}: nothing known is left without a meaning`)
  }
  t.same(explain('garbage'), [])
})

t.test('numbers of an error line', async (t) => {
  const cases: readonly [text: string, module: string | undefined, decoded: string[]][] = [
    ['Cannot reach broker, err -116', undefined, ['-116 is ETIMEDOUT (connection timed out)']],
    ['Disconnected (reason 0x08)', 'bt_conn', ['0x08 is BT_HCI_ERR_CONN_TIMEOUT (connection supervision timeout)']],
    ['getaddrinfo() failed, err -2', 'app', ['-2 is DNS_EAI_NONAME (host name or service is unknown)']],
    [
      'TLS handshake error: -0x2700',
      'net_sock_tls',
      ["-0x2700 is MBEDTLS_ERR_X509_CERT_VERIFY_FAILED (X.509: the peer's certificate was not accepted)"]
    ],
    ['bus write failed: -5', undefined, ['-5 is EIO (input/output error)']],
    ['took 300 ms, 12 items, version 2.6', undefined, []],
    ['rc=0', undefined, []],
    ['Disconnected (reason 62)', 'peripheral_uart', ['62 is BT_HCI_ERR_CONN_FAIL_TO_ESTAB (connection failed to be established)']],
    ['UART RX stopped. Reason: 1', 'uart_handler', ['1 is UART_ERROR_OVERRUN (overrun: data came faster than it was read)']],
    ['it shows -92 dBm here and -45 at the antenna', undefined, []],
    ['offset -5 mV at -12 °C', undefined, []],
    ['read gave -5 a second ago', undefined, ['-5 is EIO (input/output error)']]
  ]
  for (const [text, module, decoded] of cases) t.same(decodeNumbers(text, module ? { module } : {}), decoded, text)
  const opcode = decodeNumbers('opcode 0x2041 status 0x12', { module: 'bt_hci_core' })
  t.match(opcode.join('\n'), /0x12 is BT_HCI_ERR_INVALID_PARAM/)
  t.match(opcode.join('\n'), /0x2041 is BT_HCI_OP_LE_SET_EXT_SCAN_PARAM/)
  t.equal(lookup('twi', '0x0BAE0001'), undefined, 'a value with unknown bits is no register')
})
