const NET_CORE =
  /^(?:hci_(?:rpmsg|ipc|uart|spi)|ipc_radio|multiprotocol_rpmsg|802154_rpmsg|802154_rcp|empty_net_core|nrf5340_audio_net|bis_gateway_net|netcore|net|net_core|network_core|remote|remote_rad|rpc_host|peripheral_net)$|cpunet|cpurad/
const OTHERS =
  /^(?:mcuboot|b0n?|s[01]_image|mcuboot_secondary_app|sysbuild|uicr|vpr|flpr|ppr|cpuflpr|cpuppr|idle|smp_svr_s1)$/

/**
 * The name rules know an image by (`app`, `mcuboot`, `net`, `tfm`, `b0`, `sysbuild` …), from the name a build gives it
 * (`hci_ipc`, `mcuboot_subimage`, `tfm_s`). `unknown` is returned for a name that is no known companion image.
 */
export function imageName<T extends string | undefined>(name: string, unknown: T): string | T {
  const bare = name.replace(/_subimage$/, '').toLowerCase()
  if (bare.startsWith('tfm')) return 'tfm'
  if (bare === '_sysbuild') return 'sysbuild'
  if (NET_CORE.test(bare)) return 'net'
  return OTHERS.test(bare) ? bare : unknown
}

/** The image a file of a build folder or application belongs to, by the directories and name of its path, if they tell. */
export function imageOfPath(path: string): string | undefined {
  const parts = path.replace(/\\/g, '/').split('/')
  const last = parts.length - 1
  for (const [i, part] of parts.entries()) {
    if (part === 'build' && parts[i + 1]) {
      const built = imageName(parts[i + 1] as string, undefined)
      if (built) return built
    }
    if (part === 'child_image' || (part === 'sysbuild' && /\.(?:conf|overlay|dts|dtsi|yml|yaml)$/.test(path))) {
      const child = childName(parts[i + 1])
      if (child) return child
    }
    const stamp = /^([\w-]{1,80})-(?:prefix|stamp)$/.exec(part)?.[1]
    if (stamp && i < last) return imageName(stamp, 'app')
    if (i < last && i > 0 && parts[i + 1] === 'zephyr') {
      const image = imageName(part, undefined)
      if (image && image !== 'sysbuild') return image
    }
  }
  return undefined
}

/** `mcuboot.conf`, `mcuboot_debug.conf` or the folder `mcuboot` name the image; other names are taken as they are. */
function childName(entry: string | undefined): string | undefined {
  if (!entry) return undefined
  const bare = entry.replace(/\.\w{1,10}$/, '')
  return bare.startsWith('mcuboot') ? 'mcuboot' : imageName(bare, bare)
}
