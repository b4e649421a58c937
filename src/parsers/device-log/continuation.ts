const HEXDUMP = /^ {0,120}(?:[0-9a-f]{2} {1,2}){1,16} {0,60}\|/i
const HEX_ONLY = /^ {2,120}(?:[0-9a-f]{2} {1,2}){0,31}[0-9a-f]{2} {0,60}$/i

/** Bytes of a hexdump line as printed by `LOG_HEXDUMP_*`, without blanks; undefined when the line is none. */
export function readHexdump(text: string): string | undefined {
  if (!HEXDUMP.test(text) && !HEX_ONLY.test(text)) return undefined
  const bar = text.indexOf('|')
  return (bar < 0 ? text : text.slice(0, bar)).replace(/ /g, '')
}
