import MarkdownIt from 'markdown-it'
import type { DialectName } from '../../src/report/dialects/index.js'

/** What a reader of the dialect makes of a post: its elements in order, and the text in which forums look for more. */
export interface Skeleton {
  elements: string[]
  text: string
  /** Patches where the dialect protects no code: split as little as can be. */
  copied?: string
}

const md = new MarkdownIt({ html: true, linkify: true })
type Token = ReturnType<typeof md.parse>[number]

/** Elements and unprotected text of a post. Code inside a line may come and go with backticks of an upload and is left out. */
export const skeletonOf: Readonly<Record<DialectName, (post: string) => Skeleton>> = {
  markdown: (post) => {
    const tokens = md.parse(post, {}).flatMap((t): Token[] => [t, ...(t.children ?? [])])
    const text = tokens.filter((t) => t.type === 'text').map((t) => t.content)
    const elements = tokens
      .filter((t) => !/^(?:text|code_inline|inline|softbreak)$/.test(t.type))
      .map((t) => `${t.type} ${t.attrGet('href') ?? ''}`)
    return { elements, text: text.join('\n') }
  },
  html: htmlSkeleton,
  zendesk: (post) => {
    const { elements } = htmlSkeleton(post)
    const { rest, copied } = withoutPatches(post, /(?:<\/code>|<p>):<\/p>\n<pre>[\s\S]*?<\/pre>/g)
    return {
      elements,
      text: unescapeHtml(rest.replace(/<[^>]*>/g, ' ')),
      copied: unescapeHtml(copied.replace(/<[^>]*>/g, ' '))
    }
  },
  bbcode: (post) => {
    const elements: string[] = []
    let rest = post.replace(/\[code\]\n([\s\S]*?)\[\/code\]/gi, (_, code: string) => {
      elements.push(`code ${/\[\/?code/i.test(code)}`)
      return ''
    })
    rest = rest.replace(
      /\[(\/?[a-z*]+)(=[^\]\n]*)?\]/gi,
      (_, tag: string, value = '') => `\n${elements.push(tag + value) && ''}`
    )
    return { elements, text: rest }
  },
  jira: (post) => {
    const elements: string[] = []
    const outside = post.replace(
      /\{noformat\}\n([\s\S]*?)\n\{noformat\}/gi,
      (_, code: string) => `${elements.push(`code ${/\[~|\{code\}/.test(code)}`) && ''}`
    )
    const prose = outside.replace(/\{\{[^\n{}]+\}\}/g, ' ')
    const bare = prose.replace(/&#92;|&\w+;|\\[^\p{L}\p{N}\s]/gu, 'x')
    elements.push(
      ...[...bare.matchAll(/[{}[\]|!?^~]|\*|(?<![\p{L}\p{N}])[-+_]|^(?:h\d\.|bq\.|[#-] )/gmu)].map(([m]) => m)
    )
    return { elements, text: unescapeHtml(prose.replaceAll('&#92;', '\\').replace(/\\([^\p{L}\p{N}\s])/gu, '$1')) }
  },
  plain: (post) => {
    const { rest, copied } = withoutPatches(post, /^(?:`.*`)?:\n(?: {4}.*\n)+/gm)
    return { elements: (md.linkify.match(post) ?? []).map((m) => m.url), text: rest, copied }
  }
}

function withoutPatches(post: string, patch: RegExp): { rest: string; copied: string } {
  return { rest: post.replace(patch, ''), copied: (post.match(patch) ?? []).join('\n') }
}

function htmlSkeleton(post: string): Skeleton {
  const text = post.replace(/<pre>[\s\S]*?<\/pre>|<code>[^<]*<\/code>/g, ' ')
  const tags = post.match(/<[^>]*>?/g) ?? []
  const elements = tags.filter((tag) => !/^<\/?code>$/.test(tag))
  return { elements, text: unescapeHtml(text.replace(/<[^>]*>/g, ' ')) }
}

const unescapeHtml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
