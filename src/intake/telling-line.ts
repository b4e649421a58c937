import type { TextBlock } from './text-block.js'

const TELLING =
  /\b(?:err(?:or)?|wrn|warn(?:ing)?|fail(?:ed|ure|s)?|fatal|fault|panic|assert\w*|overflow\w*|undefined|timeout|timed out|refused|rejected|denied|dropped|abort\w*|reset\w*|reboot\w*|watchdog|unable|cannot|could not|invalid|corrupt\w*|disconnect\w*|exception)\b|(?:^|\n)E: |<err>|<wrn>|\*\*\* (?:Booting|Using)|\*{5} |-{3} \d+ messages dropped|CONFIG_|\+CM[ES] ERROR|%XSYSTEMMODE|\+CEREG/gi
const LONGEST_LOOK = 1000

/** Lines of a block that are to be kept, counted from 0, ascending. */
export type TellingLines = (block: TextBlock) => readonly number[]

/**
 * Lines kept from the middle of a text too large to keep whole: errors, warnings, boots, resets, configuration. One search
 * goes over all lines: the pattern matches nothing beyond the end of a line.
 */
export const tellingLines: TellingLines = (block) => {
  const { text, ends, widest } = block
  const found: number[] = []
  let line = 0
  TELLING.lastIndex = 0
  while (TELLING.test(text)) {
    while ((ends[line] as number) < TELLING.lastIndex) line++
    found.push(line)
    TELLING.lastIndex = ends[line] as number
  }
  return widest > LONGEST_LOOK ? tellingEarly(block, new Set(found)) : found
}

/** The same where lines are so long that only their first characters count. */
function tellingEarly(block: TextBlock, found: ReadonlySet<number>): number[] {
  const early = (at: number): boolean => {
    const line = block.line(at)
    if (line.length <= LONGEST_LOOK) return found.has(at)
    TELLING.lastIndex = 0
    return TELLING.test(line.slice(0, LONGEST_LOOK))
  }
  return [...block.ends.keys()].filter(early)
}
