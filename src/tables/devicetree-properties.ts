/** Devicetree properties by their old name: what to write now, and since when. Of bindings Nordic boards meet, and those Zephyr renamed for all. */
const ROWS: Readonly<Record<string, readonly [now: string, since: string]>> = {
  'zephyr,memory-region-mpu': ['zephyr,memory-attr with a number, as <( DT_MEM_ARM(ATTR_MPU_RAM) )>', 'zephyr 3.5'],
  'irq-gpios': ['int1-gpios or int2-gpios where the binding has them (lsm6dsv16x)', 'zephyr 3.6'],
  'in-gpios': ['gpios (worldsemi,ws2812-gpio)', 'zephyr 3.7'],
  'out-deadzone': ['in-deadzone (analog-axis), in units of the raw value', 'zephyr 3.7'],
  'cmd-data-gpios': ['dc-gpios of a zephyr,mipi-dbi-spi node around the display, active high', 'zephyr 3.7'],
  'bus-speed': ['bitrate', 'zephyr 3.7'],
  'bus-speed-data': ['bitrate-data', 'zephyr 3.7'],
  'sjw': ['nothing: bitrate and sample-point are enough', 'zephyr 3.7'],
  'prop-seg': ['nothing: bitrate and sample-point are enough', 'zephyr 3.7'],
  'phase-seg1': ['nothing: bitrate and sample-point are enough', 'zephyr 3.7'],
  'phase-seg2': ['nothing: bitrate and sample-point are enough', 'zephyr 3.7'],
  'invert': ['invert-input (analog-axis)', 'zephyr 4.0'],
  'sense-resistor-micro-ohms': ['sense-resistor-milli-ohms, a thousandth of the value', 'zephyr 4.0'],
  'enable-gpios': ['enable-gpio-config = <pin flags> without a controller (nordic,npm1300-regulator)', 'zephyr 4.2'],
  'rx-checksum-offload': ['nothing, or disable-rx-checksum-offload', 'zephyr 4.3'],
  'tx-checksum-offload': ['nothing, or disable-tx-checksum-offload', 'zephyr 4.3'],
  'resolutions': ['st,adc-resolutions (st,stm32-adc)', 'zephyr 4.4']
}

/**
 * What became of a devicetree property, as text for people.
 * In: its name as the build prints it. Out: a general hint for names that are not known.
 * Source: Zephyr's migration guides 3.5 to 4.4; names with an underscore got a hyphen in 4.1 and 4.2 in all bindings.
 */
export function propertyHint(property: string): string {
  const name = property.slice(0, 80).trim()
  const row = Object.hasOwn(ROWS, name) ? ROWS[name] : undefined
  if (row) return `${row[0]} (since ${row[1]})`
  if (/^[a-z0-9,-]+_[a-z0-9_,-]+$/.test(name)) return `${name.replaceAll('_', '-')} (hyphens since zephyr 4.2)`
  return 'the binding lists the names it knows'
}
