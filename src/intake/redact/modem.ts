import { isPlaceholder } from './placeholders.js'
import { type BlockFinder, type Finder, type Span, spansOf } from './span.js'

const LABELLED = /(?:imei|imeisv|cgsn)[^\d\r\n]{0,16}(?<secret>\d{14,16})(?!\d)/dgi
const IMSI = /(?:imsi|cimi)[^\d\r\n]{0,16}(?<secret>\d{14,15})(?!\d)/dgi
const ICCID_NAMED = /(?:iccid|\bccid)[^\d\r\n]{0,16}(?<secret>\d{18,20}F?)(?![\dA-F])/dgi
const ICCID = /(?<![\w.])(?<secret>89\d{16,18}F?)(?!\w)/dg
const FIFTEEN = /(?<!\d|\.|0x)(?<secret>\d{15})(?![\d.])/dg
const PIN = /AT\+(?:CPIN|CLCK|CPWD)=(?:"[A-Z]{2}",\d?,?)?"?(?<secret>\d{4,8})"?/dgi
const LOGIN = /AT(?:\+CGAUTH|\+CGDCONT|#XMQTTCON)=[^"\r\n]{0,40}"[^"\r\n]{0,100}","(?<secret>[^"\r\n]{1,200})"/dgi
/** What PIN and NUMBER begin with. */
const COMMAND = /AT\+C|\+CNUM:/i
const GAUTH = /(?:\+CGAUTH|#XMQTTCON)[=:]/i
const NUMBER = /\+CNUM:[^+\d\r\n]{0,40}(?<secret>\+?\d{7,15})/dgi

/** Subscriber and device identities, PINs and logins in AT traffic and logs. */
export const modemIdentities: Finder = (line) => {
  const logins = GAUTH.test(line) ? spansOf(LOGIN, 'password', line, (value) => !isPlaceholder(value)) : []
  if (!/\d{4}/.test(line)) return logins
  const asked = COMMAND.test(line) ? [...spansOf(PIN, 'pin', line), ...spansOf(NUMBER, 'phone-number', line)] : []
  if (!/\d{14}/.test(line)) return [...logins, ...asked]
  return [
    ...logins,
    ...spansOf(LABELLED, 'imei', line),
    ...spansOf(IMSI, 'imsi', line),
    ...spansOf(ICCID_NAMED, 'iccid', line),
    ...spansOf(ICCID, 'iccid', line),
    ...spansOf(FIFTEEN, 'imei', line, isImei),
    ...spansOf(FIFTEEN, 'imsi', line, (digits) => isAlone(line, digits) && /^[2-7]/.test(digits) && !isImei(digits)),
    ...asked
  ]
}

/** An answer to AT+CIMI or AT+CGSN is the number alone, behind a terminal's stamp at most. */
const isAlone = (line: string, digits: string) =>
  /(?:^|[\]>\s"])$/.test(line.slice(0, line.indexOf(digits))) && line.trimEnd().replace(/"$/, '').endsWith(digits)

/** Type allocation codes of cellular devices start with 35, 86 or 01; the last digit is a Luhn check digit. */
function isImei(digits: string): boolean {
  if (!/^(?:35|86|01)/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < 15; i++) {
    let digit = digits.charCodeAt(i) - 48
    if (i % 2 === 1) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2
    sum += digit
  }
  return sum % 10 === 0
}

/** nRF91: AT%CMNG=0,<tag>,<type>,"…" stores a credential; 2 is a private key, 3 a PSK, 4 its identity (AT command manual). */
const CMNG = /%CMNG[ ]?=[ ]?0,[ ]?\d{1,10},[ ]?(?<type>[234]),[ ]?(?:\\?"|&quot;|[\u201c\u201d])/i
const LONGEST = 60

export const modemCredentials: BlockFinder = (lines) => {
  const found = new Map<number, Span[]>()
  lines.forEach((line, i) => {
    const command = line.includes('CMNG') ? CMNG.exec(line) : null
    if (command) hidePayload(lines, i, command.index + command[0].length, found)
  })
  return found
}

function hidePayload(lines: readonly string[], start: number, from: number, found: Map<number, Span[]>): void {
  for (let i = start; i < Math.min(lines.length, start + LONGEST); i++) {
    const line = lines[i] as string
    const offset = i === start ? from : 0
    const close = firstQuote(line, offset)
    const end = close < 0 ? line.length : close
    const text = line.slice(offset, end)
    if (i > start && /^\s*(?:OK|ERROR|AT[+%#]|\+CM)/.test(text)) return
    if (text.trim() !== '' && !text.includes('-----') && !isPlaceholder(text)) {
      found.set(i, [{ start: offset, end: offset + text.trimEnd().length, kind: 'modem-credential' }])
    }
    if (close >= 0) return
  }
}

function firstQuote(line: string, from: number): number {
  const at = line.slice(from).search(/\\?"|&quot;|[\u201c\u201d]/)
  return at < 0 ? -1 : from + at
}
