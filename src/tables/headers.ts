/** A header file that moved. */
export interface MovedHeader {
  /** Path to include now; null when nothing replaces it. */
  now: string | null
  since: string
  note?: string
}

/**
 * Top-level headers and folders that moved below `zephyr/` in Zephyr 3.1; the old paths stopped working in 3.2 (default) and
 * 3.4 (for good). Sources: include/zephyr of 3.3.99 for what exists now; the releases are those of Zephyr's release notes.
 */
const FOLDERS = [
  'app_memory',
  'arch',
  'audio',
  'bluetooth',
  'cache',
  'canbus',
  'console',
  'crypto',
  'data',
  'debug',
  'device',
  'devicetree',
  'dfu',
  'display',
  'drivers',
  'dsp',
  'dt-bindings',
  'fatal',
  'fs',
  'init',
  'input',
  'internal',
  'ipc',
  'irq',
  'irq_offload',
  'kernel',
  'linker',
  'llext',
  'logging',
  'lorawan',
  'math',
  'mgmt',
  'misc',
  'modbus',
  'multi_heap',
  'net',
  'pm',
  'portability',
  'posix',
  'random',
  'rtio',
  'sd',
  'sensing',
  'settings',
  'shared_irq',
  'shell',
  'smf',
  'spinlock',
  'stats',
  'storage',
  'sys',
  'sys_clock',
  'syscall',
  'task_wdt',
  'timing',
  'toolchain',
  'tracing',
  'types',
  'usb',
  'usb_c',
  'xen',
  'zbus',
  'zephyr',
  'ztest'
] as const

const NPM = 'its names say NPM13XX instead of NPM1300'

