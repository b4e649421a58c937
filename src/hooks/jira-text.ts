import { at, listAt, textAt } from './body.js'

const DEEPEST = 40
const FENCE = '\n```\n'
const CODE = /\{(?:code|noformat)(?::[^{}\n]{0,200})?\}/g
/** Kinds of nodes after which a line ends. */
const LINES = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableRow',
  'hardBreak',
  'blockquote',
  'rule',
  'mediaSingle'
])

/** A text of Jira as Markdown: wiki markup with its blocks of code, or a document of nodes. */
export function jiraText(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(CODE, FENCE) : nodeText(value, 0)
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

/** https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
function nodeText(node: unknown, depth: number): string {
  if (depth > DEEPEST) return ''
  const type = textAt(node, 'type')
  if (type === 'text') return textAt(node, 'text')
  const inner = listAt(node, 'content')
    .map((child) => nodeText(child, depth + 1))
    .join('')
  if (type === 'codeBlock') return `${FENCE}${inner}${FENCE}`
  if (type === 'inlineCard') return String(at(node, 'attrs', 'url') ?? '')
  return LINES.has(type) ? `${inner}\n` : inner
}
