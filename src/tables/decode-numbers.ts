import { readings } from './explain.js'

/** A number that a word announces as a code, or one with a sign of its own. Bounded, so linear. */
const CODE_IN_TEXT =
  /\b(err|error|errno|opcode|rc|ret|res|result|reason|status|code|cause|failed|failure|returned|cme error|cms error)\b[^0-9a-z\n-]{0,4}(?:code|with|:|=)?[^0-9a-z\n-]{0,3}(-?0x[0-9a-f]{1,8}|-?\d{1,10})\b/gi
const NEGATIVE = /(?:^|[\s(:=,[])(-(?:0x[0-9a-f]{1,8}|\d{1,5}))(?=$|[\s),.;:\]])/gi
/** The exit status of a tool is a number of its own, in no table of the firmware's. */
const EXIT_STATUS = /\bexit(?:ed)?(?: with)?(?: status| code)\b[^0-9\n]{0,4}\d{1,5}/gi
/** What was measured is no code: `-92 dBm`, `-12 °C`, and all that has a sign in a line about signal strength. */
const QUANTITY = /-\d{1,5}(?:\.\d{1,3})? ?(?:dBm?|°C|°|C|[mµu]?V|[mµu]A|%|ppm|LSB|degrees?)(?=$|[\s),.;:/\]])/g
const SIGNAL = /\b(?:rssi|rsrp|rsrq|snr|sinr|dBm|tx[ _]power)\b/i
const MAX_TEXT = 2000
const MAX_FOUND = 6

/**
 * The numbers of an error line that look like codes, with their names.
 * In: the message and, when known, the log module that printed it.
 * Out: one sentence a number, `-116 is ETIMEDOUT (connection timed out)`; numbers no table knows are left out.
 */
export function decodeNumbers(text: string, context: { module?: string } = {}): string[] {
  const said = text.slice(0, MAX_TEXT)
  const line = said.replace(EXIT_STATUS, '').replace(QUANTITY, '')
  const where = `${context.module ?? ''} ${line}`
  const numbers = new Set<string>()
  for (const match of line.matchAll(CODE_IN_TEXT)) numbers.add(match[2] ?? '')
  if (!SIGNAL.test(said)) for (const match of line.matchAll(NEGATIVE)) numbers.add(match[1] ?? '')
  const sentences = [...numbers]
    .filter((number) => number && Number(number) !== 0)
    .flatMap((number) => sentence(number, where))
  return sentences.slice(0, MAX_FOUND)
}

/** One reading, or two when nothing in the line decides between them. */
function sentence(number: string, where: string): string[] {
  const [first, second] = readings(number, where)
  if (!first) return []
  const shown = second && second.weight === first.weight ? [first, second] : [first]
  return [`${number} is ${shown.map(({ meaning }) => `${meaning.name} (${meaning.meaning})`).join(' or ')}`]
}
