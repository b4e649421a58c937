// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are control characters
const CODES = /\u001b(?:\[[0-9;?]{0,20}[ -/]?[@-~]|\][^\u0007\u001b]{0,200}\u0007?|[()][0-9A-Za-z]|[=>78cDEHM])/g

/** A text without what colours a terminal, moves its cursor or names its window (ECMA-48 control sequences, xterm's OSC). */
export function withoutTerminalCodes(text: string): string {
  return text.includes('\u001b') ? text.replace(CODES, '') : text
}
