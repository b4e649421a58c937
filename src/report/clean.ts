/**
 * Words of an upload without anything invisible: line ends become `\n`; control characters, bidi marks and lone
 * surrogates become U+FFFD, so that it stays visible that something stood there; characters without width (joiners,
 * soft hyphens, tag characters, byte order marks) go. What remains invisible in a rendering was put there by us.
 */
export function clean(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(HARMFUL, '\ufffd').replace(WIDTHLESS, '')
}

const HARMFUL = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu
const WIDTHLESS = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu
