import { GAP, neutral } from '../neutral.js'
import { anchorMarker } from '../marker.js'
import type { Dialect } from './dialect.js'

/**
 * Wiki markup of Jira. A backslash escapes; it cannot escape itself, so it becomes an entity. Blocks are `{noformat}`:
 * `{code}` would colour everything without a known language as Java.
 */
export const jira: Dialect = {
  text: (text) => escapeWiki(text),
  strong: (text) => `*${escapeWiki(text)}*`,
  /** Monospace is parsed inside, and ends badly after a brace. */
  code: (text) => (/[{}]/.test(text) || text.trim() === '' ? escapeWiki(text) : `{{${escapeWiki(text.trim())}}}`),
  link: (text, url) => `[${escapeWiki(text)}|${url}]`,
  heading: (text) => `*${escapeWiki(text)}*`,
  paragraph: (inline) => atLineStart(inline),
  list: (items) => items.map((i) => `* ${atLineStart(i)}`).join('\n'),
  block: ({ title, content }) =>
    `${title ? `${atLineStart(title)}\n` : ''}{noformat}\n${splitMacros(content.trimEnd())}\n{noformat}`,
  marker: anchorMarker
}

function escapeWiki(text: string): string {
  return neutral(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\b([A-Z][A-Z0-9_]{1,30}-)(?=\d)/g, `$1${GAP}`)
    .replace(/([:;])(?=[)(DPp])/g, `$1${GAP}`)
    .replace(/\\|[{}[\]()*+^~?!|#]|(?<![\p{L}\p{N}])[_-]|[_-](?![\p{L}\p{N}])/gu, (c) =>
      c === '\\' ? '&#92;' : `\\${c}`
    )
}

/** Headings, quotes and bullets exist only where a line begins. */
const atLineStart = (inline: string): string => inline.trimStart().replace(/^(?=h[1-6]\.|bq\.|-|#)/i, GAP)

/** Inside the block only macros end it; mentions are looked for in the raw text. */
const splitMacros = (text: string): string =>
  text.replace(/\{(?=\s{0,99}(?:noformat|code)\b)/gi, `{${GAP}`).replace(/\[(?=~)/g, `[${GAP}`)