/** Single files; keys are written as in `#include <…>`. */
const FILES: Readonly<Record<string, MovedHeader>> = {
  'zephyr.h': { now: 'zephyr/kernel.h', since: 'zephyr 3.2', note: 'zephyr.h was removed in Zephyr 3.4' },
  'zephyr/zephyr.h': { now: 'zephyr/kernel.h', since: 'zephyr 3.2', note: 'removed in Zephyr 3.4' },
  'kernel_includes.h': { now: 'zephyr/kernel_includes.h', since: 'zephyr 3.1' },
  'kernel_structs.h': { now: 'zephyr/kernel_structs.h', since: 'zephyr 3.1' },
  'kernel_version.h': { now: 'zephyr/kernel_version.h', since: 'zephyr 3.1' },
  'version.h': {
    now: 'zephyr/version.h',
    since: 'zephyr 3.7',
    note: 'generated; the plain path works until Zephyr 4.1'
  },
  'app_version.h': { now: 'zephyr/app_version.h', since: 'zephyr 3.7', note: 'generated' },
  'autoconf.h': {
    now: 'zephyr/autoconf.h',
    since: 'zephyr 3.7',
    note: 'generated; included by the build, not by the source'
  },
  'syscall_list.h': { now: 'zephyr/syscall_list.h', since: 'zephyr 3.7', note: 'generated' },
  'random/rand32.h': { now: 'zephyr/random/random.h', since: 'zephyr 3.5' },
  'zephyr/random/rand32.h': { now: 'zephyr/random/random.h', since: 'zephyr 3.5' },
  'ztest.h': { now: 'zephyr/ztest.h', since: 'zephyr 3.1' },
  'power/power.h': { now: 'zephyr/pm/pm.h', since: 'zephyr 2.6' },
  'power/reboot.h': { now: 'zephyr/sys/reboot.h', since: 'zephyr 2.5' },
  'misc/printk.h': { now: 'zephyr/sys/printk.h', since: 'zephyr 1.14' },
  'misc/util.h': { now: 'zephyr/sys/util.h', since: 'zephyr 1.14' },
  'misc/reboot.h': { now: 'zephyr/sys/reboot.h', since: 'zephyr 1.14' },
  'misc/byteorder.h': { now: 'zephyr/sys/byteorder.h', since: 'zephyr 1.14' },
  'gpio.h': { now: 'zephyr/drivers/gpio.h', since: 'zephyr 1.14' },
  'uart.h': { now: 'zephyr/drivers/uart.h', since: 'zephyr 1.14' },
  'i2c.h': { now: 'zephyr/drivers/i2c.h', since: 'zephyr 1.14' },
  'spi.h': { now: 'zephyr/drivers/spi.h', since: 'zephyr 1.14' },
  'adc.h': { now: 'zephyr/drivers/adc.h', since: 'zephyr 1.14' },
  'pwm.h': { now: 'zephyr/drivers/pwm.h', since: 'zephyr 1.14' },
  'sensor.h': { now: 'zephyr/drivers/sensor.h', since: 'zephyr 1.14' },
  'flash.h': { now: 'zephyr/drivers/flash.h', since: 'zephyr 1.14' },
  'watchdog.h': { now: 'zephyr/drivers/watchdog.h', since: 'zephyr 1.14' },
  'counter.h': { now: 'zephyr/drivers/counter.h', since: 'zephyr 1.14' },
  'zephyr/bluetooth/hci_err.h': { now: 'zephyr/bluetooth/hci_types.h', since: 'zephyr 3.5' },
  'drivers/bluetooth/hci_driver.h': { now: 'zephyr/drivers/bluetooth.h', since: 'zephyr 3.7' },
  'zephyr/drivers/bluetooth/hci_driver.h': { now: 'zephyr/drivers/bluetooth.h', since: 'zephyr 3.7' },
  'zephyr/net/conn_mgr.h': { now: 'zephyr/net/conn_mgr_monitor.h', since: 'zephyr 3.4' },
  'img_mgmt/img_mgmt.h': { now: 'zephyr/mgmt/mcumgr/grp/img_mgmt/img_mgmt.h', since: 'zephyr 3.3' },
  'os_mgmt/os_mgmt.h': {
    now: 'zephyr/mgmt/mcumgr/grp/os_mgmt/os_mgmt.h',
    since: 'zephyr 3.3',
    note: 'the group registers itself; os_mgmt_register_group() is gone'
  },
  'mgmt/mcumgr/smp_bt.h': { now: 'zephyr/mgmt/mcumgr/transport/smp_bt.h', since: 'zephyr 3.3' },
  'zephyr/mgmt/mcumgr/smp_bt.h': { now: 'zephyr/mgmt/mcumgr/transport/smp_bt.h', since: 'zephyr 3.3' },
  'zephyr/mgmt/mcumgr/smp.h': { now: 'zephyr/mgmt/mcumgr/smp/smp.h', since: 'zephyr 3.3' },
  'zephyr/mgmt/mcumgr/buf.h': { now: null, since: 'zephyr 3.3' },
  'event_manager.h': { now: 'app_event_manager.h', since: 'ncs 2.0' },
  'profiler.h': { now: 'nrf_profiler.h', since: 'ncs 2.0' },
  'nrf_modem_limits.h': { now: null, since: 'ncs 2.0' },
  'bsd.h': { now: 'nrf_modem.h', since: 'ncs 1.4' },
  'modem/bsdlib.h': { now: 'modem/nrf_modem_lib.h', since: 'ncs 1.4' },
  'modem/at_cmd.h': {
    now: 'nrf_modem_at.h',
    since: 'ncs 1.9',
    note: 'other functions: nrf_modem_at_cmd(), nrf_modem_at_printf()'
  },
  'modem/at_notif.h': { now: 'modem/at_monitor.h', since: 'ncs 1.9' },
  'modem/at_cmd_parser.h': {
    now: 'modem/at_parser.h',
    since: 'ncs 2.8',
    note: 'other functions; the old header is deprecated'
  },
  'modem/at_params.h': { now: 'modem/at_parser.h', since: 'ncs 2.8', note: 'deprecated' },
  'modem/agps.h': { now: 'net/nrf_cloud_agnss.h', since: 'ncs 2.6' },
  'net/nrf_cloud_agps.h': { now: 'net/nrf_cloud_agnss.h', since: 'ncs 2.6' },
  'net/download_client.h': {
    now: 'net/downloader.h',
    since: 'ncs 3.0',
    note: 'other functions; the old header is deprecated'
  },
  'net/cloud.h': {
    now: null,
    since: 'ncs 2.0',
    note: 'the cloud API was removed; use the library of the cloud directly'
  },
  'zephyr/net/http_client.h': { now: 'zephyr/net/http/client.h', since: 'zephyr 3.5' },
  'net/http_client.h': { now: 'zephyr/net/http/client.h', since: 'zephyr 3.5' },
  'net/http_parser.h': { now: 'zephyr/net/http/parser.h', since: 'zephyr 3.5' },
  'zephyr/net/http_parser.h': { now: 'zephyr/net/http/parser.h', since: 'zephyr 3.5' },
  'mgmt/mcumgr/zephyr_groups.h': { now: null, since: 'zephyr 3.3', note: 'groups register themselves' },
  'zephyr/mgmt/mcumgr/zephyr_groups.h': { now: null, since: 'zephyr 3.3', note: 'groups register themselves' },
  'stats/stats.h': { now: 'zephyr/stats/stats.h', since: 'zephyr 3.2' },
  'zephyr/wait_q.h': { now: 'wait_q.h', since: 'zephyr 2.7', note: 'internal to the kernel' },
  'pinmux.h': { now: 'zephyr/drivers/pinctrl.h', since: 'zephyr 3.3' },
  'drivers/pinmux.h': { now: 'zephyr/drivers/pinctrl.h', since: 'zephyr 3.3' },
  'net/wifi_credentials.h': { now: 'zephyr/net/wifi_credentials.h', since: 'ncs 2.9' },
  'drivers/gps.h': { now: 'nrf_modem_gnss.h', since: 'ncs 1.9' },
  'net/buf.h': { now: 'zephyr/net_buf.h', since: 'zephyr 4.0' },
  'zephyr/net/buf.h': { now: 'zephyr/net_buf.h', since: 'zephyr 4.0' },
  'zephyr/mgmt/hawkbit.h': {
    now: 'zephyr/mgmt/hawkbit/hawkbit.h',
    since: 'zephyr 4.0',
    note: 'autohandler.h and config.h beside it hold the rest'
  },
  'zephyr/dt-bindings/gpio/nordic-npm1300-gpio.h': { now: 'zephyr/dt-bindings/gpio/nordic-npm13xx-gpio.h', since: 'zephyr 4.2', note: NPM },
  'zephyr/dt-bindings/regulator/npm1300.h': { now: 'zephyr/dt-bindings/regulator/npm13xx.h', since: 'zephyr 4.2', note: NPM },
  'zephyr/drivers/mfd/npm1300.h': { now: 'zephyr/drivers/mfd/npm13xx.h', since: 'zephyr 4.2', note: NPM },
  'zephyr/drivers/sensor/npm1300_charger.h': { now: 'zephyr/drivers/sensor/npm13xx_charger.h', since: 'zephyr 4.2', note: NPM }
}

