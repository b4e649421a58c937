import type { SegmentKind } from '../../model/segment.js'

/** What a file's name promises: bonus for each line of that kind. A prior, not a proof: lines with marks overrule it. */
export type Prior = Partial<Record<SegmentKind, number>>

const NAMES: readonly [RegExp, Prior][] = [
  [/^pm_static.*\.ya?ml$|^partitions.*\.ya?ml$|^pm\.ya?ml/, { 'partition-map': 2 }],
  [/\.(?:overlay|dts|dtsi)(?:\.pre)?(?:\.tmp)?$/, { devicetree: 2 }],
  [/^kconfig(?:[._-].*)?$|\.kconfig$/, { 'kconfig-source': 1.8, kconfig: 0.3 }],
  [/^\.config(?:\..*)?$|_defconfig$|\.conf$|^config$|^autoconf\.h$/, { kconfig: 1.8 }],
  [/\.(?:c|h|cpp|hpp|cc|py|cmake|rs|s)$|^cmakelists.*\.txt$/, { 'source-code': 1.8 }],
  [
    /^cmakecache\.txt$|^build.*\.(?:log|txt|out)$|^(?:west|cmake|ninja|compile).*\.(?:log|txt)$/,
    { build: 1.5, prose: -0.6 }
  ],
  [/^(?:flash|nrfjprog|nrfutil|jlink|openocd|pyocd).*\.(?:log|txt)$/, { build: 1.5, prose: -0.6 }],
  [/^(?:mcumgr|chip-?tool|smp|tool|openssl|curl|nrfconnect).*\.(?:log|txt)$/, { tool: 1.5, prose: -0.6 }],
  [/^(?:at|modem|lte|trace).*\.(?:log|txt)$/, { 'at-trace': 0.4, 'device-log': 0.2 }],
  [
    /^(?:device|serial|uart|rtt|console|boot|putty|teraterm|minicom|debug|crash).*\.(?:log|txt)$|\.log$/,
    { 'device-log': 1, prose: -0.5 }
  ],
  [/^post(?:\.(?:md|txt))?$|\.md$|^(?:readme|description|question|issue|ticket|note|message)/, { prose: 0.35 }],
  [/\.ya?ml$/, { 'source-code': 1.6 }]
]

export function namePrior(name: string): Prior {
  const lower = name
    .toLowerCase()
    .replace(/\.txt$/, (end) => (/\.(?:c|h|conf|overlay|dts|ya?ml|log)\.txt$/.test(name.toLowerCase()) ? '' : end))
  return NAMES.find(([pattern]) => pattern.test(lower))?.[1] ?? {}
}
