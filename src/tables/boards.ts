/** A board's present target and its SoC. */
export interface Board {
  /** Hardware model v2 target for `west build -b` since NCS 2.7. */
  target: string
  /** As people write it: nRF52840. */
  soc: string
  /** Companion chip on the board: nRF7002, nRF21540. */
  companion?: string
}

/**
 * Hardware model v1 board name (NCS before 2.7, Zephyr before 3.7) → target now.
 * Checked: sdk-nrf boards/deprecated.cmake and migration_hwmv2.rst 2.9.99, Zephyr boards/deprecated.cmake and
 * boards/nordic 3.7 and later.
 */
const V1: Readonly<Record<string, readonly [target: string, soc: string, companion?: string]>> = {
  nrf21540dk_nrf52840: ['nrf21540dk/nrf52840', 'nRF52840', 'nRF21540'],
  nrf51dk_nrf51422: ['nrf51dk/nrf51822', 'nRF51822'],
  nrf51dk_nrf51822: ['nrf51dk/nrf51822', 'nRF51822'],
  nrf51dongle_nrf51422: ['nrf51dongle/nrf51822', 'nRF51822'],
  nrf51dongle_nrf51822: ['nrf51dongle/nrf51822', 'nRF51822'],
  nrf52dk_nrf52805: ['nrf52dk/nrf52805', 'nRF52805'],
  nrf52dk_nrf52810: ['nrf52dk/nrf52810', 'nRF52810'],
  nrf52dk_nrf52832: ['nrf52dk/nrf52832', 'nRF52832'],
  nrf52833dk_nrf52820: ['nrf52833dk/nrf52820', 'nRF52820'],
  nrf52833dk_nrf52833: ['nrf52833dk/nrf52833', 'nRF52833'],
  nrf52833dongle_nrf52833: ['nrf52833dongle/nrf52833', 'nRF52833'],
  nrf52820dongle_nrf52820: ['nrf52820dongle/nrf52820', 'nRF52820'],
  nrf52840dk_nrf52811: ['nrf52840dk/nrf52811', 'nRF52811'],
  nrf52840dk_nrf52840: ['nrf52840dk/nrf52840', 'nRF52840'],
  nrf52840dongle_nrf52840: ['nrf52840dongle/nrf52840', 'nRF52840'],
  nrf52840gmouse_nrf52840: ['nrf52840gmouse/nrf52840', 'nRF52840'],
  nrf52dmouse_nrf52832: ['nrf52dmouse/nrf52832', 'nRF52832'],
  nrf52kbd_nrf52832: ['nrf52kbd/nrf52832', 'nRF52832'],
  nrf52840_papyr: ['nrf52840_papyr/nrf52840', 'nRF52840'],
  nrf52840_mdk: ['nrf52840_mdk/nrf52840', 'nRF52840'],
  nrf52840_mdk_usb_dongle: ['nrf52840_mdk_usb_dongle/nrf52840', 'nRF52840'],
  nrf52840_blip: ['nrf52840_blip/nrf52840', 'nRF52840'],
  nrf52832_mdk: ['nrf52832_mdk/nrf52832', 'nRF52832'],
  nrf5340dk_nrf5340_cpuapp: ['nrf5340dk/nrf5340/cpuapp', 'nRF5340'],
  nrf5340dk_nrf5340_cpuapp_ns: ['nrf5340dk/nrf5340/cpuapp/ns', 'nRF5340'],
  nrf5340dk_nrf5340_cpuappns: ['nrf5340dk/nrf5340/cpuapp/ns', 'nRF5340'],
  nrf5340dk_nrf5340_cpunet: ['nrf5340dk/nrf5340/cpunet', 'nRF5340'],
  nrf5340_audio_dk_nrf5340_cpuapp: ['nrf5340_audio_dk/nrf5340/cpuapp', 'nRF5340'],
  nrf5340_audio_dk_nrf5340_cpuapp_ns: ['nrf5340_audio_dk/nrf5340/cpuapp/ns', 'nRF5340'],
  nrf5340_audio_dk_nrf5340_cpunet: ['nrf5340_audio_dk/nrf5340/cpunet', 'nRF5340'],
  nrf7002dk_nrf5340_cpuapp: ['nrf7002dk/nrf5340/cpuapp', 'nRF5340', 'nRF7002'],
  nrf7002dk_nrf5340_cpuapp_ns: ['nrf7002dk/nrf5340/cpuapp/ns', 'nRF5340', 'nRF7002'],
  nrf7002dk_nrf5340_cpunet: ['nrf7002dk/nrf5340/cpunet', 'nRF5340', 'nRF7002'],
  nrf7002dk_nrf7001_nrf5340_cpuapp: ['nrf7002dk/nrf5340/cpuapp/nrf7001', 'nRF5340', 'nRF7001'],
  nrf7002dk_nrf7001_nrf5340_cpuapp_ns: ['nrf7002dk/nrf5340/cpuapp/nrf7001/ns', 'nRF5340', 'nRF7001'],
  thingy52_nrf52832: ['thingy52/nrf52832', 'nRF52832'],
  thingy53_nrf5340_cpuapp: ['thingy53/nrf5340/cpuapp', 'nRF5340'],
  thingy53_nrf5340_cpuapp_ns: ['thingy53/nrf5340/cpuapp/ns', 'nRF5340'],
  thingy53_nrf5340_cpunet: ['thingy53/nrf5340/cpunet', 'nRF5340'],
  nrf9160dk_nrf9160: ['nrf9160dk/nrf9160', 'nRF9160'],
  nrf9160dk_nrf9160_ns: ['nrf9160dk/nrf9160/ns', 'nRF9160'],
  nrf9160dk_nrf9160ns: ['nrf9160dk/nrf9160/ns', 'nRF9160'],
  nrf9160dk_nrf52840: ['nrf9160dk/nrf52840', 'nRF52840'],
  nrf9161dk_nrf9161: ['nrf9161dk/nrf9161', 'nRF9161'],
  nrf9161dk_nrf9161_ns: ['nrf9161dk/nrf9161/ns', 'nRF9161'],
  nrf9131ek_nrf9131: ['nrf9131ek/nrf9131', 'nRF9131'],
  nrf9131ek_nrf9131_ns: ['nrf9131ek/nrf9131/ns', 'nRF9131'],
  nrf9151dk_nrf9151: ['nrf9151dk/nrf9151', 'nRF9151'],
  nrf9151dk_nrf9151_ns: ['nrf9151dk/nrf9151/ns', 'nRF9151'],
  thingy91_nrf9160: ['thingy91/nrf9160', 'nRF9160'],
  thingy91_nrf9160_ns: ['thingy91/nrf9160/ns', 'nRF9160'],
  thingy91_nrf9160ns: ['thingy91/nrf9160/ns', 'nRF9160'],
  thingy91_nrf52840: ['thingy91/nrf52840', 'nRF52840'],
  thingy91x_nrf9151: ['thingy91x/nrf9151', 'nRF9151'],
  thingy91x_nrf9151_ns: ['thingy91x/nrf9151/ns', 'nRF9151'],
  nrf54l15pdk_nrf54l15_cpuapp: ['nrf54l15dk/nrf54l15/cpuapp', 'nRF54L15'],
  nrf54l15dk_nrf54l15_cpuapp: ['nrf54l15dk/nrf54l15/cpuapp', 'nRF54L15'],
  nrf54h20dk_nrf54h20_cpuapp: ['nrf54h20dk/nrf54h20/cpuapp', 'nRF54H20'],
  nrf54h20dk_nrf54h20_cpurad: ['nrf54h20dk/nrf54h20/cpurad', 'nRF54H20'],
  nrf54h20dk_nrf54h20_cpuppr: ['nrf54h20dk/nrf54h20/cpuppr', 'nRF54H20'],
  particle_argon: ['particle_argon/nrf52840', 'nRF52840'],
  particle_boron: ['particle_boron/nrf52840', 'nRF52840'],
  particle_xenon: ['particle_xenon/nrf52840', 'nRF52840'],
  adafruit_feather_nrf52840: ['adafruit_feather_nrf52840/nrf52840', 'nRF52840'],
  adafruit_itsybitsy_nrf52840: ['adafruit_itsybitsy/nrf52840', 'nRF52840'],
  circuitdojo_feather_nrf9160: ['circuitdojo_feather/nrf9160', 'nRF9160'],
  circuitdojo_feather_nrf9160_ns: ['circuitdojo_feather/nrf9160/ns', 'nRF9160'],
  sparkfun_thing_plus_nrf9160: ['sparkfun_thing_plus/nrf9160', 'nRF9160'],
  sparkfun_thing_plus_nrf9160_ns: ['sparkfun_thing_plus/nrf9160/ns', 'nRF9160'],
  rak4631_nrf52840: ['rak4631/nrf52840', 'nRF52840'],
  rak5010_nrf52840: ['rak5010/nrf52840', 'nRF52840'],
  raytac_mdbt50q_db_33_nrf52833: ['raytac_mdbt50q_db_33/nrf52833', 'nRF52833'],
  raytac_mdbt50q_db_40_nrf52840: ['raytac_mdbt50q_db_40/nrf52840', 'nRF52840']
}

