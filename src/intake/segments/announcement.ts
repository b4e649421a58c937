import type { SegmentKind } from '../../model/segment.js'

/** Of a path the folders that name an image stay. */
const FILE =
  /(?:^|[\s"'`(*[/\\])((?:(?:child_image|sysbuild|mcuboot|b0n?|tfm|hci_ipc|hci_rpmsg|ipc_radio|empty_net_core|boards)[/\\]){0,3}(?:[\w-]+\.)*(?:prj\w*|pm_static\w*|partitions|sysbuild|mcuboot|hci_\w+|[\w-]+)\.(?:conf|overlay|dtsi?|ya?ml|log|txt|c|h|cpp|cmake|config)|\.config|CMakeLists\.txt|Kconfig(?:\.\w+)?)(?=$|[\s"'`):*,\]])/i

const TOPICS: readonly [RegExp, SegmentKind, string][] = [
  [/\b(?:build|compil\w+|west|cmake|linker) (?:log|output|error|result)s?\b/i, 'build', 'build log'],
  [/\b(?:flash|nrfjprog|nrfutil) (?:log|output|error)s?\b/i, 'build', 'flash log'],
  [/\b(?:at|modem) (?:log|trace|command)s?\b/i, 'at-trace', 'AT trace'],
  [/\b(?:overlay|devicetree|device tree|dts)\b/i, 'devicetree', 'overlay'],
  [/\b(?:prj\.?conf|kconfig|config(?:uration)?s?)\b/i, 'kconfig', 'configuration'],
  [/\b(?:code|function|main|snippet|source)\b/i, 'source-code', 'code'],
  [/\bpm_static\b|\bpartition(?:s| map)?\b/i, 'partition-map', 'partitions'],
  [/\b(?:logs?|output|console|trace|rtt|uart|terminal|crash|dump)\b/i, 'device-log', 'log']
]

const BY_ENDING: readonly [RegExp, SegmentKind][] = [
  [/\.conf$|^\.config$/i, 'kconfig'],
  [/\.(?:overlay|dtsi?)$/i, 'devicetree'],
  [/^(?:pm_static|partitions).*\.ya?ml$/i, 'partition-map'],
  [/\.(?:c|h|cpp|cmake)$|^CMakeLists\.txt$/i, 'source-code'],
  [/^Kconfig/i, 'kconfig-source'],
  [/^build.*\.(?:log|txt)$/i, 'build'],
  [/\.log$/i, 'device-log']
]

/** What a line says comes next: `prj.conf file:`, `build log:`, `### pm_static.yml`, `==> prj.conf <==`. */
export function announcement(text: string): { title: string; kind?: SegmentKind } | undefined {
  if (text.length > 160 || text.length < 3) return undefined
  const opens = /[:=]\s*[*_`]{0,3}$|^#{1,6} |^\*\*|^==> .* <==$|^(?:\/\/|#|--|;) ?\S+$/.test(text)
  if (!opens && hasMoreWords(text, 3)) return undefined
  const file = FILE.exec(text)?.[1]
  if (file) {
    const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
    return { title: file, kind: BY_ENDING.find(([ending]) => ending.test(name))?.[1] }
  }
  if (!opens || hasMoreWords(text, 24)) return undefined
  const topic = TOPICS.find(([pattern]) => pattern.test(text))
  return topic && { title: topic[2], kind: topic[1] }
}

const hasMoreWords = (text: string, than: number): boolean => text.split(/\s+/, than + 1).length > than
