import { type Sign, scoreBy } from './signs.js'

/** Buttons and counters that come along when a forum page is copied, and separators. */
const SIGNS: readonly Sign[] = [
  [
    /^(?:Fullscreen|Reply|Children|Parents|Related|Copy Code|Copy|Cancel|Verified Answer|Suggested Answer|Show More|Show Parents|Quote|More|Up|Down|Sign in to reply|Top Replies|Reject Answer|Verify Answer|View full size|Edit|Raw|Share|Report|Wrap text|Expand|Collapse|Subscribe|Unsubscribe|Locked|New post|Insert|Formatted text|Preview|Plain Text)$/,
    4.5
  ],
  [/^(?:Vote Up|Vote Down)\b|^[+-]\d+ (?:Vote|Sign in)|^Up \d+ Down/, 4.5],
  [
    /^(?:over|about|almost|more than)? ?\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago(?: in reply to \w.{0,40})?$/,
    4
  ],
  [/^X{20,}$/, 4.5],
  [/^(?:```|~~~)\s?\w{0,20}$/, 4.5],
  [/^(?:_{5,}|={5,}|-{5,}|\*{5,}|~{5,})$/, 0.4],
  [/^=~=~=~=~/, 3],
  [/^<\/?(?:details|summary|pre|code|br|hr)(?: open)? ?\/?>(?:<summary>.{0,80}<\/summary>)?$/i, 4.5],
  [/^(?:!\[.{0,80}\]\()?data:image\/\w{2,10};base64,/, 4.5],
  // minicom, picocom, screen and tio greet before the device does.
  [
    /^(?:Welcome to minicom \d|OPTIONS: I18n|Compiled on \w{3} {1,2}\d|Port \/dev\/\S{1,40}(?:, \d\d:\d\d:\d\d)?$|Press CTRL-A Z for help|picocom v\d|Type \[C-a\] \[C-h\]|Terminal ready$|\[(?:\d\d:\d\d:\d\d\.\d{3}\] )?(?:tio v\d|Press ctrl-t q))/,
    4.5
  ],
  [
    /^This post is older than \d+ years? and might not|^More Info: Consider searching|^This (?:thread|discussion) has been locked/,
    4.5
  ],
  [/^\d+ (?:replies|views|likes|members are here|subscribers)$/, 4]
]

export const noiseScore = (text: string): number => scoreBy(SIGNS, text)

/** The mark in front of a dictionary-based log that is printed in hexadecimal digits. */
export const isDictionaryLog = (stored: string): boolean =>
  stored.includes('##ZLOGV') && /^.{0,60}##ZLOGV/.test(stored.slice(0, 80))

/** Garbage: a large share of replacement and control characters. */
export function binaryScore(stored: string): number {
  const text = stored.slice(0, 400)
  let odd = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (
      code === 0xfffd ||
      (code < 0x20 && code !== 9 && code !== 0x1b && code !== 7 && code !== 8) ||
      (code >= 0x7f && code < 0xa0)
    )
      odd++
  }
  if (odd >= 4 && odd > text.length * 0.25) return 5
  return odd >= 2 && odd > text.length * 0.4 ? 2.5 : 0
}
