import { addEvent, type Fields, joinedText, type Reader, textAt } from './state.js'

const TOOLS: readonly [string, RegExp][] = [
  [
    'west',
    /^-- (?:west (?:flash|debug|attach|rtt)|runners\.)|^FATAL ERROR: .{0,80}(?:nrfjprog|nrfutil|runner|flash)|\brunners\.\w{1,30}: /
  ],
  [
    'openocd',
    /Open On-Chip Debugger|\bopenocd\b|^\*\* (?:Programming|Verify|Verified|Resetting) .{0,40}\*\*$|^\*\* Verified OK|^shutdown command invoked$|^Error: .{0,200}(?:unable to find|init mode failed|CMSIS-DAP|AP lock engaged|APPROTECT|Failed to read memory|target voltage)|^Info ?: .{0,40}(?:CMSIS-DAP|Listening|SWD|nrf)/i
  ],
  ['pyocd', /\bpyocd\b|^\d{7} [CEWI] |No (?:connected|available) debug probes/i],
  [
    'nrfutil',
    /\bnrfutil\b|One or more (?:program|erase|recover|reset|batch) tasks failed|batch operation|\d{1,3}% \[\d{1,3}\/\d{1,3} /i
  ],
  [
    'nrfjprog',
    /\bnrfjprog|JLinkARM DLL|\[ ?#{2,60} ?\]\s{0,20}\d{1,3}\.\d{1,3}s|^(?:Run|Parsing (?:image|hex) file|Erasing (?:user|page)|Applying (?:system|pin) reset|Verified OK|Enabling pin reset|Verifying programming)\b/i
  ],
  [
    'nrfjprog',
    /^\[(?:error|warning|info)\] \[ {0,8}\w{1,30}\] - |^ERROR: .{0,300}(?:device|coprocessor|readback|recover|programm|JLink|debugger|emulator|flash)|[Aa]ccess protection/
  ],
  [
    'jlink',
    /J-Link|JLink\b|Could not find core|SEGGER|Cannot connect to (?:target|the probe)|InitTarget\(\)|VTref=|Connecting to target via SWD|No (?:emulators|debuggers) connected|Could not connect to (?:the )?target/i
  ]
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
  while (count < 8 && continues(text, textAt(state, at + count - 1), state.lines[at + count]?.text)) count += 1
  const message = joinedText(state, at, count).replace(/(?<!FATAL) ERROR: /g, ' ')
  const fields: Fields = { message: message.slice(0, 2000) }
  const code =
    /\(((?:-|0x)[0-9a-fA-F]{1,8})\)|\berror(?: code)? ?(-?\d{1,6}|0x[0-9a-f]{1,8})\b|exit status (\d{1,5})/i.exec(
      message
    )
  const value = code?.[1] ?? code?.[2] ?? code?.[3]
  if (value !== undefined) fields.code = Number(value)
  return addEvent(state, at, count, tool, severityOf(message), fields, 'flash', message)
}

function flashTool(text: string): string | undefined {
  if (/^-- (?!west |runners)/.test(text) || /^(?:warning|error): /.test(text)) return undefined
  return TOOLS.find(([, words]) => words.test(text))?.[0]
}

function severityOf(text: string): 'error' | 'warning' | 'info' {
  if (
    /\berror\b|fail(?:ed|ure)|cannot|could not|unable|FATAL|not (?:found|available|connected)|^\d{7} [CE] /i.test(text)
  )
    return 'error'
  return /warning|^\d{7} W /i.test(text) ? 'warning' : 'info'
}

/** nrfjprog wraps its errors and starts each line with `ERROR:`; nrfutil lists the failed devices as items. */
function continues(first: string, last: string, raw: string | undefined): boolean {
  if (raw === undefined || raw.trim() === '') return false
  if (first.startsWith('ERROR: ')) return raw.startsWith('ERROR: ') && !/[.!]$/.test(last)
  return /tasks failed:$/.test(first) && /^\s{0,8}\* /.test(raw)
}
