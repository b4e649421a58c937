import type { HookAttachment, HookSkipped } from '../model/hook.js'

/** What is fetched of one message; the rest is named. */
export const MOST_ATTACHMENTS = 10
const LONGEST_NAME = 100
const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp|svg|heic|tiff?)$/i
const LINK = /(!?)\[([^\]\n]{0,200})\]\(<?(https?:\/\/[^\s()<>]{1,1500}|\/[^\s()<>]{1,1500})>?\)/g
const IMAGE_TAG = /<img\s[^<>]{1,1500}>/gi
const ANCHOR = /<a\s([^<>]{1,2000})>([^<]{0,300})<\/a>/gi

export interface Link extends HookAttachment {
  /** Attributes of the tag, where it came from HTML. */
  attributes: string
}

/** Attachments to fetch; pictures and what is too much go to `skipped` with a word. */
export function sortAttachments(found: readonly HookAttachment[], pictures = 0) {
  const attachments: HookAttachment[] = []
  const skipped: HookSkipped[] = Array.from({ length: pictures }, (_, n) => pictureSkipped(`picture-${n + 1}`))
  for (const { name, url, protectedUrl } of new Map(found.map((one) => [one.url, one])).values()) {
    const clean = fileName(name, url)
    if (PICTURE.test(clean)) skipped.push(pictureSkipped(clean))
    else if (attachments.length < MOST_ATTACHMENTS) {
      attachments.push({ name: clean, url, ...(protectedUrl === undefined ? {} : { protectedUrl }) })
    }
    else skipped.push({ name: clean, why: `Only the first ${MOST_ATTACHMENTS} attachments of a message are read.` })
  }
  return { attachments, skipped: skipped.slice(0, 2 * MOST_ATTACHMENTS) }
}

/** Links of a Markdown text, and how many pictures it shows. Addresses may lack their host. */
export function markdownLinks(text: string): { links: HookAttachment[]; pictures: number } {
  const all = [...text.matchAll(LINK)]
  const links = all.filter(([, mark]) => mark === '').map(([, , name = '', url = '']) => ({ name, url }))
  return { links, pictures: all.length - links.length + (text.match(IMAGE_TAG)?.length ?? 0) }
}

/** Links of an HTML text, and how many pictures it shows. */
export function htmlLinks(html: string): { links: Link[]; pictures: number } {
  const links = [...html.matchAll(ANCHOR)].map(([, attributes = '', name = '']) => ({
    name,
    url: (/\bhref\s?=\s?["']([^"'\s]{1,1500})["']/i.exec(attributes)?.[1] ?? '').replaceAll('&amp;', '&'),
    attributes
  }))
  const pictures = [...html.matchAll(IMAGE_TAG)].filter(([tag]) => !/class="[^"]{0,200}\bemoji\b/.test(tag)).length
  return { links: links.filter(({ url }) => url !== ''), pictures }
}

/** The whole address of a link; undefined when there is none over HTTP. */
export function absolute(url: string, base: string): string | undefined {
  if (!URL.canParse(url, base)) return undefined
  const { protocol, href } = new URL(url, base)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

function fileName(name: string, url: string): string {
  const last = URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : ''
  const wanted = /\.\w{1,12}$/.test(name.trim()) ? name : last
  const clean = wanted
    .replace(/[\p{Cc}\\/]/gu, '_')
    .trim()
    .slice(-LONGEST_NAME)
  return clean === '' || /^\.+$/.test(clean) ? 'attachment.txt' : clean
}

const pictureSkipped = (name: string): HookSkipped => ({
  name,
  why: 'A picture cannot be read as text; copy the text itself into the post.'
})
