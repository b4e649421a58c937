import { CONSOLE_LABEL } from './console-label.js'
import { hostStamp } from './host-time.js'

const LOG_HEAD = /\[\d\d:\d\d:\d\d\.\d{3},\d{3}\] <(?:inf|wrn|err|dbg)> /g
/** A second head's time ends beyond the end of the first one's. */
const HEAD_LENGTH = '[00:00:00.000,000]'.length
const HOST_HEAD = /\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})?\] /g
/** Assignments that an editor put on one line: `CONFIG_A=y CONFIG_B=n`. */
const CONFIG_FIRST = /^\s{0,12}(?:SB_)?CONFIG_\w{1,80}=\S/
const NEXT_CONFIG = /(?<==(?:\w{1,40}|-\d{1,10}|"[^"\n]{0,80}") {1,4})(?:SB_)?CONFIG_[A-Z0-9_]{1,80}=/g
/** Beyond this the rest stays one piece: a megabyte of heads on one line is no log anyone pasted. */
const MOST_PIECES = 2000
const BANNER = /\*\*\* (?:Booting|Using) /g

/**
 * Cuts a line into the log lines a forum editor or a shell prompt joined: before each log head, boot banner or, when the
 * line starts with one, terminal timestamp. The pieces keep their order; a whole line gives one piece.
 */
export function splitJoined(text: string): string[] {
  if (text.length < 30) return [text]
  const cuts = new Set<number>()
  if (text.includes('] <', HEAD_LENGTH)) addCuts(text, LOG_HEAD, cuts)
  if (text.includes('*** ')) addCuts(text, BANNER, cuts)
  if (text.startsWith('[2')) addCuts(text, HOST_HEAD, cuts)
  if (CONFIG_FIRST.test(text)) addCuts(text, NEXT_CONFIG, cuts)
  if (cuts.size === 0) return [text]
  const ordered = [...cuts].sort((a, b) => a - b).slice(0, MOST_PIECES)
  const pieces: string[] = []
  let start = 0
  for (const cut of ordered) {
    if (isOwnPiece(text.slice(start, cut), text, cut)) {
      pieces.push(text.slice(start, cut).trimEnd())
      start = cut
    }
  }
  pieces.push(text.slice(start))
  return pieces
}

function addCuts(text: string, pattern: RegExp, cuts: Set<number>): void {
  for (const found of text.matchAll(pattern)) if (found.index > 0) cuts.add(found.index)
}

/** A head is a line of its own unless what stands before it is only a stamp, a mark or an opening quote of a sentence. */
function isOwnPiece(before: string, text: string, cut: number): boolean {
  const lead = before.trim()
  if (lead === '') return false
  if (/^\[[^\]]{1,40}\]$|^\d\d>$|^>{1,5}$|^\d{1,5}[:|]?$/.test(lead)) return false
  if (isStampAlone(before, text, cut) || CONSOLE_LABEL.exec(text)?.[0].length === cut) return false
  if (/^(?:SB_)?CONFIG_/.test(lead)) return true
  const last = text[cut - 1]
  if (last === '"' || last === '`' || last === "'" || last === '(') return false
  // Running words before the first head: someone quotes a log line in a sentence.
  return /^[[*<]|[\])>*.:;0-9a-z-]$/i.test(lead) && !/^[A-Z][a-z' ]+(?: [a-z']+){3,}[:,]?$/.test(lead)
}

/** Some stamps are told by what stands behind them. */
function isStampAlone(before: string, text: string, cut: number): boolean {
  if (before.length > 60) return false
  const front = before.trimStart()
  const stamp = hostStamp(front + text.slice(cut, cut + 12)) ?? hostStamp(front)
  return stamp !== undefined && front.slice(stamp.length).trim() === ''
}
