import type { LogLevel } from '../../model/event.js'
import { readStamp } from './stamp.js'

/** One device line taken apart. `text` is the message without stamp, level and module. */
export interface LogLine {
  /** How the line was written; `plain` is a printk or anything else without a header. */
  form: 'zephyr' | 'minimal' | 'tfm' | 'nrf5-sdk' | 'syslog' | 'stamped' | 'plain'
  text: string
  level?: LogLevel
  module?: string
  func?: string
  thread?: string
  domain?: string
  tag?: string
  timeUs?: number
  hostMs?: number
  ticks?: number
}

const PROMPT = /^(?:[\w.-]{1,32}:~[$#]|00>) {0,2}/
/** Name of a core or console in front of the head or of a banner; in brackets only where no thread can be meant. */
const TAG =
  /^(?:([A-Za-z][\w.-]{0,15}:?)(?: ?[>|])? {1,2}(?=\[\d|<(?:err|wrn|inf|dbg)> |\*{3} Booting )|\[([A-Za-z][\w.-]{0,15})\] {1,2}(?=\[\d|\*{3} Booting ))/
const HEAD =
  /^(?:\[([^[\]]{1,48})\] |\(([\w .#-]{1,32})\) )?<(err|wrn|inf|dbg)> {0,2}(?:\(([\w .#-]{1,32})\) |\[([A-Za-z_][\w .#-]{0,31}|0x[0-9a-f]{1,16})\] )?/
const MODULE = /^(?:<([\w-]{1,32})>:? |([A-Za-z_][\w/.-]{0,63}):(?: |$))/
const FUNCTION = /^([A-Za-z_]\w{2,63}): /
/** The networking stack prints the thread behind the function: `func: (rx_q[0]): text`. */
const NET_THREAD = /^\(([A-Za-z_0][\w .#[\]-]{0,31})\): /
const MINIMAL = /^([EWID]): /
const TFM = /^\[(ERR|WRN|INF|DBG|NOT|VRB)\] ?/
const NRF5 = /^<(error|warning|info|debug)> ([\w.-]{1,40}): ?/
const SYSLOG = /^<(\d{1,3})>1 (\S{1,40}) (\S{1,64}) - - - - /
const CUT_HEAD = /^[\d:.,\] ]{0,24}(?=<(?:err|wrn|inf|dbg)> )/

const MINIMAL_LEVELS: Record<string, LogLevel> = { E: 'err', W: 'wrn', I: 'inf', D: 'dbg' }
const TFM_LEVELS: Record<string, LogLevel> = { ERR: 'err', WRN: 'wrn', INF: 'inf', DBG: 'dbg', NOT: 'inf', VRB: 'dbg' }
const NRF5_LEVELS: Record<string, LogLevel> = { error: 'err', warning: 'wrn', info: 'inf', debug: 'dbg' }
const SYSLOG_LEVELS: Record<number, LogLevel> = { 3: 'err', 4: 'wrn', 6: 'inf', 7: 'dbg' }

/** `net/sensor.read_raw` → domain, module, function, as multi-domain and old function prefixes print them. */
function splitSource(source: string): Pick<LogLine, 'module' | 'func' | 'domain'> {
  const slash = source.lastIndexOf('/')
  const rest = source.slice(slash + 1)
  const dot = rest.indexOf('.')
  return {
    ...(slash > 0 && { domain: source.slice(0, slash) }),
    module: dot > 0 ? rest.slice(0, dot) : rest,
    ...(dot > 0 && dot < rest.length - 1 && { func: rest.slice(dot + 1) })
  }
}

/** Debug lines carry the function by default (LOG_FUNC_NAME_PREFIX_DBG); elsewhere the words may be the message's own. */
function readFunction(line: LogLine): void {
  const m = line.func === undefined ? FUNCTION.exec(line.text) : null
  const likely = m?.[1]?.includes('_') || (line.level === 'dbg' && /^[a-z]/.test(line.text))
  if (m?.[1] && likely) {
    if (line.level === 'dbg') line.text = line.text.slice(m[0].length)
    line.func = m[1]
  }
  const thread = line.thread === undefined ? NET_THREAD.exec(line.text) : null
  if (!thread?.[1]) return
  line.thread = thread[1]
  line.text = line.text.slice(thread[0].length)
}

function readZephyr(line: LogLine, m: RegExpExecArray): LogLine {
  line.form = 'zephyr'
  line.level = m[3] as LogLevel
  const thread = m[1] ?? m[2] ?? m[4] ?? m[5]
  if (thread) line.thread = thread
  line.text = line.text.slice(m[0].length)
  const source = MODULE.exec(line.text)
  if (source) {
    Object.assign(line, source[1] ? { module: source[1] } : splitSource(source[2] ?? ''))
    line.text = line.text.slice(source[0].length)
  }
  readFunction(line)
  return line
}

function readSyslog(line: LogLine, m: RegExpExecArray): LogLine {
  const stamp = readStamp(m[2] ?? '')
  line.form = 'syslog'
  const level = SYSLOG_LEVELS[Number(m[1]) & 7]
  if (level) line.level = level
  if (stamp?.timeUs !== undefined) line.timeUs = stamp.timeUs
  line.text = line.text.slice(m[0].length)
  const source = MODULE.exec(line.text)
  if (source?.[2]) {
    Object.assign(line, splitSource(source[2]))
    line.text = line.text.slice(source[0].length)
  }
  return line
}

/** Removes prompts, stamps and a device tag in front of the message; writes what they say into `line`. */
function readFront(line: LogLine): void {
  for (let i = 0; i < 4 && !line.text.startsWith('<'); i++) {
    const prompt = PROMPT.exec(line.text)
    if (prompt) {
      line.text = line.text.slice(prompt[0].length)
      continue
    }
    const tag = line.tag === undefined ? TAG.exec(line.text) : null
    const name = tag?.[1] ?? tag?.[2]
    if (tag && name) {
      line.tag = name.replace(/:$/, '')
      line.form = 'stamped'
      line.text = line.text.slice(tag[0].length)
      continue
    }
    const stamp = readStamp(line.text)
    if (!stamp) return
    line.form = 'stamped'
    if (stamp.timeUs !== undefined) line.timeUs = stamp.timeUs
    if (stamp.hostMs !== undefined) line.hostMs = stamp.hostMs
    if (stamp.ticks !== undefined) line.ticks = stamp.ticks
    line.text = line.text.slice(stamp.length)
  }
}

/** Takes one device line apart. Every text is some line: what has no known header comes back as `plain`, unchanged. */
export function readLogLine(raw: string): LogLine {
  const line: LogLine = { form: 'plain', text: raw.trimStart() }
  readFront(line)
  const cut = CUT_HEAD.exec(line.text)
  if (cut) line.text = line.text.slice(cut[0].length)
  const head = HEAD.exec(line.text)
  if (head) return readZephyr(line, head)
  const minimal = MINIMAL.exec(line.text)
  if (minimal) {
    line.form = 'minimal'
    line.level = MINIMAL_LEVELS[minimal[1] ?? ''] ?? 'inf'
    line.text = line.text.slice(3).trimStart()
    if (line.level === 'dbg') readFunction(line)
    return line
  }
  const tfm = TFM.exec(line.text)
  if (tfm) {
    line.form = 'tfm'
    line.level = TFM_LEVELS[tfm[1] ?? ''] ?? 'inf'
    line.text = line.text.slice(tfm[0].length)
    return line
  }
  const nrf5 = NRF5.exec(line.text)
  if (nrf5) {
    return {
      ...line,
      form: 'nrf5-sdk',
      level: NRF5_LEVELS[nrf5[1] ?? ''] ?? 'inf',
      module: nrf5[2] ?? '',
      text: line.text.slice(nrf5[0].length)
    }
  }
  const syslog = SYSLOG.exec(line.text)
  return syslog ? readSyslog(line, syslog) : line
}
