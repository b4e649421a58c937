/** One line of a Kconfig fragment as Kconfig would read it. */
export interface Assignment {
  /** Without `CONFIG_` or `SB_CONFIG_`. */
  symbol: string
  /** y, n, m, a number, or a string without its quotes. */
  value: string
  /** The line stands under sysbuild's own prefix. */
  sysbuild: boolean
  /** Why Kconfig ignores or misreads the line, if it does. */
  malformed?: string
}

const SET = /^(SB_)?CONFIG_([A-Za-z0-9_]+)=(.*)$/
const UNSET = /^# ?(SB_)?CONFIG_([A-Za-z0-9_]+) is not set\b/
const DEFINE = /^#define (SB_)?CONFIG_([A-Za-z0-9_]+) (.*)$/
const SPACED = /^(SB_)?CONFIG_([A-Za-z0-9_]+)[ \t\u00a0]{0,8}=[ \t\u00a0]{0,8}(.*)$/
const BARE = /^(SB_)?([A-Z][A-Z0-9_]{2,80})=(y|n|m|-?\d{1,12}|0x[0-9A-Fa-f]{1,16}|".{0,200}")$/
const STRING = /^"((?:[^"\\]|\\.)*)"/
const SMART = /[“”„‘’]/

/**
 * Reads one trimmed line; nothing for comments and other text. The forms follow kconfiglib (Zephyr
 * `scripts/kconfig/kconfiglib.py`): no blanks around `=`, nothing after a value unless it is a string.
 */
export function readAssignment(line: string): Assignment | undefined {
  const unset = UNSET.exec(line)
  if (unset) return { symbol: unset[2] as string, value: 'n', sysbuild: unset[1] !== undefined }
  const define = DEFINE.exec(line)
  if (define) {
    const value = (define[3] as string).trim()
    const string = STRING.exec(value)
    const text = string ? withoutEscapes(string[1] as string) : value === '1' ? 'y' : value
    return { symbol: define[2] as string, value: text, sysbuild: define[1] !== undefined }
  }
  const set = SET.exec(line)
  if (set) return withValue(set[2] as string, (set[3] as string).trimEnd(), set[1] !== undefined)
  const spaced = SPACED.exec(line)
  if (spaced) {
    const read = withValue(spaced[2] as string, (spaced[3] as string).trimEnd(), spaced[1] !== undefined)
    return { ...read, malformed: 'spaces-around-equals' }
  }
  const bare = BARE.exec(line)
  if (bare) return { ...withValue(bare[2] as string, bare[3] as string, false), malformed: 'missing-prefix' }
  return undefined
}

function withValue(symbol: string, raw: string, sysbuild: boolean): Assignment {
  const string = STRING.exec(raw)
  if (string) return { symbol, value: withoutEscapes(string[1] as string), sysbuild }
  if (SMART.test(raw)) return { symbol, value: raw.replace(/[“”„‘’]/g, ''), sysbuild, malformed: 'smart-quotes' }
  if (raw.startsWith('"')) return { symbol, value: raw.slice(1), sysbuild, malformed: 'open-quote' }
  const hash = raw.search(/[ \t]#/)
  if (hash > 0) return { symbol, value: raw.slice(0, hash).trim(), sysbuild, malformed: 'trailing-comment' }
  if (raw === '') return { symbol, value: '', sysbuild, malformed: 'no-value' }
  if (raw.startsWith(' ')) return { symbol, value: raw.trim(), sysbuild, malformed: 'spaces-around-equals' }
  return { symbol, value: raw, sysbuild }
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}