/** Headers of sdk-nrf in folders of the same names stay where they are. Source: include/ of sdk-nrf 2.9.99. */
const OF_SDK_NRF = new RegExp(
  `^(?:${[
    'audio/audio_module',
    'bluetooth/(?:adv_prov|bt_rpc|conn_ctx|enocean|gatt_(?:dm|pool)|hci_vs_sdc|nrf/|radio_notification_cb|scan)',
    'bluetooth/mesh/(?:dk_prov|gen_|light|model_types|models|properties|scene|scheduler|sensor|time|vnd/)',
    'bluetooth/services/(?!(?:ans|bas|dis|hrs|ias|ots|tps)\\.h$)',
    'debug/(?:cpu_load|etb_trace|ppi_trace)',
    'dfu/(?:dfu_|fmfu|pcd|suit)',
    'drivers/(?:bme68x_iaq|flash/flash_(?:ipuc|rpc)|gpio/nrfe_|mspi/nrfe_|sensor_s(?:im|tub))',
    'logging/log_rpc',
    'mgmt/fmfu',
    'net/(?:aws_|azure_|coap_utils|downloader|fota_download|ftp_client|icalendar_parser|l2_wifi_connect)',
    'net/(?:lwm2m_client_utils|mqtt_helper|nrf_|rest_client|softap_|wifi_location_|wifi_mgmt_ext|wifi_ready)',
    'shell/shell_(?:bt_nus|ipc|nfc)'
  ].join('|')})`
)
/** Headers of a C library or of POSIX in a folder of that name. */
const OF_POSIX = /^sys\/(?:eventfd|ioctl|mman|select|socket|stat|time|times|types|un|utsname)\.h$/

