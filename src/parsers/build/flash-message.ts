import { addEvent, type Fields, joinedText, type Reader, textAt } from './state.js'

const TOOLS: readonly [string, RegExp][] = [
  ['west', /^-- (?:west (?:flash|debug|attach|rtt|debugserver)|runners\.)|^-- west flash|^FATAL ERROR: .{0,80}(?:nrfjprog|runner|flash)|\brunners\.\w{1,30}: /],
  ['nrfjprog', /\bnrfjprog|NRFJPROG|\bERROR: JLinkARM|\[error\] \[ ?\w{1,30}\]|\[ ?#{2,60} ?\]\s{0,20}\d{1,3}\.\d{1,3}s|^(?:Run|Parsing hex file|Erasing (?:user|page)|Applying system reset|Verified OK|Enabling pin reset|Board with serial number)\b|access protection|JLinkARM DLL|^ERROR: .{0,200}(?:device|coprocessor|readback|readback protection|recover|programm)/i],
  ['nrfutil', /\bnrfutil\b|nrfutil-device|Programming (?:image|firmware)|batch operation|^\S{0,4} ?\[[\d:]{4,12}\] .{0,80}(?:Programmed|Programming|Erased|Reset)/i],
  ['jlink', /J-Link|JLink\b|SEGGER|J-Link>|Cannot connect to (?:target|the probe)|InitTarget\(\)|VTref=|Connecting to target via SWD|No (?:emulators|debuggers) connected|Could not connect to (?:the )?target/i],
  ['pyocd', /\bpyocd\b|^\d{7} [CEWI] |No (?:connected|available) debug probes/i],
  ['openocd', /Open On-Chip Debugger|openocd|^Error: .{0,200}(?:unable to find|init mode failed|CMSIS-DAP|target)|^Info ?: .{0,40}(?:CMSIS-DAP|Listening|SWD|nrf)/i]
]

/**
 * Output of programming and debug tools (kind `flash`): fields `tool` (west, nrfjprog, nrfutil, jlink, pyocd, openocd),
 * `severity`, `message`, `code` of `Error: …, code X` or a negative number nrfjprog printed.
 */
export const readFlashMessage: Reader = (state, at) => {
  const text = textAt(state, at)
  if (text.length > 2000) return 0
  const tool = flashTool(text)
  if (!tool) return 0
  let count = 1
  while (count < 8 && continues(text, state.lines[at + count]?.text)) count += 1
  const message = joinedText(state, at, count)
  const fields: Fields = { message: message.slice(0, 2000) }
  const code = /\(((?:-|0x)[0-9a-fA-F]{1,8})\)|\berror(?: code)? ?(-?\d{1,6}|0x[0-9a-f]{1,8})\b|exit status (\d{1,5})/i.exec(message)
  const value = code?.[1] ?? code?.[2] ?? code?.[3]
  if (value !== undefined) fields.code = Number(value)
  return addEvent(state, at, count, tool, severityOf(message), fields, 'flash')
}

function flashTool(text: string): string | undefined {
  if (/^-- (?!west |runners)/.test(text) || /^(?:warning|error): /.test(text)) return undefined
  return TOOLS.find(([, words]) => words.test(text))?.[0]
}

function severityOf(text: string): 'error' | 'warning' | 'info' {
  if (/\berror\b|fail(?:ed|ure)|cannot|could not|unable|FATAL|not (?:found|available|connected)|^\d{7} [CE] /i.test(text)) return 'error'
  return /warning|^\d{7} W /i.test(text) ? 'warning' : 'info'
}

/** nrfjprog wraps its errors at 80 columns and repeats nothing; the following lines begin with `ERROR:` or a blank. */
function continues(first: string, raw: string | undefined): boolean {
  if (raw === undefined || raw.trim() === '' || !/^(?:ERROR|FATAL ERROR):/.test(first)) return false
  return /^(?:ERROR: {2,}|\s{2,})\S/.test(raw)
}
