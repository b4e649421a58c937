const DATE = '(\\d{4})[-/.](\\d{2})[-/.](\\d{2})'
const CLOCK = '(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.:,](\\d{3}))?'

/**
 * Timestamps that terminals put in front of what the device sent. The device's own stamps differ: Zephyr writes
 * milliseconds and microseconds with a comma between (`[00:00:01.234,567]`), so a stamp followed by `,` is left alone.
 */
const FORMS: { pattern: RegExp; read: (m: RegExpExecArray) => number }[] = [
  // minicom, Tera Term, SecureCRT, CoolTerm, Memfault's and Nordic's tools: [2022-07-27 14:17:02.456]
  {
    pattern: new RegExp(`^\\[${DATE}[ T_]${CLOCK}Z?\\] ?`),
    read: (m) => dateTime(m[1], m[2], m[3], m[4], m[5], m[6], m[7])
  },
  // Tera Term's default: [Wed Jul 27 14:17:02.456 2022]
  {
    pattern: new RegExp(`^\\[(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) {1,2}(\\d{1,2}) ${CLOCK} (\\d{4})\\] ?`),
    read: (m) => dateTime(m[7], month(m[1]), m[2], m[3], m[4], m[5], m[6])
  },
  // Termite, tio, VS Code serial monitor: [14:17:02.456] or [14:17:02:456]
  { pattern: new RegExp(`^\\[${CLOCK}\\] ?`), read: (m) => clock(m[1], m[2], m[3], m[4]) },
  // Arduino's monitor: 14:17:02.456 ->
  { pattern: new RegExp(`^${CLOCK} {1,3}->(?: |$)`), read: (m) => clock(m[1], m[2], m[3], m[4]) },
  // Termite with a prompt mark: 14:17:02.456>
  { pattern: /^(\d{2}):(\d{2}):(\d{2})[.:,](\d{3})> ?/, read: (m) => clock(m[1], m[2], m[3], m[4]) },
  // nRF Connect Serial Terminal and others: 14:17:02.456 followed by a tab or blank, milliseconds required
  {
    pattern: /^(\d{2}):(\d{2}):(\d{2})[.:](\d{3})(?:\t| {1,4}(?:> |\| ?)?)/,
    read: (m) => clock(m[1], m[2], m[3], m[4])
  },
  // RealTerm, Docklight: 27.07.2022 14:17:02.456 [RX] -
  {
    pattern: new RegExp(`^(\\d{1,2})[./](\\d{1,2})[./](\\d{4}) ${CLOCK} (?:\\[[RT]X\\] ?-? ?|: )?`),
    read: (m) => dateTime(m[3], m[2], m[1], m[4], m[5], m[6], m[7])
  },
  // LTE Link Monitor's log: 2024-05-21T07:15:02.440Z DEBUG modem << "OK"
  {
    pattern: new RegExp(`^${DATE}T${CLOCK}Z DEBUG modem (?:<<|>>) ?"?`),
    read: (m) => dateTime(m[1], m[2], m[3], m[4], m[5], m[6], m[7])
  },
  // Plain ISO date and time in front of a device's line
  {
    pattern: new RegExp(`^${DATE}[ T]${CLOCK}Z?(?: -> | > |\\t| ?\\| ?| (?=[\\[<*]))`),
    read: (m) => dateTime(m[1], m[2], m[3], m[4], m[5], m[6], m[7])
  },
  // moreutils' ts: Jul 27 14:17:02
  {
    pattern: new RegExp(`^([A-Z][a-z]{2}) {1,2}(\\d{1,2}) ${CLOCK} (?=[\\[<*]|[A-Za-z]+: )`),
    read: (m) => dateTime('1970', month(m[1]), m[2], m[3], m[4], m[5], m[6])
  }
]

const BRACKETED = FORMS.filter(({ pattern }) => pattern.source.startsWith('^\\['))
const BARE = FORMS.filter((form) => !BRACKETED.includes(form))

/** A terminal's timestamp at the head of `text`: milliseconds (since 1970 or midnight) and the characters it takes. */
export function hostStamp(text: string): { ms: number; length: number; dated: boolean } | undefined {
  const first = text.charCodeAt(0)
  const likely = first === 0x5b || (first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x53)
  if (!likely) return undefined
  for (const { pattern, read } of first === 0x5b ? BRACKETED : BARE) {
    const found = pattern.exec(text)
    if (!found) continue
    const ms = read(found)
    if (Number.isFinite(ms)) return { ms, length: found[0].length, dated: ms >= 86_400_000 }
  }
  return undefined
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const month = (name: string | undefined) => String(MONTHS.indexOf(name ?? '') + 1)

function dateTime(...parts: (string | undefined)[]): number {
  const [y, mo, d, h, mi, s, ms] = parts.map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number
  ]
  return Date.UTC(y, mo - 1, d, h, mi, s, ms)
}

const clock = (h?: string, m?: string, s?: string, ms?: string) =>
  ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + Number(ms ?? 0)
