import { withoutTerminalCodes } from '../lib/terminal-codes.js'

/** Terminal codes whose escape character was lost or written out by a forum editor or `cat -v`. */
const ANSI_SPELT = /(?:\^\[|\u241b|\\x1[bB]|\\033|\\e)\[[0-9;]{0,12}[A-Za-z]/g
const ANSI_BARE = /\[[0-9]{1,3}(?:;[0-9]{1,3}){0,3}[mKD](?!\])|(?<=\[[0-9]{1,3}D)\[J/g
const ENTITY = /&(?:lt|gt|amp|quot|apos|nbsp|#39|#x27|#34|#60|#62|#160);/g
const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
  '#60': '<',
  '#62': '>',
  '#160': ' '
}
/** A minus sign that an editor made a dash of. */
const DASH = /(?<![\w\d])[\u2012\u2013\u2212](?=\d)/g
const ODD = /[\u00a0\u2000-\u200f\u2018-\u201f\u2028\u2029\u202f\u2032\u2033\u2060\u3000\ufeff\u00ad\u2026]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are control characters
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** A line's text without terminal codes, HTML entities, typographic quotes, odd blanks and control characters. */
export function plainText(line: string): string {
  let text = withoutTerminalCodes(line)
  if (text.includes('[')) {
    text = text.replace(ANSI_SPELT, '')
    if (/\[\d{1,3}[;mKD]/.test(text)) text = text.replace(ANSI_BARE, '')
  }
  if (text.includes('&')) text = decodeEntities(text)
  return isPlain(text) ? text : text.replace(DASH, '-').replace(ODD, plainCharacter).replace(CONTROL, '')
}

/** Twice at most: a post copied from a page's source is escaped once more. */
function decodeEntities(text: string): string {
  const once = text.replace(ENTITY, (entity) => ENTITIES[entity.slice(1, -1)] ?? entity)
  return once === text ? text : once.replace(ENTITY, (entity) => ENTITIES[entity.slice(1, -1)] ?? entity)
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x2026) return '...'
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032) return "'"
  if ((code >= 0x201c && code <= 0x201f) || code === 0x2033) return '"'
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad) return ''
  return ' '
}

/** Printed ASCII characters, tabs and line ends only. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7e || (code < 0x20 && code !== 9 && code !== 10 && code !== 13)) return false
  }
  return true
}
