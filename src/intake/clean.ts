import { type Artifact, lineNumber } from '../model/artifact.js'
import type { Line } from '../model/segment.js'
import { plainText } from './clean-text.js'
import { gutterWidths } from './gutters.js'
import { hostStamp } from './host-time.js'
import { splitJoined } from './joined-lines.js'

/** One stored line as the segmenter sees it. */
export interface CleanLine {
  /** Clean pieces: one, or several when an editor joined log lines; all carry the same number. */
  pieces: Line[]
  /** The line opened a bullet of a forum thread (`  • Hi,`). */
  bullet: boolean
  /** The bullet stands inside a post: an item of a list. */
  deepBullet: boolean
  /** Depth of quoting (`> `). */
  quoted: number
}

const DAY_MS = 86_400_000
const BULLET = /^(\s{0,6})[•◦▪·‣]\s+/
const QUOTE = /^(?:> ?){1,5}/
const RTT_CHANNEL = /^\d\d> /
/** A list or inline code made of a line that is neither: `- CONFIG_X=y`, `` `[00:00:01.000,000] <err> …` ``. */
const LISTED = /^\s{0,8}(?:[-*] |`)(?=(?:SB_)?CONFIG_\w+=|\[\d\d:\d\d:\d\d\.|<(?:err|wrn|inf|dbg)> )/
const EMPTY_PROMPT = /^(?:[\w-]{1,20}:~\$ ?){1,8}(?=\[\d|<(?:inf|wrn|err|dbg)>|\*\*\* |[EWID]: )/

/**
 * Removes what terminals, forums and editors put around the text of each stored line: terminal codes, channel marks,
 * timestamps of the host (kept as `hostMs`), quote marks, bullets with their indentation, gutters of line numbers.
 */
export function cleanLines(artifact: Artifact): CleanLine[] {
  const plain = artifact.lines.map(plainText)
  const gutters = gutterWidths(plain)
  const time = hostClock()
  let indent = 0
  return plain.map((text, index) => {
    const no = lineNumber(artifact, index)
    let rest = text.slice(gutters[index] ?? 0)
    const bullet = BULLET.exec(rest)
    const deepBullet = bullet !== null && (bullet[1] ?? '').length >= 4
    if (bullet && deepBullet) rest = rest.slice(Math.min(indent, (bullet[1] ?? '').length))
    else if (bullet) {
      indent = bullet[0].length
      rest = rest.slice(indent)
    } else if (indent > 0) {
      const blanks = rest.length - rest.trimStart().length
      if (rest.trim() !== '' && blanks < indent) indent = 0
      else rest = rest.slice(Math.min(indent, blanks))
    }
    const quote = rest.startsWith('>>>') ? null : QUOTE.exec(rest)
    if (quote && (quote[0].endsWith(' ') || quote[0].length === rest.length)) rest = rest.slice(quote[0].length)
    const quoted = quote ? quote[0].replaceAll(' ', '').length : 0
    const listed = LISTED.exec(rest)
    if (listed) rest = rest.slice(listed[0].length).replace(/`\s*$/, '')
    const pieces = splitJoined(rest).map((piece) => time(no, piece))
    return { pieces, bullet: bullet !== null, deepBullet, quoted }
  })
}

/** Strips host marks piece by piece; times without a date go on counting after midnight. */
function hostClock(): (no: number, text: string) => Line {
  let days = 0
  let last = -1
  return (no, text) => {
    const lead = text.length - text.trimStart().length
    const head = stripHead(text.slice(lead))
    const prefix = head.ms === undefined && !head.stripped ? text.slice(0, lead) : ''
    const line: Line = { no, text: prefix + head.text }
    if (head.ms === undefined) return line
    if (!head.dated) {
      if (head.ms + DAY_MS / 2 < last) days++
      last = head.ms
      return { ...line, hostMs: head.ms + days * DAY_MS }
    }
    return { ...line, hostMs: head.ms }
  }
}

function stripHead(text: string): { text: string; ms?: number; dated: boolean; stripped: boolean } {
  let rest = text.replace(RTT_CHANNEL, '')
  const stamp = hostStamp(rest)
  if (stamp) {
    rest = rest.slice(stamp.length).replace(RTT_CHANNEL, '')
    if (text[stamp.length - 1] === '"') rest = rest.replace(/"$/, '')
  }
  rest = rest.replace(EMPTY_PROMPT, '')
  const stripped = rest.length !== text.length
  return stamp ? { text: rest, ms: stamp.ms, dated: stamp.dated, stripped } : { text: rest, dated: false, stripped }
}
