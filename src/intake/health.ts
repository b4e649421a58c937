import type { HealthNote } from '../model/artifact.js'
import type { Decoded } from './decode.js'
import { missing } from './health/attachments.js'
import { garbage } from './health/garbage.js'
import { mangled } from './health/mangled.js'
import { truncation } from './health/truncation.js'

const NRF5_LEVEL = /<(?:info|error|warning|debug)> /
const NRF5_LOG = /^(?:.{0,40}\s)?<(?:info|error|warning|debug)> [a-z]\w{0,40}: /
/** Code and configuration speak of files and pictures without missing any. */
const NO_POST = /\.(?:c|h|cpp|conf|overlay|dtsi?|ya?ml|cmake|config)$|^\.config$|^Kconfig|^CMake/i

/** What the upload's own text says about its worth as evidence. Lines are 1-based. */
export function healthOf(name: string, lines: readonly string[], decoded?: Decoded): HealthNote[] {
  const notes = [...truncation(lines), ...garbage(lines, decoded), ...mangled(lines)]
  if (!NO_POST.test(name)) notes.push(...missing(lines))
  const other = lines.findIndex((line) => NRF5_LEVEL.test(line) && NRF5_LOG.test(line.slice(0, 120)))
  if (other >= 0) {
    const text =
      'These lines come from the nRF5 SDK, another SDK than the nRF Connect SDK; rules for NCS do not hold for it.'
    notes.push({ kind: 'other-sdk', text, line: other + 1 })
  }
  return notes.map((note) => ({ ...note, artifact: name }))
}
