import { neutral } from '../neutral.js'
import { commentMarker } from '../marker.js'
import type { Dialect } from './dialect.js'

/**
 * A fragment to be put into a page or a post: only p, strong, ul, li, pre, code and a, no styles or scripts. Text
 * nodes are split for forums that look for mentions and addresses in them; code stays exact.
 */
export const html: Dialect = {
  text: (text) => escapeHtml(neutral(text)),
  strong: (text) => `<strong>${escapeHtml(neutral(text))}</strong>`,
  code: (text) => `<code>${escapeHtml(text)}</code>`,
  link: (text, url) => `<a href="${escapeHtml(url)}" rel="nofollow noopener">${escapeHtml(neutral(text))}</a>`,
  heading: (text) => `<p><strong>${escapeHtml(neutral(text))}</strong></p>`,
  paragraph: (inline) => `<p>${inline}</p>`,
  list: (items) => `<ul>\n${items.map((i) => `<li>${i}</li>`).join('\n')}\n</ul>`,
  block: ({ title, content }) =>
    `${title ? `<p>${title}</p>\n` : ''}<pre><code>${escapeHtml(content.trimEnd())}</code></pre>`,
  marker: commentMarker
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that is one text node or one attribute value wherever it is put. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITY[c] as string)
