import type { Fact, Facts } from '../model/facts.js'
import type { ContextValue } from '../model/report.js'
import type { EvidenceBook } from './evidence.js'

/** Facts that stand under a shorter name in the report. */
const NAMES: Readonly<Record<string, string>> = {
  'sdk.version': 'sdk',
  'sdk.commit': 'sdkCommit',
  'sdk.previous': 'previousSdk',
  'zephyr.version': 'zephyr',
  'zephyr.commit': 'zephyrCommit',
  'modem.firmware': 'modemFirmware',
  'board.custom': 'customBoard',
  'board.revision': 'boardRevision',
  'mcuboot.version': 'mcuboot',
  'app.version': 'application',
  'host.os': 'hostOs'
}

/** What is known about the setup, each value with the lines that show it; memory in one line a region. */
export function contextOf(facts: Facts, book: EvidenceBook): Record<string, ContextValue> {
  const context: Record<string, ContextValue> = {}
  for (const [path, fact] of facts.values) {
    if (!path.startsWith('memory.')) context[NAMES[path] ?? path] = contextValue(fact, book)
  }
  for (const { region, used, size, image, artifact, line } of facts.memory) {
    const percent = size > 0 ? ((100 * used) / size).toFixed(2) : '0'
    context[`memory.${image}.${region}`] = contextValue(
      {
        value: `${used} of ${size} bytes used (${percent} %), ${size - used} bytes free`,
        spans: [{ artifact, line, endLine: line }],
        source: 'memory-report'
      },
      book
    )
  }
  return context
}

function contextValue({ value, spans, source }: Fact, book: EvidenceBook): ContextValue {
  return { value: String(value), evidence: spans.slice(0, 2).map((s) => book.cite(s).id), source }
}
