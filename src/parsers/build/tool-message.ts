import { imageOfPath } from './image-name.js'
import { addEvent, type Fields, joinedText, type Reader, startsAnew, textAt } from './state.js'

/** Blocks that start with a Python traceback: the last line, which is not indented, is the message. */
export const readTraceback: Reader = (state, at) => {
  if (!textAt(state, at).startsWith('Traceback (most recent call last)')) return 0
  let end = at + 1
  while (end < state.lines.length && end - at < 200) {
    const raw = state.lines[end]?.text ?? ''
    end += 1
    if (raw.trim() !== '' && !/^\s/.test(raw) && /^[\w.]{1,120}(?:: |$)/.test(raw) && !raw.startsWith('File ')) break
    if (startsAnew(raw.trim()) && !/^(?:error|warning):/.test(raw))
      return addEvent(state, at, end - at - 1, 'python', 'error')
  }
  const message = textAt(state, end - 1)
  const fields: Fields = { message: message.slice(0, 2000) }
  const module = /ModuleNotFoundError: No module named ['"]([\w.]{1,120})['"]/.exec(message)
  if (module) fields.module = module[1] as string
  const tool = ownerOf(message, joinedText(state, at, end - at))
  return addEvent(state, at, end - at, tool, 'error', fields)
}

/** The SDK's script that failed, by the exception it raised or the files of the stack. */
function ownerOf(message: string, stack: string): string {
  if (/^[\w.]{0,80}(?:DTError|EDTError)\b/.test(message)) return 'dtc'
  if (/^[\w.]{0,80}KconfigError\b/.test(message)) return 'kconfig'
  if (stack.includes('imgtool')) return 'imgtool'
  return stack.includes('partition_manager') ? 'partition-manager' : 'python'
}

/** ninja's `FAILED: target` with the command it ran; the reason follows in events of its own. */
export const readNinjaFailure: Reader = (state, at) => {
  const failed = /^FAILED: (?:\[code=(\d{1,5})\] )?(.{1,1000})/.exec(textAt(state, at))
  if (!failed) return 0
  const next = textAt(state, at + 1)
  const command =
    /&&|^(?:cmd\.exe|ccache|: |cd |[A-Za-z]:[\\/]|\/)/.test(next) && !/: (?:error|warning|fatal error): /.test(next)
  const target = (failed[2] as string).trim()
  const fields: Fields = { target: target.split(' ')[0] as string, about: 'failed' }
  const image = imageOfPath(target)
  if (image) fields.image = image
  if (failed[1]) fields.code = Number(failed[1])
  return addEvent(state, at, command ? 2 : 1, 'ninja', 'error', fields)
}

const LINE_RULES: readonly { tool: string; severity: 'error' | 'warning' | 'info'; words: RegExp; about?: string }[] = [
  { tool: 'ninja', severity: 'error', words: /^ninja: (?:error|fatal)/ },
  { tool: 'ninja', severity: 'error', words: /^ninja: build stopped/, about: 'stop' },
  { tool: 'make', severity: 'error', words: /^(?:g?make|gmake|nmake)(?:\[\d+\])?: \*\*\*/, about: 'stop' },
  { tool: 'west', severity: 'error', words: /^FATAL ERROR: command exited with status/, about: 'stop' },
  { tool: 'west', severity: 'error', words: /^(?:FATAL )?ERROR: / },
  { tool: 'west', severity: 'warning', words: /^WARNING: / },
  { tool: 'west', severity: 'error', words: /^(?:usage: west|west: (?:unknown command|error))/ },
  {
    tool: 'partition-manager',
    severity: 'error',
    words: /^Partition manager failed:|^Failed to partition region/
  },
  {
    tool: 'partition-manager',
    severity: 'info',
    words: /^Partition '.{1,80}' is not included in the dynamic resolving/
  },
  { tool: 'partition-manager', severity: 'warning', words: /^WARNING:.{0,200}partition/i },
  { tool: 'partition-manager', severity: 'info', words: /^Dropping partition / },
  {
    tool: 'imgtool',
    severity: 'error',
    words:
      /imgtool.{0,200}(?:error|invalid)|^Error: Image size \(0x|^Error: (?:Invalid value|No such option|Missing option|Got unexpected)|^Padding is too small|exceeds requested size/i
  },
  {
    tool: 'python',
    severity: 'error',
    words:
      /^(?:ModuleNotFoundError|ImportError|SyntaxError|FileNotFoundError|PermissionError|OSError|KeyError|ValueError|AttributeError|subprocess\.CalledProcessError|UnicodeDecodeError)\b/
  },
  {
    tool: 'cmake',
    severity: 'error',
    words: /^No (?:board named|shields named)|^Invalid BOARD|^See also ".{1,400}CMake(?:Output|Error)\.log/
  },
  { tool: 'west', severity: 'error', words: /^(?:Board qualifiers|board) .{1,200} not found/i },
  {
    tool: 'shell',
    severity: 'error',
    words:
      /: command not found$|is not recognized as an internal or external command|No such file or directory$|^(?:zsh|bash|sh): /
  }
]

/** Single lines of ninja, west, the partition manager, imgtool, Python and the command interpreter. */
export const readToolLine: Reader = (state, at) => {
  const text = textAt(state, at)
  if (text.length > 4000) return 0
  for (const { tool, severity, words, about } of LINE_RULES) {
    if (!words.test(text)) continue
    const fields: Fields = about ? { about } : {}
    let count = 1
    while (severity === 'error' && count < 12 && isContinuation(state.lines[at + count]?.text)) count += 1
    return addEvent(state, at, count, tool, severity, {
      ...fields,
      message: joinedText(state, at, count).slice(0, 2000)
    })
  }
  return 0
}

function isContinuation(raw: string | undefined): boolean {
  return raw !== undefined && /^\s{2,}\S/.test(raw) && !startsAnew(raw.trim())
}
