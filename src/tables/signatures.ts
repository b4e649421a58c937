/** Functions, macros and callback types whose parameters changed under the same name: what they take now, and since when. */
type Row = readonly [names: string | readonly string[], now: string, since: string]

/** Source: Zephyr's migration guides 3.5 to 4.3, by name; what they do not speak of is not here. */
const ROWS: readonly Row[] = [
  ['k_mem_slab_free', 'takes the block itself (void *), no longer a pointer to it (void **)', 'zephyr 3.5'],
  ['SMF_CREATE_STATE', 'takes five arguments always; NULL for those not used', 'zephyr 3.7'],
  ['lwm2m_engine_set_data_cb_t', 'has a parameter offset of the block-wise transfer', 'zephyr 3.7'],
  ['INPUT_CALLBACK_DEFINE', 'takes user data (NULL) last, and its callback a void *user_data', 'zephyr 4.0'],
  ['coap_get_block1_option', 'takes the block number as uint32_t *', 'zephyr 4.0'],
  ['coap_get_block2_option', 'takes the block number as uint32_t *, and a bool *has_more', 'zephyr 4.0'],
  ['hawkbit_autohandler', 'takes a bool; true is what it did before', 'zephyr 4.0'],
  [['NET_SOCKET_SERVICE_SYNC_DEFINE', 'NET_SOCKET_SERVICE_SYNC_DEFINE_STATIC'], 'takes no work queue', 'zephyr 4.0'],
  [['lora_recv_async', 'lora_recv_cb'], 'has a void *user_data last', 'zephyr 4.1'],
  [['HTTP_SERVICE_DEFINE', 'HTTPS_SERVICE_DEFINE'], 'takes a fallback resource (NULL for none)', 'zephyr 4.1'],
  ['http_resource_dynamic_cb_t', 'gets the data and its length in a struct http_request_ctx', 'zephyr 4.1'],
  ['http_resource_websocket_cb_t', 'gets a struct http_request_ctx', 'zephyr 4.1'],
  [['video_buffer_alloc', 'video_buffer_aligned_alloc'], 'takes a timeout', 'zephyr 4.1'],
  ['mqtt_disconnect', 'takes a parameter for MQTT 5; NULL with MQTT 3.1.1', 'zephyr 4.2'],
  ['http_response_cb_t', 'returns int; return 0 to go on', 'zephyr 4.2'],
  [['net_mgmt_event_handler_t', 'net_mgmt_request_handler_t'], 'gets the event as uint64_t, no longer uint32_t', 'zephyr 4.2'],
  ['phy_configure_link', 'takes flags; 0 is what it did before', 'zephyr 4.2'],
  ['stepper_enable', 'takes the device alone; stepper_disable() is its opposite', 'zephyr 4.2'],
  ['coap_client_response_cb_t', 'gets a struct coap_client_response_data *', 'zephyr 4.3'],
  [
    ['SPI_CS_CONTROL_INIT', 'SPI_CS_CONTROL_INIT_INST', 'SPI_CONFIG_DT', 'SPI_CONFIG_DT_INST', 'SPI_DT_SPEC_GET', 'SPI_DT_SPEC_INST_GET'],
    'takes no delay; spi-cs-setup-delay-ns and spi-cs-hold-delay-ns stand in the devicetree',
    'zephyr 4.3'
  ]
]

const BY_NAME: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([names, now, since]) => [names].flat().map((name): [string, string] => [name, `${now} (since ${since})`]))
)

/**
 * How the parameters of a function, macro or callback type changed, as text for people.
 * In: the name as the compiler prints it. Out: a general hint for names that are not known.
 */
export const signatureHint = (name: string): string =>
  BY_NAME.get(name.slice(0, 80).trim().replace(/\($|\(\)$/, '')) ?? 'the note below the error shows the declaration of this version'
