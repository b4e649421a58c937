import { imageName, imageOfPath } from '../build/image-name.js'

/**
 * The image a Kconfig file configures: app, mcuboot, net, sysbuild, tfm, or the name of another child image. Read from its
 * path (`child_image/mcuboot.conf`, `sysbuild/ipc_radio/prj.conf`, `build/mcuboot/zephyr/.config`) or its name alone.
 */
export function imageOfFile(file: string): string {
  const byPath = imageOfPath(file)
  if (byPath) return byPath
  const path = file.replace(/\\/g, '/')
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (/^(?:\d+\.)?sysbuild[\w-]*\.conf$/.test(name)) return 'sysbuild'
  if (name.includes('mcuboot')) return 'mcuboot'
  if (/cpunet|hci_rpmsg|hci_ipc|ipc_radio|cpurad/.test(name)) return 'net'
  if (/^(?:\d+\.)?tfm[\w-]*\.(?:conf|config|txt)$/.test(name)) return 'tfm'
  return imageName(name.replace(/^\d+\./, '').replace(/\.\w+$/, ''), 'app')
}
