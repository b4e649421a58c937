const TELLING =
  /\b(?:err(?:or)?|wrn|warn(?:ing)?|fail(?:ed|ure|s)?|fatal|fault|panic|assert\w*|overflow\w*|undefined|timeout|timed out|refused|rejected|denied|dropped|abort\w*|reset\w*|reboot\w*|watchdog|unable|cannot|could not|invalid|corrupt\w*|disconnect\w*|exception)\b|^E: |<err>|<wrn>|\*\*\* (?:Booting|Using)|\*{5} |-{3} \d+ messages dropped|CONFIG_|\+CM[ES] ERROR|%XSYSTEMMODE|\+CEREG/i
const LONGEST_LOOK = 1000

/** Lines kept from the middle of a text too large to keep whole: errors, warnings, boots, resets, configuration. */
export const isTellingLine = (line: string): boolean =>
  TELLING.test(line.length > LONGEST_LOOK ? line.slice(0, LONGEST_LOOK) : line)
