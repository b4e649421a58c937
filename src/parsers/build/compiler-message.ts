import { imageOfPath } from './image-name.js'
import { addEvent, type BuildState, type Fields, joinedText, type Reader, textAt } from './state.js'

const SEVERITY = /: (fatal error|error|warning|note|Error|Warning|Fatal error): /
const LOCATION = /:(\d{1,7})(?::(\d{1,6}))?$/
const PREFIX =
  /^(?:In file included from |from .{1,600}[:,]$)|: (?:In function ['‘’`"]|In (?:constructor|member function|lambda|static)|At top level:|Assembler messages:)/
const ARMCC = /^"(.{1,600}?)", line (\d{1,7})(?::(\d{1,6}))?: (Error|Warning|Fatal error): (.*)$/
const DRIVER =
  /^(?:[\w+.\-\\/:]{0,300}(?:gcc|g\+\+|cc1|cc1plus|clang|clang\+\+|armclang|c\+\+)(?:\.exe)?): (fatal error|error|warning|note|all warnings.*)/
const LIMIT = 60

/**
 * Diagnostics of gcc, clang and armclang, joined with the includes before them, their source and caret lines and their
 * notes: fields `file`, `line`, `column`, `function`, `message`, `option` (`-Wformat`), `symbol` of an undeclared name,
 * `ordinal` of an undeclared device, `header` that was not found.
 */
export const readCompilerMessage: Reader = (state, at) => {
  let head = at
  while (head - at < 20 && PREFIX.test(textAt(state, head))) head += 1
  const found = diagnostic(textAt(state, head))
  if (!found) return head > at ? addEvent(state, at, head - at, 'gcc', 'info') : 0
  if (found.tool === 'ld') return 0
  let end = head + 1
  while (end - head < LIMIT && belongs(state, end)) end += 1
  const fields: Fields = { ...found.fields }
  const before = /In function ['‘’`"]([\w$]{1,200})['‘’`"]/.exec(joinedText(state, at, head - at))
  if (before) fields.function = before[1] as string
  const image = typeof fields.file === 'string' ? imageOfPath(fields.file) : undefined
  if (image) fields.image = image
  return addEvent(state, at, end - at, found.tool, found.severity, fields)
}

interface Diagnostic {
  tool: string
  severity: 'error' | 'warning' | 'note'
  fields: Fields
}

function diagnostic(text: string): Diagnostic | undefined {
  const arm = ARMCC.exec(text)
  if (arm) {
    const fields = { file: arm[1] as string, line: Number(arm[2]), ...meaning(arm[5] as string) }
    return { tool: 'armclang', severity: severityOf(arm[4] as string), fields }
  }
  const driver = DRIVER.exec(text)
  if (driver)
    return {
      tool: /armclang(?:\.exe)?:/.test(text) ? 'armclang' : 'gcc',
      severity: severityOf(driver[1] as string),
      fields: meaning(text)
    }
  const severity = SEVERITY.exec(text)
  if (!severity) return undefined
  const location = text.slice(0, severity.index)
  const message = text.slice(severity.index + severity[0].length)
  if (/(?:^|[\\/-])(?:ld(?:\.bfd|\.lld)?(?:\.exe)?)$/.test(location))
    return { tool: 'ld', severity: 'error', fields: {} }
  const place = LOCATION.exec(location)
  if (!place || /\s(?:warning|error)$/.test(location)) return undefined
  const file = location.slice(0, place.index)
  if (!/\.(?:c|h|cc|cpp|cxx|hpp|hh|inc|s|S|ld|cmd|dts|dtsi|overlay|pre|def|tmp|ino|rs)$/i.test(file)) return undefined
  const fields: Fields = { file, line: Number(place[1]), ...meaning(message) }
  if (place[2]) fields.column = Number(place[2])
  const tool = /\.(?:dts|dtsi|overlay|pre|tmp)$/.test(file) ? 'dtc' : 'gcc'
  return { tool, severity: severityOf(severity[1] as string), fields }
}

function severityOf(word: string): 'error' | 'warning' | 'note' {
  if (/error|all warnings/i.test(word)) return 'error'
  return /warning/i.test(word) ? 'warning' : 'note'
}

function meaning(message: string): Fields {
  const fields: Fields = { message: message.slice(0, 2000) }
  const option = /\[(-W[\w=+-]{1,80})\]$/.exec(message)
  if (option) fields.option = option[1] as string
  const undeclared =
    /['‘’`"]([\w$]{1,300})['‘’`"] undeclared|undeclared identifier ['‘’`"]([\w$]{1,300})['‘’`"]|implicit declaration of function ['‘’`"]([\w$]{1,300})['‘’`"]/.exec(
      message
    )
  const symbol = undeclared?.[1] ?? undeclared?.[2] ?? undeclared?.[3]
  if (symbol) fields.symbol = symbol
  const ordinal = /__device_dts_ord_(\w{1,120})/.exec(message)
  if (ordinal) fields.ordinal = ordinal[1] as string
  const header =
    /^([^\s:]{1,300}\.h(?:pp)?): No such file|['‘’`"<]([^\s'‘’`">]{1,300}\.h(?:pp)?)['‘’`">] file not found/.exec(
      message
    )
  if (header) fields.header = (header[1] ?? header[2]) as string
  return fields
}

/** Source lines, carets, expansion notes: what the compiler prints under a diagnostic. */
function belongs(state: BuildState, at: number): boolean {
  const line = state.lines[at]
  if (!line) return false
  const text = line.text.trim()
  if (text === '') return false
  if (/^\d{0,7} {0,6}\|/.test(text) || /^[\^~]/.test(text)) return true
  if (isClangSource(state, at)) return true
  if (PREFIX.test(text)) return leadsToNote(state, at)
  return diagnostic(text)?.severity === 'note' || text.startsWith('compilation terminated')
}

/** clang prints the source line bare, right below its message, and the caret on the line after. */
function isClangSource(state: BuildState, at: number): boolean {
  const next = textAt(state, at + 1)
  return /^[~ ]{0,300}\^[~^ ]{0,300}$/.test(next) && diagnostic(textAt(state, at - 1)) !== undefined
}

function leadsToNote(state: BuildState, at: number): boolean {
  let next = at
  while (next - at < 20 && PREFIX.test(textAt(state, next))) next += 1
  return diagnostic(textAt(state, next))?.severity === 'note'
}
