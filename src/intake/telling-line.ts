const TELLING =
  /\b(?:err(?:or)?|wrn|warn(?:ing)?|fail(?:ed|ure|s)?|fatal|fault|panic|assert\w*|overflow\w*|undefined|timeout|timed out|refused|rejected|denied|dropped|abort\w*|reset\w*|reboot\w*|watchdog|unable|cannot|could not|invalid|corrupt\w*|disconnect\w*|exception)\b|(?:^|\n)E: |<err>|<wrn>|\*\*\* (?:Booting|Using)|\*{5} |-{3} \d+ messages dropped|CONFIG_|\+CM[ES] ERROR|%XSYSTEMMODE|\+CEREG/gi
const LONGEST_LOOK = 1000

/** Tells of each line whether it is to be kept: 1 or 0. */
export type TellingLines = (lines: readonly string[]) => Uint8Array

/**
 * Lines kept from the middle of a text too large to keep whole: errors, warnings, boots, resets, configuration. One search
 * goes over all lines: the pattern matches nothing beyond the end of a line.
 */
export const tellingLines: TellingLines = (lines) => {
  const tells = new Uint8Array(lines.length)
  const text = lines.join('\n')
  let line = 0
  let end = lines[0]?.length ?? 0
  TELLING.lastIndex = 0
  while (TELLING.test(text)) {
    while (TELLING.lastIndex > end) end += (lines[++line] as string).length + 1
    tells[line] = 1
    TELLING.lastIndex = end
  }
  lines.forEach((one, i) => {
    if (one.length > LONGEST_LOOK) tells[i] = tellsEarly(one) ? 1 : 0
  })
  return tells
}

/** Whether the first characters of a long line hold what the pattern looks for. */
function tellsEarly(line: string): boolean {
  TELLING.lastIndex = 0
  return TELLING.test(line.slice(0, LONGEST_LOOK))
}
