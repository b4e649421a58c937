/** Function prefix → the options that compile it, with what else they need. The longest prefix wins. */
type Row = readonly [prefix: string, options: string]

/**
 * Functions of libraries whose header is always visible but whose code needs an option.
 * Checked: Kconfig and CMakeLists.txt of sdk-nrf 2.9.99 and Zephyr 3.3.99; newer libraries (poweroff, retention, npm1300,
 * downloader) by their documentation.
 */
const ROWS: readonly Row[] = [
  ['app_event_manager_', 'CONFIG_APP_EVENT_MANAGER=y (CONFIG_EVENT_MANAGER before NCS 2.0)'],
  ['at_cmd_', 'CONFIG_AT_CMD, removed in NCS 1.9: use nrf_modem_at_cmd() of the modem library'],
  ['bl_', 'CONFIG_SECURE_BOOT and the bootloader libraries (CONFIG_SB_CRYPTO, CONFIG_SB_VALIDATION)'],
  ['boot_', 'CONFIG_MCUBOOT_IMG_MANAGER=y with CONFIG_IMG_MANAGER=y'],
  ['can_', 'CONFIG_CAN=y'],
  ['clock_gettime', 'CONFIG_POSIX_CLOCK=y or CONFIG_POSIX_API=y (CONFIG_POSIX_TIMERS=y since Zephyr 3.7)'],
  ['coap_', 'CONFIG_COAP=y'],
  ['counter_', 'CONFIG_COUNTER=y and an enabled timer or rtc node'],
  ['cs_', 'CONFIG_BT_CHANNEL_SOUNDING=y'],
  ['dfu_target_', 'CONFIG_DFU_TARGET=y and its kind, as CONFIG_DFU_TARGET_MCUBOOT=y (needs CONFIG_IMG_MANAGER=y)'],
  ['dns_', 'CONFIG_DNS_RESOLVER=y'],
  ['download_client_', 'CONFIG_DOWNLOAD_CLIENT=y (replaced by CONFIG_DOWNLOADER in NCS 2.9)'],
  ['downloader_', 'CONFIG_DOWNLOADER=y (since NCS 2.9)'],
  ['ei_wrapper_', 'CONFIG_EDGE_IMPULSE=y and CONFIG_EI_WRAPPER=y'],
  ['emds_', 'CONFIG_EMDS=y'],
  ['esb_', 'CONFIG_ESB=y'],
  ['event_manager_', 'CONFIG_EVENT_MANAGER=y (CONFIG_APP_EVENT_MANAGER since NCS 2.0)'],
  [
    'fota_download_',
    'CONFIG_FOTA_DOWNLOAD=y with CONFIG_DOWNLOAD_CLIENT=y (CONFIG_DOWNLOADER since NCS 2.9) and CONFIG_DFU_TARGET=y'
  ],
  ['fprotect_', 'CONFIG_FPROTECT=y'],
  ['ftp_', 'CONFIG_FTP_CLIENT=y'],
  ['fw_info_', 'CONFIG_FW_INFO=y'],
  ['getaddrinfo', 'CONFIG_NET_SOCKETS=y with CONFIG_DNS_RESOLVER=y (or modem offloading, CONFIG_NRF_MODEM_LIB=y)'],
  ['gettimeofday', 'CONFIG_POSIX_API=y (CONFIG_POSIX_CLOCK=y)'],
  ['http_client_', 'CONFIG_HTTP_CLIENT=y'],
  ['hw_unique_key_', 'CONFIG_HW_UNIQUE_KEY=y (CONFIG_HW_UNIQUE_KEY_RANDOM=y to write random keys)'],
  ['k_event_', 'CONFIG_EVENTS=y'],
  ['k_pipe_', 'CONFIG_PIPES=y'],
  ['k_poll', 'CONFIG_POLL=y'],
  ['k_sem_', 'CONFIG_MULTITHREADING=y (off in MCUboot by default)'],
  ['k_mutex_', 'CONFIG_MULTITHREADING=y (off in MCUboot by default)'],
  ['k_thread_', 'CONFIG_MULTITHREADING=y, CONFIG_THREAD_MONITOR=y or CONFIG_THREAD_NAME=y'],
  ['lv_', 'CONFIG_LVGL=y and the widget or font option (CONFIG_LV_USE_…, CONFIG_LV_FONT_…)'],
  ['lwm2m_', 'CONFIG_LWM2M=y'],
  ['memfault_', 'CONFIG_MEMFAULT=y'],
  ['mfd_npm1300_', 'CONFIG_MFD=y, CONFIG_MFD_NPM1300=y and the nordic,npm1300 node'],
  ['module_', 'CONFIG_CAF=y'],
  ['mpsl_timeslot', 'CONFIG_MPSL=y with CONFIG_MPSL_TIMESLOT_SESSION_COUNT=1 or more'],
  ['mpsl_', 'CONFIG_MPSL=y'],
  ['nfc_ndef_', 'CONFIG_NFC_NDEF=y with CONFIG_NFC_NDEF_MSG=y, CONFIG_NFC_NDEF_RECORD=y and the record type'],
  ['nfc_t2t_', 'CONFIG_NFC_T2T_NRFXLIB=y'],
  ['nfc_t4t_', 'CONFIG_NFC_T4T_NRFXLIB=y'],
  ['nrf_cc3xx_', 'CONFIG_HW_CC3XX=y or the nrf_security configuration'],
  ['nrf_fuel_gauge_', 'CONFIG_NRF_FUEL_GAUGE=y'],
  ['nrf_gzll_', 'CONFIG_GAZELL=y'],
  ['nrf_rpc_', 'CONFIG_NRF_RPC=y'],
  [
    'nrfx_gppi_',
    'CONFIG_NRFX_PPI=y (nRF52), CONFIG_NRFX_DPPI=y (nRF53, nRF91) or CONFIG_NRFX_DPPI10=y and others (nRF54L); ' +
      'CONFIG_NRFX_GPPI=y in newer releases'
  ],
  ['ocrypto_', 'CONFIG_NRF_OBERON=y'],
  ['openthread_', 'CONFIG_NET_L2_OPENTHREAD=y (CONFIG_OPENTHREAD=y in newer releases)'],
  ['otThread', 'CONFIG_NET_L2_OPENTHREAD=y and the OpenThread feature option'],
  ['pb_', 'CONFIG_NANOPB=y and the generated .pb.c file in CMakeLists.txt'],
  ['pcd_', 'CONFIG_PCD=y or CONFIG_PCD_APP=y (CONFIG_PCD_NET=y on the network core)'],
  ['pm_device_action_run', 'CONFIG_PM_DEVICE=y'],
  ['pm_device_runtime_', 'CONFIG_PM_DEVICE_RUNTIME=y'],
  ['pm_device_', 'CONFIG_PM_DEVICE=y'],
  ['pm_state_', 'CONFIG_PM=y, which nRF SoCs lack since Zephyr 3.5: use sys_poweroff() with CONFIG_POWEROFF=y'],
  ['pm_power_state_', 'CONFIG_PM=y, an API of old releases: use sys_poweroff() with CONFIG_POWEROFF=y'],
  ['posix_', 'CONFIG_POSIX_API=y'],
  ['power_down_unused_ram', 'CONFIG_RAM_POWER_DOWN_LIBRARY=y'],
  ['pthread_', 'CONFIG_POSIX_API=y (CONFIG_PTHREAD_IPC=y before Zephyr 3.7, CONFIG_POSIX_THREADS=y since)'],
  ['regulator_', 'CONFIG_REGULATOR=y'],
  ['retained_mem_', 'CONFIG_RETAINED_MEM=y'],
  ['retention_', 'CONFIG_RETENTION=y with CONFIG_RETAINED_MEM=y'],
  ['SEGGER_RTT_', 'CONFIG_USE_SEGGER_RTT=y'],
  ['SEGGER_SYSVIEW_', 'CONFIG_TRACING=y with CONFIG_SEGGER_SYSTEMVIEW=y'],
  ['sntp_', 'CONFIG_SNTP=y'],
  [
    'sys_clock_',
    'a system timer: CONFIG_SYS_CLOCK_EXISTS=y with CONFIG_NRF_RTC_TIMER=y (CONFIG_NRF_GRTC_TIMER=y on nRF54L)'
  ],
  ['sys_poweroff', 'CONFIG_POWEROFF=y (NCS 2.5 and later)'],
  ['z_sys_poweroff', 'CONFIG_POWEROFF=y (NCS 2.5 and later)'],
  ['task_wdt_', 'CONFIG_TASK_WDT=y'],
  ['tfm_', 'the /ns (_ns) board target with CONFIG_BUILD_WITH_TFM=y'],
  ['thread_analyzer_', 'CONFIG_THREAD_ANALYZER=y'],
  ['tls_credential_', 'CONFIG_TLS_CREDENTIALS=y (with CONFIG_NET_SOCKETS_SOCKOPT_TLS=y)'],
  ['usbd_', 'CONFIG_USB_DEVICE_STACK_NEXT=y (the new USB stack; the sample helper files usbd_init.c too)'],
  ['websocket_', 'CONFIG_WEBSOCKET_CLIENT=y'],
  ['zb_', 'the Zigbee stack, CONFIG_ZIGBEE=y (an add-on outside the SDK since NCS 2.9)'],
  ['zigbee_', 'the Zigbee stack, CONFIG_ZIGBEE=y (an add-on outside the SDK since NCS 2.9)']
]

