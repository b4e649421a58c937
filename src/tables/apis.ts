import { functionOption } from './function-options.js'

/** A C function or macro that got another name or went away. */
export interface RenamedApi {
  /** The name to use now; null when nothing replaces it. */
  now: string | null
  since: string
  note?: string
}

/**
 * Functions and macros by their old name.
 * Sources: Zephyr's and sdk-nrf's release notes and migration guides. Rows that speak of Zephyr up to 3.3 were compared with its
 * source; newer ones were not each compared, so `since` can be off by one release.
 */
const APIS: Readonly<Record<string, RenamedApi>> = {
  device_get_binding: { now: 'DEVICE_DT_GET', since: 'zephyr 2.6', note: 'still there, but labels went away in 3.2' },
  DT_LABEL: {
    now: 'DT_NODE_FULL_NAME',
    since: 'zephyr 3.2',
    note: 'the label property is deprecated; use DEVICE_DT_GET'
  },
  DT_INST_LABEL: { now: 'DEVICE_DT_INST_GET', since: 'zephyr 3.2' },
  DT_GPIO_LABEL: { now: 'GPIO_DT_SPEC_GET', since: 'zephyr 3.2' },
  DT_ENUM_TOKEN: { now: 'DT_STRING_TOKEN', since: 'zephyr 3.3' },
  DT_FLASH_AREA_STORAGE_ID: { now: 'FIXED_PARTITION_ID', since: 'zephyr 3.2' },
  FLASH_AREA_ID: { now: 'FIXED_PARTITION_ID', since: 'zephyr 3.2' },
  FLASH_AREA_OFFSET: { now: 'FIXED_PARTITION_OFFSET', since: 'zephyr 3.2' },
  FLASH_AREA_SIZE: { now: 'FIXED_PARTITION_SIZE', since: 'zephyr 3.2' },
  FLASH_AREA_DEVICE: { now: 'FIXED_PARTITION_DEVICE', since: 'zephyr 3.2' },
  FLASH_AREA_LABEL_EXISTS: { now: 'FIXED_PARTITION_EXISTS', since: 'zephyr 3.2' },
  flash_write_protection_set: { now: null, since: 'zephyr 2.6', note: 'flash drivers handle protection themselves' },
  gpio_pin_enable_callback: { now: 'gpio_pin_interrupt_configure', since: 'zephyr 2.2' },
  gpio_pin_disable_callback: { now: 'gpio_pin_interrupt_configure', since: 'zephyr 2.2' },
  gpio_pin_read: { now: 'gpio_pin_get', since: 'zephyr 2.2' },
  gpio_pin_write: { now: 'gpio_pin_set', since: 'zephyr 2.2' },
  pwm_pin_set_usec: { now: 'pwm_set', since: 'zephyr 3.1' },
  pwm_pin_set_nsec: { now: 'pwm_set', since: 'zephyr 3.1' },
  pwm_pin_set_cycles: { now: 'pwm_set_cycles', since: 'zephyr 3.1' },
  'spi_cs_control.gpio_dev': { now: 'spi_cs_control.gpio', since: 'zephyr 3.0' },
  k_delayed_work_init: { now: 'k_work_init_delayable', since: 'zephyr 2.6' },
  k_delayed_work_submit: { now: 'k_work_reschedule', since: 'zephyr 2.6' },
  k_delayed_work_submit_to_queue: { now: 'k_work_reschedule_for_queue', since: 'zephyr 2.6' },
  k_delayed_work_cancel: { now: 'k_work_cancel_delayable', since: 'zephyr 2.6' },
  k_delayed_work_pending: { now: 'k_work_delayable_is_pending', since: 'zephyr 2.6' },
  k_delayed_work_remaining_get: { now: 'k_work_delayable_remaining_get', since: 'zephyr 2.6' },
  k_work_pending: { now: 'k_work_is_pending', since: 'zephyr 2.6' },
  k_work_q_start: { now: 'k_work_queue_start', since: 'zephyr 2.6' },
  k_mem_pool_alloc: { now: 'k_heap_alloc', since: 'zephyr 2.5' },
  K_MEM_POOL_DEFINE: { now: 'K_HEAP_DEFINE', since: 'zephyr 2.5' },
  log_strdup: { now: null, since: 'zephyr 3.2', note: 'strings are copied by logging itself' },
  ztest_test_suite: { now: 'ZTEST_SUITE', since: 'zephyr 3.2' },
  ztest_unit_test: { now: 'ZTEST', since: 'zephyr 3.2' },
  sys_set_power_state: { now: 'pm_state_force', since: 'zephyr 2.6' },
  pm_power_state_force: { now: 'pm_state_force', since: 'zephyr 3.0' },
  pm_device_state_set: { now: 'pm_device_action_run', since: 'zephyr 3.0' },
  device_set_power_state: { now: 'pm_device_action_run', since: 'zephyr 2.6' },
  device_busy_set: { now: 'pm_device_busy_set', since: 'zephyr 2.7' },
  device_busy_clear: { now: 'pm_device_busy_clear', since: 'zephyr 2.7' },
  bt_le_adv_param_init: { now: 'BT_LE_ADV_PARAM_INIT', since: 'zephyr 2.2' },
  bt_conn_create_le: { now: 'bt_conn_le_create', since: 'zephyr 2.3' },
  bt_conn_create_slave_le: { now: 'bt_le_adv_start', since: 'zephyr 2.5', note: 'directed advertising' },
  bt_conn_create_auto_le: { now: 'bt_conn_le_create_auto', since: 'zephyr 2.3' },
  bt_conn_security: { now: 'bt_conn_set_security', since: 'zephyr 2.0' },
  bt_le_whitelist_add: { now: 'bt_le_filter_accept_list_add', since: 'zephyr 2.6' },
  bt_le_whitelist_rem: { now: 'bt_le_filter_accept_list_remove', since: 'zephyr 2.6' },
  bt_le_whitelist_clear: { now: 'bt_le_filter_accept_list_clear', since: 'zephyr 2.6' },
  bt_gatt_notify_cb_legacy: { now: 'bt_gatt_notify_cb', since: 'zephyr 2.0' },
  bt_gatt_service_register_legacy: { now: 'bt_gatt_service_register', since: 'zephyr 2.0' },
  bt_set_id_addr: { now: 'bt_id_create', since: 'zephyr 2.5' },
  BT_LE_ADV_CONN_NAME: {
    now: 'BT_LE_ADV_CONN_FAST_1',
    since: 'zephyr 4.0',
    note: 'put the name into the advertising data'
  },
  BT_LE_ADV_CONN: { now: 'BT_LE_ADV_CONN_FAST_2', since: 'zephyr 4.0' },
  BT_LE_ADV_OPT_CONNECTABLE: { now: 'BT_LE_ADV_OPT_CONN', since: 'zephyr 4.0' },
  BT_LE_ADV_OPT_USE_NAME: { now: null, since: 'zephyr 4.0', note: 'put the name into the advertising data' },
  BT_LE_ADV_OPT_ONE_TIME: { now: 'BT_LE_ADV_OPT_CONN', since: 'zephyr 4.0' },
  BT_CONN_ROLE_MASTER: { now: 'BT_CONN_ROLE_CENTRAL', since: 'zephyr 2.7' },
  BT_CONN_ROLE_SLAVE: { now: 'BT_CONN_ROLE_PERIPHERAL', since: 'zephyr 2.7' },
  smp_bt_register: { now: null, since: 'zephyr 3.3', note: 'the transport registers itself' },
  os_mgmt_register_group: { now: null, since: 'zephyr 3.3', note: 'groups register themselves' },
  img_mgmt_register_group: { now: null, since: 'zephyr 3.3', note: 'groups register themselves' },
  fs_mgmt_register_group: { now: null, since: 'zephyr 3.3', note: 'groups register themselves' },
  stat_mgmt_register_group: { now: null, since: 'zephyr 3.3', note: 'groups register themselves' },
  bt_gatt_hids_init: { now: 'bt_hids_init', since: 'ncs 1.4' },
  bt_gatt_nus_init: { now: 'bt_nus_init', since: 'ncs 1.4' },
  bt_gatt_nus_send: { now: 'bt_nus_send', since: 'ncs 1.4' },
  bt_gatt_lbs_init: { now: 'bt_lbs_init', since: 'ncs 1.4' },
  bt_gatt_bas_set_battery_level: { now: 'bt_bas_set_battery_level', since: 'zephyr 2.4' },
  event_manager_init: { now: 'app_event_manager_init', since: 'ncs 2.0' },
  EVENT_LISTENER: { now: 'APP_EVENT_LISTENER', since: 'ncs 2.0' },
  EVENT_SUBSCRIBE: { now: 'APP_EVENT_SUBSCRIBE', since: 'ncs 2.0' },
  EVENT_SUBMIT: { now: 'APP_EVENT_SUBMIT', since: 'ncs 2.0' },
  bsdlib_init: { now: 'nrf_modem_lib_init', since: 'ncs 1.4' },
  bsdlib_shutdown: { now: 'nrf_modem_lib_shutdown', since: 'ncs 1.4' },
  nrf_modem_lib_get_init_ret: {
    now: 'nrf_modem_lib_init',
    since: 'ncs 2.4',
    note: 'removed; use the result of nrf_modem_lib_init()'
  },
  at_cmd_write: { now: 'nrf_modem_at_cmd', since: 'ncs 1.9' },
  at_cmd_init: { now: null, since: 'ncs 1.9', note: 'the AT interface is ready after nrf_modem_lib_init()' },
  at_notif_register_handler: { now: 'AT_MONITOR', since: 'ncs 1.9' },
  at_monitor_init: { now: null, since: 'ncs 1.9', note: 'the library initialises itself' },
  lte_lc_init: { now: null, since: 'ncs 2.6', note: 'deprecated, removed in 2.8; lte_lc_connect() is enough' },
  lte_lc_deinit: { now: 'lte_lc_power_off', since: 'ncs 2.6' },
  lte_lc_init_and_connect: { now: 'lte_lc_connect', since: 'ncs 2.6' },
  lte_lc_init_and_connect_async: { now: 'lte_lc_connect_async', since: 'ncs 2.6' },
  lte_lc_rai_req: { now: null, since: 'ncs 2.7', note: 'use the SO_RAI socket option' },
  lte_lc_rai_param_set: { now: null, since: 'ncs 2.7', note: 'use the SO_RAI socket option' },
  nrf_cloud_agps_request: { now: 'nrf_cloud_agnss_request', since: 'ncs 2.6' },
  nrf_cloud_agps_process: { now: 'nrf_cloud_agnss_process', since: 'ncs 2.6' },
  download_client_init: { now: 'downloader_init', since: 'ncs 3.0' },
  download_client_get: { now: 'downloader_get', since: 'ncs 3.0' },
  download_client_start: { now: 'downloader_get', since: 'ncs 3.0' },
  at_params_list_init: {
    now: 'at_parser_init',
    since: 'ncs 2.8',
    note: 'the AT parser library replaces the AT command parser'
  },
  at_params_list_free: { now: null, since: 'ncs 2.8', note: 'at_parser needs no freeing' },
  at_parser_params_from_str: { now: 'at_parser_init', since: 'ncs 2.8' },
  at_params_int_get: { now: 'at_parser_num_get', since: 'ncs 2.8' },
  at_params_short_get: { now: 'at_parser_num_get', since: 'ncs 2.8' },
  at_params_unsigned_short_get: { now: 'at_parser_num_get', since: 'ncs 2.8' },
  at_params_string_get: { now: 'at_parser_string_get', since: 'ncs 2.8' },
  download_client_connect: { now: 'downloader_get', since: 'ncs 3.0' },
  download_client_disconnect: { now: 'downloader_cancel', since: 'ncs 3.0' },
  nrf_modem_gnss_agps_write: { now: 'nrf_modem_gnss_agnss_write', since: 'ncs 2.6' },
  NRF_MODEM_GNSS_EVT_AGPS_REQ: { now: 'NRF_MODEM_GNSS_EVT_AGNSS_REQ', since: 'ncs 2.6' },
  ceiling_fraction: { now: 'DIV_ROUND_UP', since: 'zephyr 3.4' },
  nvs_init: {
    now: 'nvs_mount',
    since: 'zephyr 3.0',
    note: 'set flash_device, offset, sector_size and sector_count in struct nvs_fs'
  },
  pm_state_force: {
    now: 'sys_poweroff',
    since: 'zephyr 3.5',
    note: 'for soft off on nRF: CONFIG_POWEROFF=y and <zephyr/sys/poweroff.h>'
  },
  PM_STATE_SOFT_OFF: { now: 'sys_poweroff', since: 'zephyr 3.5', note: 'CONFIG_POWEROFF=y' },
  SPI_CS_CONTROL_PTR_DT: {
    now: 'SPI_CS_CONTROL_INIT',
    since: 'zephyr 3.4',
    note: 'spi_config.cs is a struct, no pointer, since'
  },
  UTIL_LISTIFY: { now: 'LISTIFY', since: 'zephyr 3.0', note: 'takes a separator' },
  GPIO_INT_DEBOUNCE: { now: null, since: 'zephyr 3.3', note: 'debounce in software or with gpio-keys' },
  Z_STRUCT_SECTION_ITERABLE: { now: 'STRUCT_SECTION_ITERABLE', since: 'zephyr 2.7' },
  DEVICE_AND_API_INIT: { now: 'DEVICE_DT_DEFINE', since: 'zephyr 2.7' },
  NRF_TIMER_FREQ_1MHz: { now: 'NRFX_MHZ_TO_HZ(1)', since: 'ncs 2.5', note: 'nrfx 3 takes frequencies in Hz' },
  NRF_TIMER_FREQ_16MHz: { now: 'NRFX_MHZ_TO_HZ(16)', since: 'ncs 2.5', note: 'nrfx 3 takes frequencies in Hz' },
  nrfx_gpiote_in_init: {
    now: 'nrfx_gpiote_input_configure',
    since: 'ncs 2.5',
    note: 'nrfx 3; calls take an instance since nrfx 3.2'
  },
  nrfx_gpiote_out_init: { now: 'nrfx_gpiote_output_configure', since: 'ncs 2.5', note: 'nrfx 3' },
  smp_add_cmd_ret: { now: 'smp_add_cmd_err', since: 'zephyr 3.5' },
  MGMT_CB_ERROR_RET: { now: 'MGMT_CB_ERROR_ERR', since: 'zephyr 3.5' },
  lorawan_set_battery_level_callback: { now: 'lorawan_register_battery_level_callback', since: 'zephyr 3.6', note: 'returns nothing' },
  z_arch_esf_t: { now: 'struct arch_esf', since: 'zephyr 3.7' },
  arch_start_cpu: { now: 'arch_cpu_start', since: 'zephyr 3.7' },
  bt_read_static_addr: { now: null, since: 'zephyr 3.7', note: 'vendor HCI command with CONFIG_BT_HCI_VS=y' },
  BT_LE_ADV_OPT_FORCE_NAME_IN_AD: { now: null, since: 'zephyr 3.7', note: 'put the name into the advertising data' },
  ESPI_SLAVE_TO_MASTER: { now: 'ESPI_TARGET_TO_CONTROLLER', since: 'zephyr 3.7' },
  ESPI_MASTER_TO_SLAVE: { now: 'ESPI_CONTROLLER_TO_TARGET', since: 'zephyr 3.7' },
  bt_audio_codec_qos: { now: 'bt_bap_qos_cfg', since: 'zephyr 4.0' },
  bt_bap_scan_delegator_register_cb: { now: 'bt_bap_scan_delegator_register', since: 'zephyr 4.0', note: 'registers the service too' },
  gnss_set_periodic_config: { now: null, since: 'zephyr 4.0' },
  gnss_get_periodic_config: { now: null, since: 'zephyr 4.0' },
  eth_bridge_listener_add: { now: null, since: 'zephyr 4.0', note: 'use promiscuous mode' },
  eth_bridge_iface_allow_tx: { now: null, since: 'zephyr 4.0', note: 'bridged interfaces send and receive as others' },
  stepper_set_actual_position: { now: 'stepper_set_reference_position', since: 'zephyr 4.1' },
  stepper_enable_constant_velocity_mode: { now: 'stepper_run', since: 'zephyr 4.1', note: 'the speed is set before' },
  stepper_move: { now: 'stepper_move_by', since: 'zephyr 4.1' },
  stepper_set_target_position: { now: 'stepper_move_to', since: 'zephyr 4.1' },
  stepper_set_max_velocity: { now: 'stepper_set_microstep_interval', since: 'zephyr 4.1', note: 'takes nanoseconds' },
  video_pix_fmt_bpp: { now: 'video_bits_per_pixel', since: 'zephyr 4.1', note: 'bits, not bytes' },
  TLS_CREDENTIAL_SERVER_CERTIFICATE: { now: 'TLS_CREDENTIAL_PUBLIC_CERTIFICATE', since: 'zephyr 4.2' },
  bt_csip_set_member_get_sirk: { now: 'bt_csip_set_member_get_info', since: 'zephyr 4.2' },
  BT_AUDIO_CONTEXT_TYPE_PROHIBITED: { now: 'BT_AUDIO_CONTEXT_TYPE_NONE', since: 'zephyr 4.2' },
  BT_ISO_CHAN_TYPE_CONNECTED: { now: 'BT_ISO_CHAN_TYPE_CENTRAL', since: 'zephyr 4.2', note: 'or BT_ISO_CHAN_TYPE_PERIPHERAL, by role' },
  _bt_gatt_ccc: { now: 'bt_gatt_ccc_managed_user_data', since: 'zephyr 4.2' },
  BT_GATT_CCC_INITIALIZER: { now: 'BT_GATT_CCC_MANAGED_USER_DATA_INIT', since: 'zephyr 4.2' },
  net_linkaddr_storage: { now: 'net_linkaddr', since: 'zephyr 4.2', note: 'holds the address itself' },
  openthread_api_mutex_lock: { now: 'openthread_mutex_lock', since: 'zephyr 4.2' },
  openthread_api_mutex_try_lock: { now: 'openthread_mutex_try_lock', since: 'zephyr 4.2' },
  openthread_api_mutex_unlock: { now: 'openthread_mutex_unlock', since: 'zephyr 4.2' },
  openthread_start: { now: 'openthread_run', since: 'zephyr 4.2' },
  openthread_state_changed_cb: { now: 'openthread_state_changed_callback', since: 'zephyr 4.2' },
  openthread_state_changed_cb_register: { now: 'openthread_state_changed_callback_register', since: 'zephyr 4.2' },
  openthread_state_changed_cb_unregister: { now: 'openthread_state_changed_callback_unregister', since: 'zephyr 4.2' },
  ETHERNET_LINK_10BASE_T: { now: 'ETHERNET_LINK_10BASE', since: 'zephyr 4.2' },
  ETHERNET_LINK_100BASE_T: { now: 'ETHERNET_LINK_100BASE', since: 'zephyr 4.2' },
  ETHERNET_LINK_1000BASE_T: { now: 'ETHERNET_LINK_1000BASE', since: 'zephyr 4.2' },
  NET_REQUEST_ETHERNET_SET_LINK: { now: 'phy_configure_link', since: 'zephyr 4.2' },
  ETHERNET_DSA_MASTER_PORT: { now: 'ETHERNET_DSA_CONDUIT_PORT', since: 'zephyr 4.2' },
  ETHERNET_DSA_SLAVE_PORT: { now: 'ETHERNET_DSA_USER_PORT', since: 'zephyr 4.2' },
  Z_MIN: { now: 'min', since: 'zephyr 4.3' },
  Z_MAX: { now: 'max', since: 'zephyr 4.3' },
  Z_CLAMP: { now: 'clamp', since: 'zephyr 4.3' },
  bt_hci_cmd_create: { now: 'bt_hci_cmd_alloc', since: 'zephyr 4.2' },
  bt_hci_driver_register: {
    now: 'DEVICE_DT_DEFINE',
    since: 'zephyr 3.7',
    note: 'HCI drivers are devices with a devicetree node'
  },
  spm_request_read: { now: 'tfm_platform_mem_read', since: 'ncs 2.1', note: 'SPM was replaced by TF-M' },
  spm_request_system_reboot: { now: 'tfm_platform_system_reset', since: 'ncs 2.1', note: 'SPM was replaced by TF-M' },
  spm_firmware_info: { now: 'tfm_firmware_info', since: 'ncs 2.1', note: 'SPM was replaced by TF-M' }
}

/** The present name of a C function or macro; undefined when no change is known. */
export function renamedApi(name: string): RenamedApi | undefined {
  const key = name
    .slice(0, 80)
    .trim()
    .replace(/\($|\(\)$/, '')
  return Object.hasOwn(APIS, key) ? APIS[key] : undefined
}

/**
 * What happened to a C function or macro, as text for people.
 * In: the name as the compiler prints it. Out: its successor or the option that builds it; a general hint for unknown names.
 */
export function apiHint(name: string): string {
  const found = renamedApi(name)
  if (!found) return functionOption(name)
  const change = found.now ? `replaced by ${found.now}` : 'removed without a direct successor'
  return `${change} in ${found.since}${found.note ? ` (${found.note})` : ''}`
}
