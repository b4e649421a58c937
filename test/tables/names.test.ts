import t from 'tap'
import {
  BOARD_NAMES,
  board,
  boardSoc,
  boardTarget,
  movedHeader,
  RENAMED_SYMBOLS,
  renamedApi,
  renamedSymbol,
  rsrpDbm,
  SDK_VERSIONS,
  sdkOfBannerCommit,
  sdkOfZephyr,
  sdkVersion,
  signalQuality,
  stackSymbol,
  timerSeconds
} from '../../src/tables/index.js'
import { headerHint } from '../../src/tables/headers.js'

t.test('threads and the symbols of their stacks', async (t) => {
  const cases: readonly [thread: string, symbol: string][] = [
    ['main', 'MAIN_STACK_SIZE'],
    ['MAIN', 'MAIN_STACK_SIZE'],
    ['0x20001a40 (sysworkq)', 'SYSTEM_WORKQUEUE_STACK_SIZE'],
    ['idle 00', 'IDLE_STACK_SIZE'],
    ['logging', 'LOG_PROCESS_THREAD_STACK_SIZE'],
    ['shell_uart', 'SHELL_STACK_SIZE'],
    ['net_mgmt', 'NET_MGMT_EVENT_STACK_SIZE'],
    ['rx_q[0]', 'NET_RX_STACK_SIZE'],
    ['tx_q[1]', 'NET_TX_STACK_SIZE'],
    ['net_socket_service', 'NET_SOCKETS_SERVICE_STACK_SIZE'],
    ['hostap_handler', 'WIFI_NM_WPA_SUPPLICANT_THREAD_STACK_SIZE'],
    ['hostap_iface_wq', 'WIFI_NM_WPA_SUPPLICANT_WQ_STACK_SIZE'],
    ['nrf70_bh_wq', 'NRF70_BH_WQ_STACK_SIZE'],
    ['conn_mgr_monitor', 'NET_CONNECTION_MANAGER_MONITOR_STACK_SIZE'],
    ['BT RX', 'BT_RX_STACK_SIZE'],
    ['BT RX WQ', 'BT_RX_STACK_SIZE'],
    ['BT TX', 'BT_HCI_TX_STACK_SIZE'],
    ['BT_LW_WQ', 'BT_LONG_WQ_STACK_SIZE'],
    ['BT LW WQ', 'BT_LONG_WQ_STACK_SIZE'],
    ['MPSL Work', 'MPSL_WORK_STACK_SIZE'],
    ['SDC RX', 'BT_CTLR_SDC_RX_STACK_SIZE'],
    ['mcumgr smp', 'MCUMGR_TRANSPORT_WORKQUEUE_STACK_SIZE'],
    ['download_client', 'DOWNLOAD_CLIENT_STACK_SIZE'],
    ['mqtt_helper_thread', 'MQTT_HELPER_STACK_SIZE'],
    ['openthread', 'OPENTHREAD_THREAD_STACK_SIZE'],
    ['CHIP', 'CHIP_TASK_STACK_SIZE'],
    ['lwm2m-sock-recv', 'LWM2M_ENGINE_STACK_SIZE'],
    ['irq stack', 'ISR_STACK_SIZE'],
    ['gsm_workq', 'MODEM_GSM_WORKQ_STACK_SIZE'],
    ['esp_rx', 'WIFI_ESP_AT_RX_STACK_SIZE'],
    ['mosh_bg_1', 'MOSH_WORKER_THREADS_STACK_SIZE'],
    ['HCI rpmsg TX', 'BT_HCI_TX_STACK_SIZE'],
    ['BT GATT DM WQ', 'BT_GATT_DM_WORKQ_STACK_SIZE']
  ]
  for (const [thread, symbol] of cases) t.equal(stackSymbol(thread)?.symbol, symbol, thread)
  for (const thread of ['', 'sensor_poll', '0x20001234', '(', 'x'.repeat(10_000)])
    t.equal(stackSymbol(thread), undefined)
})

t.test('renamed symbols', async (t) => {
  t.ok(RENAMED_SYMBOLS.length >= 250)
  const names = RENAMED_SYMBOLS.map(({ symbol }) => symbol)
  t.same(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
    'unique'
  )
  for (const { symbol, now, since } of RENAMED_SYMBOLS) {
    const sound = /^[A-Z0-9_]+$/.test(symbol) && (now === null || /^[A-Z0-9_]+$/.test(now)) && now !== symbol
    if (!sound || !/^(ncs|zephyr) \d\.\d{1,2}$/.test(since)) t.fail(symbol)
  }
  const cases: readonly [old: string, now: string | null][] = [
    ['MCUMGR_SMP_BT', 'MCUMGR_TRANSPORT_BT'],
    ['CONFIG_POSIX_MAX_FDS', 'ZVFS_OPEN_MAX'],
    ['NET_SOCKETS_POLL_MAX', 'ZVFS_POLL_MAX'],
    ['WIFI_NRF700X', 'WIFI_NRF70'],
    ['NRF700X_ANYTHING_ELSE', 'NRF70_ANYTHING_ELSE'],
    ['WPA_SUPP', 'WIFI_NM_WPA_SUPPLICANT'],
    ['BT_RPMSG', 'BT_HCI_IPC'],
    ['SPM', 'BUILD_WITH_TFM'],
    ['NRF_MODEM_LIB_SYS_INIT', null]
  ]
  for (const [old, now] of cases) t.equal(renamedSymbol(old)?.now, now, old)
  for (const symbol of ['LOG', 'BT', 'CONFIG_', '', 'x'.repeat(1000)])
    t.equal(renamedSymbol(symbol), undefined, symbol.slice(0, 9))
})

