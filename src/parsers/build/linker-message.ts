import { imageOfPath } from './image-name.js'
import { addEvent, type Fields, joinedText, type Reader, textAt } from './state.js'

const Q = `['‘’\`"“”]`
const FUNCTION = new RegExp(`: in function ${Q}([^'‘’\`"“”]{1,300})${Q}:?$`, 'i')
const NO_FIT = new RegExp(`section ${Q}([^'‘’\`"“”]{1,120})${Q} will not fit in region ${Q}(\\w{1,60})${Q}`)
const OVERFLOW = new RegExp(`region ${Q}(\\w{1,60})${Q} overflowed by (\\d{1,12}) bytes?`)
const UNDEFINED = new RegExp(`undefined (?:reference to|symbol:?) ${Q}?([^'‘’\`"“”\\s]{1,400})${Q}?`)
const MULTIPLE = new RegExp(`multiple definition of ${Q}([^'‘’\`"“”]{1,400})${Q}|duplicate symbol:? ([^\\s]{1,400})`)
const OTHER =
  /ld returned \d+ exit status|cannot find -l|cannot move location counter backwards|overlaps section|dangerous relocation|relocation truncated|discarded section|cannot open (?:output|linker script)|syntax error|(?:[\\/-]ld(?:\.bfd|\.lld)?(?:\.exe)?|^ld(?:\.lld)?): (?:error|warning|cannot|final link|section|region|zephyr|[\w./\\-]{1,300}:)|final link failed|Error: L\d{4}E/
/** armlink names an undefined symbol with L6218E, one defined twice with L6200E. */
const ARM_LINKER = /Error: L(6218|6200)E: (?:Undefined s|S)ymbol ([\w$]{1,400})/
const ELF_IMAGE = /(?:^|[\s:\\/])(tfm_(?:s|ns)|bl2)\.(?:axf|elf)\b/

/**
 * Messages of the linker: fields `about` (no-fit, overflow, undefined, multiple, returned, other), `section`, `region`,
 * `overflow` (bytes), `symbol`, `function` it is used in, `ordinal` of a missing device, `object`.
 */
export const readLinkerMessage: Reader = (state, at) => {
  const text = textAt(state, at)
  const inside = FUNCTION.exec(text)
  const next = textAt(state, at + 1)
  if (inside && !SEVERITY_WORD.test(text)) {
    if (!UNDEFINED.test(next) && !MULTIPLE.test(next) && !OTHER.test(next)) return 0
    state.linkFunction = inside[1] as string
  }
  const count = inside ? 2 : 1
  const message = inside ? next : text
  const fields = describe(message, text)
  if (!fields) return 0
  if (fields.about === 'undefined' && state.linkFunction) fields.function = state.linkFunction
  if (fields.about !== 'undefined') state.linkFunction = undefined
  const image = imageOfPath(message) ?? elfImage(text)
  if (image) fields.image = image
  const severity = /: warning: /.test(message) ? 'warning' : 'error'
  fields.message = joinedText(state, at, count).slice(0, 2000)
  return addEvent(state, at, count, 'ld', severity, fields)
}

const SEVERITY_WORD = /: (?:warning|error|note): /

function describe(text: string, whole: string): Fields | undefined {
  const noFit = NO_FIT.exec(text)
  if (noFit) return { about: 'no-fit', section: noFit[1] as string, region: noFit[2] as string }
  const overflow = OVERFLOW.exec(text)
  if (overflow) return { about: 'overflow', region: overflow[1] as string, overflow: Number(overflow[2]) }
  const missing = UNDEFINED.exec(text)
  if (missing && !text.includes('undefined symbol ')) return withOrdinal('undefined', missing[1] as string, whole)
  const arm = ARM_LINKER.exec(text)
  if (arm) return withOrdinal(arm[1] === '6218' ? 'undefined' : 'multiple', arm[2] as string, whole)
  const multiple = MULTIPLE.exec(text)
  if (multiple) return withOrdinal('multiple', (multiple[1] ?? multiple[2]) as string, whole)
  if (OTHER.test(text)) return { about: text.includes('ld returned') ? 'returned' : 'other' }
  return undefined
}

function withOrdinal(about: string, symbol: string, text: string): Fields {
  const fields: Fields = { about, symbol }
  const ordinal = /^__device_dts_ord_(\w{1,120})$/.exec(symbol)
  if (ordinal) fields.ordinal = ordinal[1] as string
  const object = /\(([\w.+-]{1,200}\.(?:c|cpp|S|s|cc)\.obj?)\)/.exec(text)
  if (object) fields.object = object[1] as string
  return fields
}

function elfImage(text: string): string | undefined {
  return ELF_IMAGE.exec(text)?.[1]
}
