import { withoutTerminalCodes } from '../lib/terminal-codes.js'

/**
 * Words of an upload without anything invisible: terminal codes go; line ends become `\n`; other control characters, bidi
 * marks and lone surrogates become U+FFFD, so that it stays visible that something stood there; characters without width
 * (joiners, soft hyphens, tag characters, byte order marks) go. What remains invisible in a rendering was put there by us.
 */
export function clean(text: string): string {
  return withoutTerminalCodes(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(HARMFUL, '\ufffd')
    .replace(WIDTHLESS, '')
}

const HARMFUL = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu
const WIDTHLESS = /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu
