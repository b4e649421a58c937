import { GAP, neutral } from '../neutral.js'
import { invisibleMarker } from '../marker.js'
import type { Dialect } from './dialect.js'

/**
 * BBCode as phpBB, XenForo, vBulletin and Telligent share it. It has no escape character: tags of an upload are split
 * by a zero-width space. Boards that let HTML through find no tag either.
 */
export const bbcode: Dialect = {
  text: (text) => splitTags(neutral(text)),
  strong: (text) => `[b]${splitTags(neutral(text))}[/b]`,
  /** There is no tag for code inside a line that all boards know. */
  code: (text) => `“${splitTags(neutral(text))}”`,
  link: (text, url) => `[url=${url}]${splitTags(neutral(text))}[/url]`,
  heading: (text) => `[b]${splitTags(neutral(text))}[/b]`,
  paragraph: (inline) => inline,
  list: (items) => `[list]\n${items.map((i) => `[*]${i}`).join('\n')}\n[/list]`,
  block: ({ title, content }) => `${title ? `${title}\n` : ''}[code]\n${splitClosers(content.trimEnd())}\n[/code]`,
  marker: invisibleMarker
}

const splitTags = (text: string): string => text.replace(/\[/g, `[${GAP}`).replace(/<(?=[a-z/!?])/gi, `<${GAP}`)

/**
 * In a code block only closing tags count, opening ones that boards count as nested, and those some read everywhere.
 */
const splitClosers = (text: string): string =>
  text.replace(/\[(?=\s{0,99}(?:\/|code\b|php\b|pre\b|plain\b|noparse\b|mention\b|user\b|attach\b))/gi, `[${GAP}`)
