import { neutral, neutralPatch } from '../neutral.js'
import { invisibleMarker } from '../marker.js'
import type { Dialect } from './dialect.js'

/**
 * Text without any markup, for mail and chats. Nothing protects code here, so it is split like text, patches as
 * little as can be.
 */
export const plain: Dialect = {
  text: neutral,
  strong: neutral,
  /** The ticks also keep the parts of an address apart that an uploader wrote around them. */
  code: (text) => `\`${neutral(text)}\``,
  link: (text, url) => `${neutral(text)}: ${url}`,
  heading: (text) => `${neutral(text)}:`,
  paragraph: (inline) => inline,
  list: (items) => items.map((i) => `- ${i}`).join('\n'),
  block: ({ title, content, copied }) =>
    `${title ? `${title}\n` : ''}${indented((copied ? neutralPatch : neutral)(content.trimEnd()))}`,
  marker: invisibleMarker
}

const indented = (text: string): string => text.replace(/^/gm, '    ')