/** Board names before Zephyr 2.3 (NCS 1.3): development kit numbers. Checked: Zephyr 2.3 release notes. */
const NUMBERS: Readonly<Record<string, string>> = {
  nrf52_pca10040: 'nrf52dk_nrf52832',
  nrf52810_pca10040: 'nrf52dk_nrf52810',
  nrf52811_pca10056: 'nrf52840dk_nrf52811',
  nrf52833_pca10100: 'nrf52833dk_nrf52833',
  nrf52840_pca10056: 'nrf52840dk_nrf52840',
  nrf52840_pca10059: 'nrf52840dongle_nrf52840',
  nrf52840_pca10090: 'nrf9160dk_nrf52840',
  nrf51_pca10028: 'nrf51dk_nrf51422',
  nrf51_pca10031: 'nrf51dongle_nrf51422',
  nrf52_pca20020: 'thingy52_nrf52832',
  nrf9160_pca10090: 'nrf9160dk_nrf9160',
  nrf9160_pca10090ns: 'nrf9160dk_nrf9160_ns',
  nrf9160_pca20035: 'thingy91_nrf9160',
  nrf9160_pca20035ns: 'thingy91_nrf9160_ns',
  nrf5340_dk_nrf5340_cpuapp: 'nrf5340dk_nrf5340_cpuapp',
  nrf5340_dk_nrf5340_cpunet: 'nrf5340dk_nrf5340_cpunet',
  nrf5340pdk_nrf5340_cpuapp: 'nrf5340dk_nrf5340_cpuapp',
  nrf5340pdk_nrf5340_cpunet: 'nrf5340dk_nrf5340_cpunet',
  nrf52840dk: 'nrf52840dk_nrf52840'
}

