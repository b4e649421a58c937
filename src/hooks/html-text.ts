import { decode } from 'html-entities'

/** Tags end here or are none. */
const LONGEST_TAG = 4000
/** Only these are tags: `<err>` and `<0x20000000>` in a log that was not escaped stay. */
const INLINE = new Set(
  'a abbr b big cite code del dfn em figure figcaption font i img ins kbd label mark q s samp small span strike strong sub sup u var wbr'.split(
    ' '
  )
)
const BLOCK = new Set(
  'address article aside blockquote body br dd details div dl dt footer form h1 h2 h3 h4 h5 h6 head header hr html iframe li main meta nav ol p pre script section style summary table tbody td tfoot th thead title tr ul'.split(
    ' '
  )
)
const DROPPED = new Set(['script', 'style', 'head'])

/**
 * The text of an HTML fragment as people see it, `<pre>` as a fenced block of code. One pass, whatever the input.
 */
export function htmlText(html: string): string {
  const parts: string[] = []
  let fenced = false
  for (let from = 0; from < html.length; ) {
    const open = html.indexOf('<', from)
    const end = open < 0 ? html.length : open
    parts.push(fenced ? html.slice(from, end) : html.slice(from, end).replace(/[ \t\r\n]+/g, ' '))
    if (open < 0) break
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open)
      if (close < 0) break
      from = close + 3
      continue
    }
    const tag = tagAt(html, open)
    if (!tag) {
      parts.push('&lt;')
      from = open + 1
      continue
    }
    from = tag.end
    if (tag.name === 'pre') {
      if (fenced !== tag.closes) continue
      fenced = !fenced
      parts.push('\n```\n')
    } else if (DROPPED.has(tag.name) && !tag.closes) {
      const close = html.indexOf(`</${tag.name}`, from)
      if (close < 0) break
      from = close
    } else if (BLOCK.has(tag.name)) {
      parts.push('\n')
    }
  }
  if (fenced) parts.push('\n```\n')
  return decode(parts.join(''))
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function tagAt(html: string, open: number): { name: string; closes: boolean; end: number } | undefined {
  const head = /^<(\/?)([a-zA-Z][a-zA-Z0-9]{0,12})(?=[\s/>])/.exec(html.slice(open, open + 20))
  if (!head) return undefined
  const name = (head[2] as string).toLowerCase()
  if (!INLINE.has(name) && !BLOCK.has(name)) return undefined
  const close = html.slice(open, open + LONGEST_TAG).indexOf('>')
  return close < 0 ? undefined : { name, closes: head[1] === '/', end: open + close + 1 }
}
