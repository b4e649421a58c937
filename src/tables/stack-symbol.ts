/** Where a thread's stack size is set. */
export interface StackSymbol {
  /** Kconfig symbol without `CONFIG_`. */
  symbol: string
  /** Bytes: the default of the symbol in a plain Cortex-M build; boards, libraries and samples often raise it. */
  default?: number
  /** Renames between releases and other remarks. */
  note?: string
}

interface Row extends StackSymbol {
  /** Normalised thread names: lower case, runs of other characters as one blank, trailing digits dropped. */
  threads: readonly string[]
}

/**
 * Thread names as Zephyr and NCS set them, with the symbol that sizes the stack.
 * Checked: k_thread_name_set, K_THREAD_DEFINE and work queue names and Kconfig defaults of sdk-nrf 2.9.99 and Zephyr 3.3.99;
 * later names in Zephyr 4.0 and its modules.
 */
const ROWS: readonly Row[] = [
  { threads: ['main', 'main thread'], symbol: 'MAIN_STACK_SIZE', default: 1024, note: 'Also runs SYS_INIT functions.' },
  {
    threads: ['sysworkq', 'system workqueue', 'system work queue', 'sys work q', 'system workq'],
    symbol: 'SYSTEM_WORKQUEUE_STACK_SIZE',
    default: 1024,
    note: 'Runs every k_work item submitted without a queue of its own; 2048 by default with the SoftDevice Controller.'
  },
  { threads: ['idle'], symbol: 'IDLE_STACK_SIZE', default: 320, note: 'Power management hooks run in it.' },
  {
    threads: ['isr', 'irq', 'interrupt', 'isr stack', 'irq stack', 'interrupt stack', 'exception'],
    symbol: 'ISR_STACK_SIZE',
    default: 2048,
    note: 'One stack for all interrupt handlers.'
  },
  {
    threads: ['logging', 'log process', 'log processing', 'log'],
    symbol: 'LOG_PROCESS_THREAD_STACK_SIZE',
    default: 768
  },
  {
    threads: [
      'shell uart',
      'shell rtt',
      'shell',
      'shell telnet',
      'shell mqtt',
      'shell rpmsg',
      'shell bt nus',
      'shell dummy',
      'shell usb',
      'rtt shell',
      'uart shell'
    ],
    symbol: 'SHELL_STACK_SIZE',
    default: 2048
  },
  {
    threads: ['net mgmt'],
    symbol: 'NET_MGMT_EVENT_STACK_SIZE',
    default: 768,
    note: 'Event handlers of the application run in it. Without CONFIG_NET_MGMT_EVENT_THREAD the system work queue runs them.'
  },
  {
    threads: ['rx q', 'net rx'],
    symbol: 'NET_RX_STACK_SIZE',
    default: 1500,
    note: 'Packets are received and parsed in it.'
  },
  { threads: ['tx q', 'net tx'], symbol: 'NET_TX_STACK_SIZE', default: 1200 },
  { threads: ['tcp work'], symbol: 'NET_TCP_WORKQ_STACK_SIZE', default: 1024 },
  { threads: ['tx tstamp'], symbol: 'NET_PKT_TIMESTAMP_STACK_SIZE', default: 1024 },
  {
    threads: ['net socket service', 'socket service', 'net sock service'],
    symbol: 'NET_SOCKETS_SERVICE_STACK_SIZE',
    default: 2400,
    note: 'Since Zephyr 3.6; handlers of services run in it unless they have a work queue.'
  },
  {
    threads: ['conn mgr monitor'],
    symbol: 'NET_CONNECTION_MANAGER_MONITOR_STACK_SIZE',
    default: 1024,
    note: 'NET_CONNECTION_MANAGER_STACK_SIZE before Zephyr 3.6.'
  },
  { threads: ['conn mgr'], symbol: 'NET_CONNECTION_MANAGER_STACK_SIZE', default: 512, note: 'Before Zephyr 3.6.' },
  { threads: ['dhcpv server', 'dhcpv'], symbol: 'NET_SOCKETS_SERVICE_STACK_SIZE' },
  { threads: ['zperf work q'], symbol: 'ZPERF_WORK_Q_STACK_SIZE', default: 2048 },
  {
    threads: ['wpa supplicant', 'wpa supplicant main', 'hostap handler'],
    symbol: 'WIFI_NM_WPA_SUPPLICANT_THREAD_STACK_SIZE',
    note: 'WPA_SUPP_THREAD_STACK_SIZE before NCS 2.8.'
  },
  {
    threads: ['wpa supplicant wq', 'hostap iface wq', 'hostap iface'],
    symbol: 'WIFI_NM_WPA_SUPPLICANT_WQ_STACK_SIZE',
    note: 'WPA_SUPP_WQ_STACK_SIZE before NCS 2.8.'
  },
  {
    threads: ['nrf bh wq', 'nrf bh', 'nrf x bh wq'],
    symbol: 'NRF70_BH_WQ_STACK_SIZE',
    default: 2048,
    note: 'NRF700X_BH_WQ_STACK_SIZE before NCS 2.8.'
  },
  {
    threads: ['nrf intr wq', 'nrf irq wq', 'nrf intr', 'nrf x intr wq'],
    symbol: 'NRF70_IRQ_WQ_STACK_SIZE',
    default: 2048,
    note: 'NRF700X_IRQ_WQ_STACK_SIZE before NCS 2.8.'
  },
  { threads: ['wifi conn wq'], symbol: 'L2_WIFI_CONN_WQ_STACK_SIZE' },
  {
    threads: ['bt rx', 'bt rx wq', 'bt rx workq'],
    symbol: 'BT_RX_STACK_SIZE',
    default: 1200,
    note: 'Bluetooth callbacks of the application run in it; larger by default with SMP, settings, Mesh or audio.'
  },
  { threads: ['bt rx pri'], symbol: 'BT_CTLR_RX_PRIO_STACK_SIZE', default: 448 },
  {
    threads: ['bt tx', 'bt tx processor'],
    symbol: 'BT_HCI_TX_STACK_SIZE',
    default: 1024,
    note: 'From Zephyr 3.7 on the host sends from the system work queue unless CONFIG_BT_TX_PROCESSOR_THREAD is set.'
  },
  { threads: ['bt lw wq', 'bt long wq'], symbol: 'BT_LONG_WQ_STACK_SIZE', default: 1300 },
  { threads: ['bt mesh adv', 'bt mesh adv legacy'], symbol: 'BT_MESH_ADV_STACK_SIZE', default: 768 },
  {
    threads: ['bt mesh settings', 'bt mesh settings workq', 'settings workq'],
    symbol: 'BT_MESH_SETTINGS_WORKQ_STACK_SIZE'
  },
  { threads: ['bt ctlr ecdh', 'ecdh'], symbol: 'BT_CTLR_ECDH_STACK_SIZE', default: 900 },
  {
    threads: ['bt gatt dm', 'bt gatt dm wq', 'gatt dm'],
    symbol: 'BT_GATT_DM_WORKQ_STACK_SIZE',
    note: 'Only with a work queue of its own.'
  },
  {
    threads: ['sdc rx', 'sdc'],
    symbol: 'BT_CTLR_SDC_RX_STACK_SIZE',
    note: 'NCS before 1.5; controller events are handled in the MPSL work queue since.'
  },
  {
    threads: ['mpsl work', 'mpsl workq'],
    symbol: 'MPSL_WORK_STACK_SIZE',
    default: 1024,
    note: 'MPSL_SIGNAL_STACK_SIZE before NCS 1.5.'
  },
  { threads: ['mpsl signal'], symbol: 'MPSL_SIGNAL_STACK_SIZE', note: 'Before NCS 1.5; MPSL_WORK_STACK_SIZE since.' },
  {
    threads: ['smp', 'mcumgr smp', 'mcumgr', 'smp workq', 'smp work queue'],
    symbol: 'MCUMGR_TRANSPORT_WORKQUEUE_STACK_SIZE',
    default: 2048,
    note: 'MCUMGR_SMP_WORKQUEUE_STACK_SIZE before NCS 2.3.'
  },
  {
    threads: ['smp udp', 'smp udp ipv', 'mcumgr udp'],
    symbol: 'MCUMGR_TRANSPORT_UDP_STACK_SIZE',
    default: 512,
    note: 'MCUMGR_SMP_UDP_STACK_SIZE before NCS 2.3.'
  },
  {
    threads: ['download client', 'downloader client'],
    symbol: 'DOWNLOAD_CLIENT_STACK_SIZE',
    default: 1280,
    note: 'The library was replaced by the downloader library in NCS 3.0.'
  },
  { threads: ['downloader'], symbol: 'DOWNLOADER_STACK_SIZE', default: 1280, note: 'Since NCS 2.9/3.0.' },
  {
    threads: ['at monitor', 'at mon', 'at cmd parser', 'at notif'],
    symbol: 'SYSTEM_WORKQUEUE_STACK_SIZE',
    note: 'AT monitors are dispatched on the system work queue.'
  },
  { threads: ['at cmd', 'at cmd thread'], symbol: 'AT_CMD_THREAD_STACK_SIZE', note: 'NCS before 1.9.' },
  { threads: ['at host', 'at host work q'], symbol: 'AT_HOST_STACK_SIZE', default: 1024 },
  { threads: ['trace thread', 'trace'], symbol: 'NRF_MODEM_LIB_TRACE_STACK_SIZE', default: 768 },
  { threads: ['nrf modem lib fault'], symbol: 'NRF_MODEM_LIB_FAULT_THREAD_STACK_SIZE' },
  { threads: ['lte lc', 'lte lc work q', 'lte lc workq'], symbol: 'LTE_LC_WORKQUEUE_STACK_SIZE', default: 1024 },
  { threads: ['location api workq', 'location'], symbol: 'LOCATION_WORKQUEUE_STACK_SIZE', default: 4096 },
  { threads: ['date time', 'date time work q'], symbol: 'DATE_TIME_THREAD_STACK_SIZE', default: 1280 },
  {
    threads: ['nrfcloud connection poll thread', 'connection poll thread', 'nrf cloud'],
    symbol: 'NRF_CLOUD_CONNECTION_POLL_THREAD_STACK_SIZE',
    default: 3072
  },
  {
    threads: ['softap wifi provision thread id', 'softap wifi provision'],
    symbol: 'SOFTAP_WIFI_PROVISION_THREAD_STACK_SIZE',
    default: 4096
  },
  {
    threads: ['mqtt helper thread', 'mqtt helper'],
    symbol: 'MQTT_HELPER_STACK_SIZE',
    default: 2560,
    note: 'MQTT, AWS IoT and Azure IoT Hub events run in it.'
  },
  {
    threads: ['azure iot hub mqtt thread', 'azure connection poll', 'azure iot hub thread', 'azure iot hub'],
    symbol: 'AZURE_IOT_HUB_STACK_SIZE',
    note: 'Before NCS 2.3; MQTT_HELPER_STACK_SIZE since.'
  },
  { threads: ['lwm m sock recv', 'lwm m', 'lwm m engine'], symbol: 'LWM2M_ENGINE_STACK_SIZE', default: 2048 },
  { threads: ['lwm m carrier thread', 'lwm m carrier'], symbol: 'LWM2M_CARRIER_THREAD_STACK_SIZE', default: 1536 },
  { threads: ['coap server'], symbol: 'COAP_SERVER_STACK_SIZE', default: 2048 },
  { threads: ['http server'], symbol: 'HTTP_SERVER_STACK_SIZE', default: 3072 },
  { threads: ['openthread', 'ot'], symbol: 'OPENTHREAD_THREAD_STACK_SIZE', default: 3168 },
  { threads: ['ot radio workq', 'openthread radio workq'], symbol: 'OPENTHREAD_RADIO_WORKQUEUE_STACK_SIZE' },
  { threads: ['nrf rx', 'ieee rx', 'nrf x'], symbol: 'IEEE802154_NRF5_RX_STACK_SIZE', default: 800 },
  {
    threads: ['chip', 'matter', 'chip task'],
    symbol: 'CHIP_TASK_STACK_SIZE',
    default: 6144,
    note: 'The Matter stack; samples raise it to 8192 or more.'
  },
  {
    threads: ['zboss', 'zigbee'],
    symbol: 'ZBOSS_DEFAULT_THREAD_STACK_SIZE'
  },
  { threads: ['zigbee shell', 'zb shell'], symbol: 'SHELL_STACK_SIZE', default: 2048 },
  { threads: ['usbworkq'], symbol: 'USB_WORKQUEUE_STACK_SIZE', default: 1024 },
  { threads: ['usbd workq'], symbol: 'USB_NRFX_WORK_QUEUE_STACK_SIZE', default: 1024 },
  { threads: ['usbd'], symbol: 'USBD_THREAD_STACK_SIZE', default: 1024 },
  {
    threads: ['usb mass', 'usbd msc'],
    symbol: 'USBD_MSC_STACK_SIZE',
    note: 'MASS_STORAGE_STACK_SIZE in the old USB stack.'
  },
  { threads: ['udc nrfx', 'udc nrf'], symbol: 'UDC_NRF_THREAD_STACK_SIZE', default: 512 },
  { threads: ['udc work q'], symbol: 'UDC_WORKQUEUE_STACK_SIZE', default: 512 },
  { threads: ['input'], symbol: 'INPUT_THREAD_STACK_SIZE', default: 512 },
  { threads: ['thread analyzer'], symbol: 'THREAD_ANALYZER_AUTO_STACK_SIZE', default: 1024 },
  { threads: ['nfc cb thread'], symbol: 'NFC_THREAD_STACK_SIZE', default: 256 },
  { threads: ['tracing thread', 'tracing'], symbol: 'TRACING_THREAD_STACK_SIZE', default: 1024 },
  { threads: ['caf sensor manager', 'sensor manager'], symbol: 'CAF_SENSOR_MANAGER_THREAD_STACK_SIZE', default: 600 },
  {
    threads: ['settings loader thread', 'caf settings loader thread'],
    symbol: 'CAF_SETTINGS_LOADER_THREAD_STACK_SIZE',
    default: 600
  },
  { threads: ['nrf rpc'], symbol: 'NRF_RPC_THREAD_STACK_SIZE', default: 1024 },
  { threads: ['nrf rpc cmd', 'nrf rpc thread'], symbol: 'NRF_RPC_THREAD_STACK_SIZE', default: 1024 },
  {
    threads: ['memfault upload thread', 'mflt http', 'mflt upload'],
    symbol: 'MEMFAULT_HTTP_PERIODIC_UPLOAD_THREAD_STACK_SIZE'
  },
  { threads: ['ztest thread', 'ztest'], symbol: 'ZTEST_STACK_SIZE', default: 1024 },
  { threads: ['wdt feed', 'task wdt'], symbol: 'SYSTEM_WORKQUEUE_STACK_SIZE' },
  {
    threads: ['audio datapath', 'audio datapath thread', 'i s'],
    symbol: 'AUDIO_DATAPATH_STACK_SIZE',
    note: 'nRF5340 Audio application.'
  },
  { threads: ['encoder', 'encoder thread'], symbol: 'ENCODER_STACK_SIZE', note: 'nRF5340 Audio application.' },
  { threads: ['le audio msg sub'], symbol: 'LE_AUDIO_MSG_SUB_STACK_SIZE', note: 'nRF5340 Audio application.' },
  { threads: ['button msg sub'], symbol: 'BUTTON_MSG_SUB_STACK_SIZE', note: 'nRF5340 Audio application.' },
  { threads: ['ppp workq'], symbol: 'NET_PPP_RX_STACK_SIZE', default: 768 },
  { threads: ['tx handler thread'], symbol: 'NET_L2_PPP_TX_STACK_SIZE', default: 1024, note: 'PPP.' },
  { threads: ['gsm rx'], symbol: 'MODEM_GSM_RX_STACK_SIZE', default: 512 },
  { threads: ['gsm workq'], symbol: 'MODEM_GSM_WORKQ_STACK_SIZE', default: 768 },
  { threads: ['hl workq'], symbol: 'MODEM_HL7800_RX_WORKQ_STACK_SIZE', default: 2048 },
  { threads: ['esp rx'], symbol: 'WIFI_ESP_AT_RX_STACK_SIZE', default: 1024 },
  { threads: ['esp workq'], symbol: 'WIFI_ESP_AT_WORKQ_STACK_SIZE', default: 2048 },
  { threads: ['esp event'], symbol: 'ESP32_WIFI_EVENT_TASK_STACK_SIZE', default: 4096 },
  { threads: ['winc'], symbol: 'WIFI_WINC1500_THREAD_STACK_SIZE', default: 2048 },
  {
    threads: ['bt rx thread'],
    symbol: 'BT_DRV_RX_STACK_SIZE',
    note: 'Of the UART transport to an external controller; BT_RX_STACK_SIZE by default.'
  },
  {
    threads: ['hci rpmsg tx', 'hci ipc tx', 'hci uart tx'],
    symbol: 'BT_HCI_TX_STACK_SIZE',
    default: 1024,
    note: 'In the image of the controller.'
  },
  { threads: ['queue thread id'], symbol: 'QUEUE_THREAD_STACK_SIZE', default: 512, note: 'In the ipc_radio image.' },
  {
    threads: ['ble write thread id'],
    symbol: 'BT_NUS_THREAD_STACK_SIZE',
    default: 1024,
    note: 'Samples peripheral_uart and central_uart.'
  },
  { threads: ['ipm work q'], symbol: 'RPMSG_SERVICE_WORK_QUEUE_STACK_SIZE', default: 2048 },
  { threads: ['edge impulse thread'], symbol: 'EI_WRAPPER_THREAD_STACK_SIZE', default: 4096 },
  { threads: ['cdc acm work q'], symbol: 'USBD_CDC_ACM_STACK_SIZE', default: 1024 },
  { threads: ['uart mux workq'], symbol: 'UART_MUX_RX_STACK_SIZE', default: 512 },
  { threads: ['canopen tx workq'], symbol: 'CANOPENNODE_TX_WORKQUEUE_STACK_SIZE', default: 512 },
  { threads: ['canopen sync'], symbol: 'CANOPENNODE_SYNC_THREAD_STACK_SIZE' },
  { threads: ['lorawan services'], symbol: 'LORAWAN_SERVICES_THREAD_STACK_SIZE', default: 2048 },
  { threads: ['mosh common workq'], symbol: 'MOSH_COMMON_WORKQUEUE_STACK_SIZE', note: 'Modem shell sample.' },
  { threads: ['mosh bg'], symbol: 'MOSH_WORKER_THREADS_STACK_SIZE', note: 'Modem shell sample.' },
  { threads: ['network task id'], symbol: 'MQTT_SAMPLE_NETWORK_THREAD_STACK_SIZE', note: 'MQTT sample of the SDK.' },
  { threads: ['sampler task id'], symbol: 'MQTT_SAMPLE_SAMPLER_THREAD_STACK_SIZE', note: 'MQTT sample of the SDK.' },
  {
    threads: ['transport task id'],
    symbol: 'MQTT_SAMPLE_TRANSPORT_THREAD_STACK_SIZE',
    note: 'MQTT sample of the SDK.'
  },
  { threads: ['trigger task id'], symbol: 'MQTT_SAMPLE_TRIGGER_THREAD_STACK_SIZE', note: 'MQTT sample of the SDK.' },
  { threads: ['coap fota'], symbol: 'COAP_FOTA_THREAD_STACK_SIZE', note: 'nrf_cloud_multi_service sample.' },
  { threads: ['coap shadow'], symbol: 'COAP_SHADOW_THREAD_STACK_SIZE', note: 'nrf_cloud_multi_service sample.' },
  { threads: ['lc streamer work q'], symbol: 'SD_CARD_LC3_STREAMER_STACK_SIZE', note: 'nRF5340 Audio application.' },
  { threads: ['volume msg sub'], symbol: 'VOLUME_MSG_SUB_STACK_SIZE', note: 'nRF5340 Audio application.' },
  { threads: ['bt mgmt msg sub'], symbol: 'BT_MGMT_MSG_SUB_STACK_SIZE', note: 'nRF5340 Audio application.' }
]

const BY_NAME = new Map(ROWS.flatMap(({ threads, ...symbol }) => threads.map((name) => [name, symbol] as const)))

/**
 * The Kconfig symbol that sizes a thread's stack.
 * In: a thread's name as printed by a fault dump, thread analyzer or debugger, in any case and decoration: `main`,
 * `0x20001a40 (sysworkq)`, `rx_q[0]`, `BT RX WQ`.
 * Out: undefined for threads of the application and for unknown ones.
 */
export function stackSymbol(thread: string): StackSymbol | undefined {
  if (thread.length > 120) return undefined
  const inner = /\(([^()]{1,60})\)\s*$/.exec(thread)?.[1]
  const found = (inner && BY_NAME.get(normalise(inner))) || BY_NAME.get(normalise(thread))
  return found ? { ...found } : undefined
}

function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/^0x[0-9a-f]+/, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