/** Functions that Zephyr's minimal C library lacks. */
const LIBC = new Set(
  (
    'sqrt pow sin cos tan atan atan2 exp log log10 floor ceil round fmod sqrtf powf sinf cosf tanf atanf atan2f expf logf log10f ' +
    'floorf ceilf roundf fabsf sscanf vsscanf fscanf strtod strtof atof strtok localtime mktime strftime asctime ctime ' +
    'setvbuf rand_r getenv strdup'
  ).split(' ')
)

/** Socket functions under their POSIX names. */
const SOCKETS = new Set(
  'socket connect bind listen accept send sendto recv recvfrom poll close setsockopt getsockopt inet_pton inet_ntop fcntl shutdown freeaddrinfo'.split(
    ' '
  )
)

/** NRFX drivers whose instances have an option each. */
const INSTANCES = /^(?:timer|pwm|egu|rtc|spi|spim|spis|twi|twim|twis|uart|uarte|i2s|pdm|wdt|qdec|comp|lpcomp)$/

/**
 * The Kconfig option that compiles a function of the SDK or of Zephyr.
 * In: the function's name as the linker prints it. Out: the options as text for people; a general hint for unknown names.
 */
export function functionOption(name: string): string {
  const nrfx = /^nrfx_([a-z0-9]{2,10})_/.exec(name)?.[1]
  const row = ROWS.filter(([prefix]) => name.startsWith(prefix)).sort((a, b) => b[0].length - a[0].length)[0]
  if (row) return row[1]
  if (nrfx) return nrfxOption(nrfx)
  if (SOCKETS.has(name))
    return 'CONFIG_NET_SOCKETS=y with CONFIG_NET_SOCKETS_POSIX_NAMES=y or CONFIG_POSIX_API=y (or use zsock_ names)'
  if (LIBC.has(name)) return 'CONFIG_NEWLIB_LIBC=y or CONFIG_PICOLIBC=y instead of CONFIG_MINIMAL_LIBC'
  return 'the header that declares it, or the CONFIG_ option that the CMakeLists.txt beside its source file asks for'
}

function nrfxOption(peripheral: string): string {
  const option = `CONFIG_NRFX_${peripheral.toUpperCase()}`
  return INSTANCES.test(peripheral)
    ? `the instance's option, ${option}<number>=y (as ${option}1=y; it selects ${option})`
    : `${option}=y`
}
