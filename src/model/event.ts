/** Kinds of parsed lines that rules can name. */
export const EVENT_KINDS = [
  'log', //         one log or printk line of a device
  'fault', //       one decoded fault dump or assertion (fields: type, reason, thread, pc, lr, address, registers …)
  'boot', //        a boot banner or MCUboot start (fields: what, version, commit)
  'reset', //       a reset reason, reboot or watchdog line
  'build', //       one compiler, linker, CMake, ninja, west, devicetree or Kconfig message of a build, joined over its lines
  'flash', //       one message of a programming or debug tool (nrfjprog, nrfutil, J-Link, pyOCD, OpenOCD)
  'kconfig', //     one assignment in a Kconfig fragment (fields: symbol, value)
  'devicetree', //  one node (text: path and properties) or one property line
  'at', //          one AT command, response or notification (fields: command, kind, …)
  'shell', //       one line at a prompt
  'tool', //        one line of another host tool (mcumgr, chip-tool, nRF Connect …)
  'partition', //   one partition (fields: name, address, size, region …)
  'code', //        one line of source code
  'prose' //        one line or paragraph of a person's own words
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Log levels as Zephyr names them. */
export type LogLevel = 'err' | 'wrn' | 'inf' | 'dbg'

/** One parsed unit: what rules match on. */
export interface Event {
  kind: EventKind
  artifact: number
  /** First and last line, 1-based, inclusive. */
  line: number
  endLine: number
  /** The message itself: for logs without timestamp, level, module; wrapped lines joined by one blank. */
  text: string
  level?: LogLevel
  /** Log module, as printed. */
  module?: string
  /** Function prefix of the log line (`module: func: text`), when printed. */
  func?: string
  /** Thread, when printed. */
  thread?: string
  /** Device time in microseconds since boot. */
  timeUs?: number
  /** Host time in milliseconds, from a terminal's timestamps. */
  hostMs?: number
  /** 0-based boot of the artifact this event belongs to. */
  boot?: number
  /** Build image (application, mcuboot, tfm, ipc_radio …) or device image (mcuboot, app, net). */
  image?: string
  speaker: 'author' | 'reply'
  /** Decoded parts. Numbers stay numbers; names follow the parser's documentation. */
  fields?: Readonly<Record<string, string | number | boolean>>
}

/** One Kconfig assignment, wherever it was seen. */
export interface Setting {
  /** Without `CONFIG_`. */
  symbol: string
  /** y, n, m, a number, or the text of a string without quotes. */
  value: string
  artifact: number
  line: number
  /** Where it stands: a fragment, a full .config, or a build message that tells the resulting value. */
  origin: 'fragment' | 'dotconfig' | 'build-message'
  /** Image the file belongs to: app, mcuboot, net, sysbuild, tfm … */
  image: string
  file: string
  speaker: 'author' | 'reply'
}

/** One row of a linker memory report. */
export interface MemoryUse {
  region: string
  /** Bytes. */
  used: number
  /** Bytes. */
  size: number
  image: string
  artifact: number
  line: number
}

/** What a parser made of one segment. Bad text is an outcome, never an exception. */
export interface ParseResult {
  outcome: 'complete' | 'partial' | 'unusable'
  events: Event[]
  settings?: Setting[]
  memory?: MemoryUse[]
  /** Version, board and tool hints: dotted path, value, line. */
  hints?: Hint[]
  health?: import('./artifact.js').HealthNote[]
}

/** A raw hint for the facts stage, e.g. { path: 'sdk.version', value: '2.7.0', source: 'banner' }. */
export interface Hint {
  path: string
  value: string
  artifact: number
  line: number
  /** banner, path, build-line, prose, at … ; more trusted sources win when hints disagree. */
  source: string
  speaker?: 'author' | 'reply'
}