/** Folders of FOLDERS that are files at the top of the include path: `device.h`. */
const TOP_FILE = /^([a-z_]{2,20})\.h$/
const BELOW = /^([a-z_-]{2,20})\//

/**
 * Where a header is now.
 * In: the path as written between `<>` or quotes: `kernel.h`, `drivers/gpio.h`, `zephyr/random/rand32.h`.
 * Out: undefined when it did not move.
 */
export function movedHeader(path: string): MovedHeader | undefined {
  if (path.length > 200) return undefined
  const key = path.trim()
  if (Object.hasOwn(FILES, key)) return FILES[key]
  const folder = (TOP_FILE.exec(key) ?? BELOW.exec(key))?.[1]
  if (OF_SDK_NRF.test(key) || OF_POSIX.test(key)) return undefined
  if (!folder || folder === 'zephyr' || !(FOLDERS as readonly string[]).includes(folder)) return undefined
  return { now: `zephyr/${key}`, since: 'zephyr 3.1', note: 'the plain path stopped working by default in Zephyr 3.2' }
}

/** Header prefix → what puts it on the include path. The longest prefix wins. */
const PROVIDERS: readonly (readonly [prefix: string, provider: string])[] = [
  [
    'nrfx',
    'CONFIG_HAS_NRFX, selected by the SoC: the board is not a Nordic one, or hal_nordic was not fetched (west update)'
  ],
  ['hal/nrf', 'the module hal_nordic (west update) and a Nordic SoC'],
  ['nrf.h', 'the module hal_nordic (west update) and a Nordic SoC'],
  ['helpers/nrfx', 'the module hal_nordic; nrfx_gppi.h needs CONFIG_NRFX_PPI=y or CONFIG_NRFX_DPPI=y'],
  ['cmsis_core', 'the module cmsis_6 (cmsis before Zephyr 4.2; west update, and check the name-allowlist of your west.yml)'],
  ['core_cm', 'the module cmsis_6 (cmsis before Zephyr 4.2; west update, and check the name-allowlist of your west.yml)'],
  ['soc.h', 'the SoC folder of the board: the file is compiled outside a Zephyr library or for another architecture'],
  ['zephyr/syscalls/', 'a complete pristine build; it is generated'],
  ['arm_math', 'CONFIG_CMSIS_DSP=y'],
  ['arm_nn', 'CONFIG_CMSIS_NN=y'],
  ['pb', 'CONFIG_NANOPB=y'],
  ['cJSON', 'CONFIG_CJSON_LIB=y'],
  ['lvgl', 'CONFIG_LVGL=y'],
  ['mbedtls/', 'CONFIG_MBEDTLS=y (or CONFIG_NRF_SECURITY=y)'],
  ['psa/', 'CONFIG_NRF_SECURITY=y or CONFIG_MBEDTLS_PSA_CRYPTO_C=y (TF-M on /ns targets)'],
  [
    'psa/protected_storage',
    'the /ns board target with CONFIG_BUILD_WITH_TFM=y and CONFIG_TFM_PARTITION_PROTECTED_STORAGE=y, or CONFIG_TRUSTED_STORAGE=y'
  ],
  ['tinycrypt/', 'CONFIG_TINYCRYPT=y (deprecated in Zephyr 4.0, removed in 4.3; use PSA crypto)'],
  ['nrf_modem', 'CONFIG_NRF_MODEM_LIB=y (nRF91 board target with /ns)'],
  ['modem/', 'the nRF Connect SDK (module nrf); not part of plain Zephyr'],
  ['net/nrf_cloud', 'CONFIG_NRF_CLOUD=y'],
  ['dk_buttons_and_leds', 'the nRF Connect SDK (module nrf) and CONFIG_DK_LIBRARY=y'],
  ['openthread/', 'CONFIG_NET_L2_OPENTHREAD=y (CONFIG_OPENTHREAD=y in newer releases)'],
  ['zboss', 'the Zigbee add-on (ncs-zigbee) since NCS 2.9, CONFIG_ZIGBEE=y before'],
  ['zigbee/', 'the Zigbee add-on (ncs-zigbee) since NCS 2.9, CONFIG_ZIGBEE=y before'],
  ['zb_', 'the Zigbee add-on (ncs-zigbee) since NCS 2.9, CONFIG_ZIGBEE=y before'],
  ['zcbor', 'CONFIG_ZCBOR=y'],
  [
    'pm_config',
    'the Partition Manager: built only with several images, a pm_static.yml or SB_CONFIG_PARTITION_MANAGER=y'
  ],
  ['app_version', 'a VERSION file in the application folder; <zephyr/app_version.h> since Zephyr 3.7'],
  ['ncs_version', 'the nRF Connect SDK (module nrf); <ncs_version.h>'],
  ['memfault/', 'CONFIG_MEMFAULT=y'],
  ['caf/', 'CONFIG_CAF=y'],
  ['app_event_manager', 'CONFIG_APP_EVENT_MANAGER=y'],
  ['esb', 'the nRF Connect SDK (module nrf) and CONFIG_ESB=y'],
  ['mpsl', 'CONFIG_MPSL=y'],
  ['sdc', 'CONFIG_BT_LL_SOFTDEVICE=y in the image that runs the controller'],
  ['nfc', 'CONFIG_NFC_T2T_NRFXLIB=y or CONFIG_NFC_T4T_NRFXLIB=y'],
  ['tfm_', 'the /ns board target with CONFIG_BUILD_WITH_TFM=y'],
  ['SEGGER_', 'CONFIG_USE_SEGGER_RTT=y'],
  ['ei_', 'CONFIG_EDGE_IMPULSE=y with CONFIG_EDGE_IMPULSE_URI'],
  ['edge-impulse-sdk/', 'CONFIG_EDGE_IMPULSE=y with CONFIG_EDGE_IMPULSE_URI'],
  ['posix/', 'CONFIG_POSIX_API=y; <zephyr/posix/…> since Zephyr 3.1'],
  ['sys/socket', 'CONFIG_POSIX_API=y, or include <zephyr/net/socket.h>'],
  ['sys/select', 'CONFIG_POSIX_API=y, or include <zephyr/net/socket.h>'],
  ['sys/', 'CONFIG_POSIX_API=y, or a C library that has it (newlib, picolibc)'],
  ['pthread', 'CONFIG_POSIX_API=y, or k_thread of <zephyr/kernel.h>'],
  ['unistd', 'CONFIG_POSIX_API=y, or a C library that has it (newlib, picolibc)'],
  ['netdb', 'CONFIG_POSIX_API=y, or include <zephyr/net/socket.h>'],
  ['arpa/', 'CONFIG_POSIX_API=y, or include <zephyr/net/socket.h>']
]

/**
 * Where a missing header is or what provides it, as text for people.
 * In: the path as the compiler prints it. Out: a general hint for unknown headers.
 */
export function headerHint(path: string): string {
  const moved = movedHeader(path)
  if (moved) {
    const change = moved.now ? `moved to <${moved.now}>` : 'removed'
    return `${change} in ${moved.since}${moved.note ? ` (${moved.note})` : ''}`
  }
  const key = path.trim()
  if (OF_SDK_NRF.test(key) && !key.startsWith('net/nrf_cloud')) return 'needs the nRF Connect SDK (module nrf); not part of plain Zephyr'
  const found = PROVIDERS.filter(([prefix]) => key.startsWith(prefix)).sort((a, b) => b[0].length - a[0].length)[0]
  return found ? `needs ${found[1]}` : 'not a header whose place is known here'
}
