import { GAP, neutral } from '../neutral.js'
import { commentMarker } from '../marker.js'
import type { Dialect } from './dialect.js'

/** CommonMark with the additions of GitHub, GitLab and Discourse. Code is protected there and stays exact. */
export const markdown: Dialect = {
  text: (text) => escapeText(text),
  strong: (text) => `**${escapeText(text)}**`,
  code: codeSpan,
  link: (text, url) => `[${escapeText(text)}](${url})`,
  heading: (text) => `**${escapeText(text)}**`,
  paragraph: (inline) => atLineStart(inline),
  list: (items) => items.map((i) => `- ${atLineStart(i)}`).join('\n'),
  block: ({ title, language, content }) => `${title ? `${atLineStart(title)}\n` : ''}${fenced(content, language)}`,
  marker: commentMarker
}

/** What GitHub and GitLab take for the hash of a commit. */
const COMMIT = /(?<![\w-])(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)[\da-f]{7,40}(?![\w-])/gi

/** Every ASCII character that can begin markup is escaped; what forums find in finished text is split (`neutral`). */
function escapeText(text: string): string {
  return neutral(text)
    .replace(COMMIT, (hash) => hash.slice(0, 4) + GAP + hash.slice(4))
    .replace(/[\\*[\]{}#|~`$^!]|=(?==)|(?<==)=|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

/** No list, number, rule, table or command of a bot begins where a line begins. */
const atLineStart = (inline: string): string => inline.trimStart().replace(/^(?=[-+=/:|>]|\d{1,9}[.)])/, GAP)

/** A code span whose ticks no run of ticks in it equals. */
function codeSpan(text: string): string {
  if (text.trim() === '') return ''
  const ticks = '`'.repeat(longestRun(text) + 1)
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : ''
  return `${ticks}${pad}${text}${pad}${ticks}`
}

/** A fenced block that no line of the content can close. */
function fenced(content: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1))
  return `${fence}${language.replace(/[^a-z]/g, '')}\n${content.trimEnd()}\n${fence}`
}

function longestRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}