t.test('boards', async (t) => {
  const cases: readonly [old: string, target: string, soc: string][] = [
    ['nrf52840dk_nrf52840', 'nrf52840dk/nrf52840', 'nRF52840'],
    ['nrf5340dk_nrf5340_cpuapp_ns', 'nrf5340dk/nrf5340/cpuapp/ns', 'nRF5340'],
    ['nrf9160dk_nrf9160_ns@1.0.0', 'nrf9160dk/nrf9160/ns', 'nRF9160'],
    ['thingy91_nrf9160_ns', 'thingy91/nrf9160/ns', 'nRF9160'],
    ['nrf52840_pca10056', 'nrf52840dk/nrf52840', 'nRF52840'],
    ['nrf54l15pdk/nrf54l15/cpuapp', 'nrf54l15dk/nrf54l15/cpuapp', 'nRF54L15']
  ]
  for (const [old, target, soc] of cases) {
    t.equal(boardTarget(old), target, old)
    t.equal(board(old)?.soc, soc, old)
    t.equal(boardTarget(target), undefined, `${target} is up to date`)
    t.equal(boardSoc(target), soc, target)
  }
  t.equal(board('nrf7002dk_nrf5340_cpuapp')?.companion, 'nRF7002')
  t.equal(boardSoc('plank_nrf52833'), 'nRF52833')
  t.equal(boardSoc('plank/nrf9151/ns'), 'nRF9151')
  for (const name of ['', 'qemu_x86', 'constructor', 'x'.repeat(1000)]) t.equal(board(name), undefined)
  for (const name of BOARD_NAMES) if (!board(name)) t.fail(name)
})

t.test('headers and functions', async (t) => {
  t.equal(movedHeader('kernel.h')?.now, 'zephyr/kernel.h')
  t.equal(movedHeader('zephyr.h')?.now, 'zephyr/kernel.h')
  t.equal(movedHeader('drivers/gpio.h')?.now, 'zephyr/drivers/gpio.h')
  t.equal(movedHeader('bluetooth/gatt.h')?.now, 'zephyr/bluetooth/gatt.h')
  t.equal(movedHeader('random/rand32.h')?.now, 'zephyr/random/random.h')
  for (const path of ['bluetooth/scan.h', 'bluetooth/services/nus.h', 'net/nrf_cloud.h', 'dfu/dfu_target.h', 'sys/socket.h', 'sys/time.h'])
    t.notMatch(headerHint(path), /moved/, path)
  t.equal(movedHeader('bluetooth/services/bas.h')?.now, 'zephyr/bluetooth/services/bas.h')
  t.equal(movedHeader('sys/byteorder.h')?.now, 'zephyr/sys/byteorder.h')
  for (const path of ['zephyr/kernel.h', 'stdio.h', 'string.h', 'my/own.h', '', 'x'.repeat(1000)])
    t.equal(movedHeader(path), undefined)
  t.equal(renamedApi('at_cmd_write()')?.now, 'nrf_modem_at_cmd')
  t.equal(renamedApi('smp_bt_register')?.now, null)
  t.equal(renamedApi('toString'), undefined)
})

t.test('releases', async (t) => {
  t.equal(sdkVersion('2.7.0')?.zephyr, '3.6.99')
  t.equal(sdkVersion('v2.6.99')?.ncs, '2.6.0')
  t.equal(sdkVersion('7.0.0'), undefined)
  t.same(
    sdkOfZephyr('v3.5.99-ncs1').map(({ ncs }) => ncs),
    ['2.6.0']
  )
  t.same(
    ['v3.5.99-ncs1-1', 'v3.4.99-ncs1-2'].map((tag) => sdkOfZephyr(tag).map(({ ncs }) => ncs)),
    [['2.6.1'], ['2.5.0']]
  )
  t.same(
    sdkOfZephyr('v3.7.99-ca954a6216c9').map(({ ncs }) => ncs),
    ['2.9.1']
  )
  t.ok(sdkOfZephyr('3.7.99').length > 1)
  t.equal(sdkOfBannerCommit('5cb85570ca43')?.ncs, '2.7.0')
  t.equal(sdkOfBannerCommit('zzz'), undefined)
  const order = SDK_VERSIONS.map(({ date }) => date)
  t.same(order, [...order].sort(), 'oldest first')
})

t.test('values of AT notifications', async (t) => {
  t.equal(timerSeconds('t3412', '00100001'), 3600)
  t.equal(timerSeconds('t3412', '10111110'), 30 * 60)
  t.equal(timerSeconds('t3412', '11100000'), 'off')
  t.equal(timerSeconds('t3324', '00100011'), 180)
  t.equal(timerSeconds('t3324', '0010001'), undefined)
  t.equal(rsrpDbm(97), -44)
  t.equal(rsrpDbm(255), undefined)
  t.equal(signalQuality(-80), 'good')
  t.equal(signalQuality(-125), 'very weak')
})
