import type { Artifact } from '../model/artifact.js'
import type { Setting } from '../model/event.js'

/** A configuration with fewer symbols than any complete one is an excerpt, whatever its name. */
const COMPLETE = 300

/**
 * Kconfig assignments by symbol, in the order the build merges them, so that the last of an image wins: words of replies,
 * board defconfig, `prj.conf`, board fragments, overlays, then the resulting `.config` and what build messages report.
 * Merge order: Zephyr `cmake/modules/kconfig.cmake`.
 */
export function symbolMap(settings: readonly Setting[]): Map<string, Setting[]> {
  const map = new Map<string, Setting[]>()
  const ordered = settings.map((setting, index) => ({ setting, index, rank: mergeRank(setting) }))
  ordered.sort((a, b) => a.rank - b.rank || a.index - b.index)
  for (const { setting } of ordered) {
    const list = map.get(setting.symbol)
    if (list) list.push(setting)
    else map.set(setting.symbol, [setting])
  }
  return map
}

function mergeRank({ origin, file, speaker }: Setting): number {
  if (speaker === 'reply') return 0
  if (origin === 'build-message') return 7
  if (origin === 'dotconfig') return 6
  const path = file.replace(/\\/g, '/').toLowerCase()
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name.includes('_defconfig')) return 1
  if (/^(?:[\w-]{0,20}\.)?prj/.test(name)) return 2
  if (path.includes('boards/') || /^(?:\d+\.)?(?:nrf|thingy)[\w.-]*\.conf$/.test(name)) return 3
  return /overlay|extra/.test(name) ? 5 : 4
}

/** Images whose whole `.config` was uploaded, neither cut nor condensed: a symbol missing there is n. */
export function completeConfigs(settings: readonly Setting[], artifacts: readonly Artifact[]): Set<string> {
  const counts = new Map<string, number>()
  const complete = new Set<string>()
  for (const { origin, image, artifact, speaker } of settings) {
    const source = artifacts[artifact]
    if (origin !== 'dotconfig' || speaker === 'reply' || !source || isCut(source)) continue
    const key = `${image} ${artifact}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count >= COMPLETE) complete.add(image)
  }
  return complete
}

function isCut(artifact: Artifact): boolean {
  return artifact.numbers !== undefined || artifact.health.some(({ kind }) => /^truncated|condensed/.test(kind))
}
