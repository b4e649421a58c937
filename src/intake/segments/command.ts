import type { SegmentKind } from '../../model/segment.js'

const PROMPT =
  /^(?:PS )?[A-Za-z]:[\\/][^>]{0,160}> ?|^\(?[\w.-]{0,30}\)? ?[\w.-]{1,40}@[\w.-]{1,60}[: ][^$#%]{0,160}[$#%] ?|^(?:\(\.?\w+\) )?[$%#>❯➜] /

/** Ends every prompt; few other lines have one of them. */
const PROMPT_SIGN = /[$%#>❯➜]/

const COMMANDS: Readonly<Record<string, SegmentKind>> = {
  west: 'build',
  cmake: 'build',
  ninja: 'build',
  make: 'build',
  nrfjprog: 'build',
  nrfutil: 'build',
  pyocd: 'build',
  openocd: 'build',
  jlinkexe: 'build',
  jlink: 'build',
  imgtool: 'build',
  'nrf-command-line-tools': 'build',
  gcc: 'build',
  'arm-zephyr-eabi-gdb': 'build',
  'arm-zephyr-eabi-addr2line': 'tool',
  'arm-zephyr-eabi-objdump': 'tool',
  mcumgr: 'tool',
  smpmgr: 'tool',
  newtmgr: 'tool',
  'chip-tool': 'tool',
  openssl: 'tool',
  curl: 'tool',
  python: 'tool',
  python3: 'tool',
  pip: 'tool',
  pip3: 'tool',
  lsusb: 'tool',
  dmesg: 'tool',
  git: 'tool',
  mosquitto_pub: 'tool',
  mosquitto_sub: 'tool',
  nrfcredstore: 'tool',
  ping: 'tool',
  wget: 'tool',
  'ot-ctl': 'tool',
  btmon: 'tool',
  hcitool: 'tool',
  bluetoothctl: 'tool',
  addr2line: 'tool',
  ls: 'tool',
  cd: 'tool',
  cat: 'tool',
  dir: 'tool',
  uname: 'tool',
  jlinkrttlogger: 'tool'
}
/** Words that are commands but also begin sentences; only believed behind a prompt. */
const ALSO_WORDS = new Set([
  'make',
  'ping',
  'cat',
  'dir',
  'python',
  'git',
  'west',
  'curl',
  'ls',
  'cd',
  'jlink',
  'pip',
  'openssl'
])

/** The kind of output a typed host command starts, and how sure; nothing when the line is no command. */
export function hostCommand(text: string): { kind: SegmentKind; score: number } | undefined {
  const prompt = PROMPT_SIGN.test(text) ? PROMPT.exec(text) : null
  const rest = (prompt ? text.slice(prompt[0].length) : text).replace(/^sudo /, '')
  const words = rest.split(/\s+/, 3)
  const typed = words[0] ?? ''
  // A sentence may begin with a tool's name; nobody types it with a capital.
  if (!prompt && /^[A-Z]/.test(typed) && !/^JLink/.test(typed)) return undefined
  const word = typed
    .replace(/^\.[\\/]/, '')
    .replace(/\.(?:exe|py)$/, '')
    .toLowerCase()
  const kind = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined
  if (!kind) return prompt && rest !== '' && /[\\/@]/.test(prompt[0]) ? { kind: 'tool', score: 2 } : undefined
  if (prompt) return { kind, score: 4 }
  if (ALSO_WORDS.has(word)) return hasArguments(rest) ? { kind, score: 3 } : undefined
  return words.length > 1 ? { kind, score: 3 } : undefined
}

const hasArguments = (text: string) =>
  / --?\w|^west (?:build|flash|update|init|debug|list|config|boards|sign|attach|espressif|ncs)\b|[/\\]\w|^git \w+ \w/.test(
    text
  ) && !/ (?:the|and|is|was|which|that|but|I|we|to) /.test(text)
