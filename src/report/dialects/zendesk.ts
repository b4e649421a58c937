import { GAP, neutral, neutralPatch } from '../neutral.js'
import { invisibleMarker } from '../marker.js'
import type { Dialect } from './dialect.js'
import { escapeHtml, html } from './html.js'

/**
 * For `html_body` of a Zendesk ticket comment. Beyond HTML: placeholders and dynamic content (`{{ticket.id}}`, `{% …
 * %}`) are split also in code, because they are filled in before the HTML is read; the comment goes out by mail,
 * where programs turn addresses in code into links too; HTML comments do not survive, so the marker is made of
 * characters without width.
 */
export const zendesk: Dialect = {
  ...html,
  text: (text) => html.text(unfilled(text)),
  strong: (text) => html.strong(unfilled(text)),
  code: (text) => `<code>${escapeHtml(neutral(unfilled(text)))}</code>`,
  heading: (text) => html.heading(unfilled(text)),
  link: (text, url) => html.link(unfilled(text), url),
  block: ({ content, copied, ...rest }) =>
    html.block({ ...rest, copied, content: (copied ? neutralPatch : neutral)(unfilled(content)) }),
  marker: invisibleMarker
}

/** C initialisers such as `{{0}}` are no placeholders and stay. */
const unfilled = (text: string): string => text.replace(/\{(?=\{\s{0,99}[a-z_]|%)/gi, `{${GAP}`)
