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
  'fs',
  'init',
  'input',
  'internal',
  'ipc',
  'irq',
  'kernel',
  'linker',
  'llext',
  'logging',
  'lorawan',
  'math',
  'mgmt',
  'misc',
  'modbus',
  'net',
  'pm',
  'portability',
  'posix',
  'random',
  'rtio',
  'sd',
  'sensing',
  'settings',
  'shell',
  'smf',
  'spinlock',
  'stats',
  'storage',
  'sys',
  'syscall',
  'timing',
  'toolchain',
  'tracing',
  'types',
  'usb',
  'xen',
  'zbus',
  'zephyr',
  'ztest'
] as const

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
  'drivers/gps.h': { now: 'nrf_modem_gnss.h', since: 'ncs 1.9' }
}

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
  if (!folder || folder === 'zephyr' || !(FOLDERS as readonly string[]).includes(folder)) return undefined
  return { now: `zephyr/${key}`, since: 'zephyr 3.1', note: 'the plain path stopped working by default in Zephyr 3.2' }
}
