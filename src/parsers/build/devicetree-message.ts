import { addEvent, type Fields, joinedText, type Reader, startsAnew, textAt } from './state.js'

const SCRIPT = /^(?:devicetree error|devicetree warning|error: devicetree|devicetree)(?: in [^:]{1,300})?: (.*)$/
const DTC_WARNING = /^(.{1,600}?):(\d{1,6})(?:\.\d{1,4})?(?:-\d{1,6}(?:\.\d{1,4})?)?: Warning \(([\w-]{1,60})\): (.*)$/
const DTC_ERROR = /^Error: (.{1,600}?):(\d{1,6})(?:\.\d{1,4})?(?:-\d{1,6}(?:\.\d{1,4})?)? (.*)$/
const PARSE_ERROR = /^(.{1,600}?):(\d{1,6}) \(column (\d{1,6})\): parse error: (.*)$/
const GEN_DEFINES = /^(?:gen_defines|edtlib|dtlib)[.\w]*: (error|warning|.{0,80}error): /
const FATAL =
  /^(?:FATAL ERROR: Unable to parse input tree|ERROR: Input tree has errors|dtc: |.{0,300}\bdtc\b.{0,80}: (?:error|fatal))/

/**
 * Messages of Zephyr's devicetree scripts and of dtc, joined over their lines: fields `file`, `line`, `check` (dtc's name
 * of the warning) and `message`. Wordings: Zephyr `scripts/dts/gen_defines.py`, `dtlib.py`, and dtc's `checks.c`.
 */
export const readDevicetreeMessage: Reader = (state, at) => {
  const text = textAt(state, at)
  const parse = PARSE_ERROR.exec(text.replace(/^devicetree error: /, ''))
  if (parse) {
    const fields: Fields = {
      about: 'parse-error',
      file: parse[1] as string,
      line: Number(parse[2]),
      message: parse[4] as string
    }
    const label = /undefined node label ['"]?(\w{1,80})/.exec(text)?.[1]
    if (label) fields.label = label
    return addEvent(state, at, 1, 'dtc', 'error', fields)
  }
  const script = SCRIPT.exec(text)
  if (script && !text.startsWith('devicetree:')) {
    let count = 1
    while (count < 20) {
      const next = textAt(state, at + count)
      if (next === '' || startsAnew(next) || !/^\s/.test(state.lines[at + count]?.text ?? '')) break
      count += 1
    }
    const severity = text.startsWith('devicetree warning') ? 'warning' : 'error'
    return addEvent(state, at, count, 'dtc', severity, { message: joinedText(state, at, count).slice(0, 2000) })
  }
  const warning = DTC_WARNING.exec(text)
  if (warning) {
    return addEvent(state, at, withHere(state.lines, at), 'dtc', 'warning', {
      file: warning[1] as string,
      line: Number(warning[2]),
      check: warning[3] as string,
      message: warning[4] as string
    })
  }
  const error = DTC_ERROR.exec(text)
  if (error) {
    const fields: Fields = { file: error[1] as string, line: Number(error[2]), message: error[3] as string }
    return addEvent(state, at, 1, 'dtc', 'error', fields)
  }
  if (GEN_DEFINES.test(text)) return addEvent(state, at, 1, 'dtc', /warning/i.test(text) ? 'warning' : 'error')
  return FATAL.test(text) ? addEvent(state, at, 1, 'dtc', 'error', { about: 'stop' }) : 0
}

/** dtc adds `also defined at …` lines, indented. */
function withHere(lines: readonly { text: string }[], at: number): number {
  let count = 1
  while (count < 6 && /^\s+.{0,400}also defined at/.test(lines[at + count]?.text ?? '')) count += 1
  return count
}