/** Targets that exist only in hardware model v2, and targets that were renamed within it. */
const V2: Readonly<Record<string, readonly [target: string, soc: string, companion?: string]>> = {
  'nrf54l15pdk/nrf54l15/cpuapp': ['nrf54l15dk/nrf54l15/cpuapp', 'nRF54L15'],
  'nrf54l15dk/nrf54l15/cpuapp': ['nrf54l15dk/nrf54l15/cpuapp', 'nRF54L15'],
  'nrf54l15dk/nrf54l15/cpuapp/ns': ['nrf54l15dk/nrf54l15/cpuapp/ns', 'nRF54L15'],
  'nrf54l15dk/nrf54l15/cpuflpr': ['nrf54l15dk/nrf54l15/cpuflpr', 'nRF54L15'],
  'nrf54l15dk/nrf54l10/cpuapp': ['nrf54l15dk/nrf54l10/cpuapp', 'nRF54L10'],
  'nrf54l15dk/nrf54l05/cpuapp': ['nrf54l15dk/nrf54l05/cpuapp', 'nRF54L05'],
  'nrf54lm20dk/nrf54lm20a/cpuapp': ['nrf54lm20dk/nrf54lm20a/cpuapp', 'nRF54LM20A'],
  'nrf54h20dk/nrf54h20/cpuapp': ['nrf54h20dk/nrf54h20/cpuapp', 'nRF54H20'],
  'nrf54h20dk/nrf54h20/cpurad': ['nrf54h20dk/nrf54h20/cpurad', 'nRF54H20'],
  'thingy91x/nrf9151': ['thingy91x/nrf9151', 'nRF9151'],
  'thingy91x/nrf9151/ns': ['thingy91x/nrf9151/ns', 'nRF9151'],
  'thingy91x/nrf5340/cpuapp': ['thingy91x/nrf5340/cpuapp', 'nRF5340', 'nRF7002'],
  'thingy91x/nrf5340/cpunet': ['thingy91x/nrf5340/cpunet', 'nRF5340'],
  'xiao_ble/nrf52840': ['xiao_ble/nrf52840', 'nRF52840'],
  'xiao_ble/nrf52840/sense': ['xiao_ble/nrf52840/sense', 'nRF52840']
}

const SOC = /^nrf(?:5[1-4]|9[12]|7[0-2])[a-z0-9]{2,6}$/
const FROM_TARGET = new Map(
  [...Object.values(V1), ...Object.values(V2)].map(([target, soc, companion]) => [
    target,
    toBoard(target, soc, companion)
  ])
)

/** Every board name known, old and new. */
export const BOARD_NAMES: readonly string[] = [...Object.keys(V1), ...Object.keys(NUMBERS), ...FROM_TARGET.keys()]

/**
 * A board by any of its names.
 * In: `nrf52840dk_nrf52840`, `nrf52840_pca10056`, `nrf52840dk/nrf52840`, also with a revision (`nrf9160dk_nrf9160_ns@1.0.0`).
 * Out: undefined for boards that are not listed.
 */
export function board(name: string): Board | undefined {
  if (name.length > 100) return undefined
  const key = name
    .trim()
    .toLowerCase()
    .replace(/@[0-9a-z.]{1,12}/, '')
  const v1 = own(V1, key) ?? own(V1, own(NUMBERS, key) ?? '')
  if (v1) return toBoard(...v1)
  const v2 = own(V2, key)
  if (v2) return toBoard(...v2)
  return FROM_TARGET.get(key)
}

/** The target to build for now, for an old board name; undefined when the name is not known or already is a target. */
export function boardTarget(old: string): string | undefined {
  const target = board(old)?.target
  return target &&
    target !==
      old
        .trim()
        .toLowerCase()
        .replace(/@[0-9a-z.]{1,12}/, '')
    ? target
    : undefined
}

/** The SoC of a board or target, custom boards included when their name carries it (`plank_nrf52840`, `plank/nrf5340/cpuapp`). */
export function boardSoc(name: string): string | undefined {
  const known = board(name)
  if (known) return known.soc
  const part = name
    .slice(0, 100)
    .toLowerCase()
    .split(/[/_@]/)
    .find((word) => SOC.test(word))
  return part && `nRF${part.slice(3).toUpperCase()}`
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function toBoard(target: string, soc: string, companion?: string): Board {
  return companion ? { target, soc, companion } : { target, soc }
}
