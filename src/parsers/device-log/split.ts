import { readStamp } from './stamp.js'

const START =
  /(?:\[[\dT:.,Z -]{8,32}\] {0,2})?(?:\[[\w .#-]{1,32}\] |\([\w .#-]{1,32}\) )?<(?:err|wrn|inf|dbg)> |\*{3} (?:Booting|Using) /g
const TAG = /^(?:[A-Za-z][\w.-]{0,15}:?(?: ?[>|])?|\[[A-Za-z][\w.-]{0,15}\])$/
const PROMPT = /^[\w.-]{1,32}:~[$#]/

/** True for text in front of a log header that belongs to it: prompts, terminal stamps, a short tag, remains of a stamp. */
function isDecoration(front: string): boolean {
  let rest = front.trim()
  for (let i = 0; i < 4 && rest !== ''; i++) {
    const stamp = readStamp(rest)
    const prompt = PROMPT.exec(rest)
    if (stamp) rest = rest.slice(stamp.length).trim()
    else if (prompt) rest = rest.slice(prompt[0].length).trim()
    else break
  }
  return rest === '' || TAG.test(rest) || /^[\d:.,\]>*]{1,24}$/.test(rest)
}

const HEAD = /^(?:\[[\dT:.,Z -]{8,32}\] {0,2})?(?:\[[\w .#-]{1,32}\] |\([\w .#-]{1,32}\) )?<(?:err|wrn|inf|dbg)> /

/** True for a line that begins with the only thing in it that could begin a log line. */
function isWhole(text: string): boolean {
  if (text.includes('*** ')) return false
  const mark = text.indexOf('<')
  return mark < 0 || (text.indexOf('<', mark + 1) < 0 && HEAD.test(text))
}

/** Splits a line where further log lines begin in its middle: forum editors and interleaved consoles join them. */
export function splitJoined(text: string): string[] {
  if (isWhole(text)) return text.trim() === '' ? [] : [text]
  const parts: string[] = []
  let from = 0
  for (const m of text.matchAll(START)) {
    if (m.index === from) continue
    const front = text.slice(from, m.index)
    if (from === 0 && isDecoration(front)) continue
    parts.push(front.trimEnd())
    from = m.index
  }
  parts.push(from === 0 ? text : text.slice(from))
  return parts.filter((p) => p.trim() !== '')
}
