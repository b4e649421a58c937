import type { Token } from './tokens.js'

/** A node, a reference to one (`&uart0`), or a deletion, as written. */
export interface Node {
  /** `/soc/i2c@40003000`, `&i2c1/bme280@76`, `/chosen`. */
  path: string
  label?: string
  properties: { name: string; value: string | true; line: number; endLine: number }[]
  deleted: string[]
  /** Line of the name and of the closing brace. */
  line: number
  endLine: number
  /** Last line of what the node itself says: its name, properties and deletions up to its first child's. */
  ownEnd: number
  /** It holds further nodes. */
  parent: boolean
  /** The closing brace is missing. */
  open: boolean
  /** Depth in the source, 0 for roots and references. */
  depth: number
}

/** A directive or text outside the node grammar. */
export interface Loose {
  text: string
  line: number
  endLine: number
}

/** Nodes of real trees lie a few levels deep; braces without end must make neither names nor nodes without end. */
const PATH_LIMIT = 600
const DEEPEST = 40

const LABELLED = /^((?:[A-Za-z_]\w{0,60}: ?){0,4})(.{0,300})$/

/** Builds nodes out of tokens, tolerating missing braces and semicolons: what can be told is told, in source order. */
export function nodes(tokens: readonly Token[]): { nodes: Node[]; loose: Loose[]; unbalanced: number } {
  const all: Node[] = []
  const loose: Loose[] = []
  const stack: Node[] = []
  let unbalanced = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (token.mark) {
      if (token.text === '{') {
        if (i === 0 || tokens[i - 1]?.mark) open(stack, all, '(unnamed)', token)
      } else if (token.text === '}') {
        const closed = stack.pop()
        if (closed) {
          closed.endLine = token.line
          closed.open = false
        } else unbalanced += 1
      }
    } else if (next?.mark && next.text === '{') {
      open(stack, all, token.text, token)
    } else {
      const node = stack.at(-1)
      if (node) property(node, token)
      else loose.push({ text: token.text, line: token.line, endLine: token.endLine })
    }
  }
  const lastLine = tokens.at(-1)?.endLine ?? 0
  for (const node of stack) node.endLine = lastLine
  return { nodes: all, loose, unbalanced: unbalanced + stack.length }
}

function open(stack: Node[], all: Node[], header: string, token: Token): void {
  const parent = stack.at(-1)
  const [, labels = '', rest = header] = LABELLED.exec(header) ?? []
  const name = rest.trim() || '(unnamed)'
  const base = parent?.path.replace(/\/$/, '') ?? ''
  const path = name.startsWith('&') || name.startsWith('/') ? name : `${base}/${name}`.slice(0, PATH_LIMIT)
  const node: Node = {
    path: parent && name === '/' ? '/' : path,
    properties: [],
    deleted: [],
    line: token.line,
    endLine: token.endLine,
    ownEnd: token.endLine,
    parent: false,
    open: true,
    depth: stack.length
  }
  const label = /^([A-Za-z_]\w{0,60}):/.exec(labels.trim())?.[1]
  if (label) node.label = label
  if (parent) parent.parent = true
  if (stack.length < DEEPEST) all.push(node)
  stack.push(node)
}

function property(node: Node, token: Token): void {
  node.endLine = token.endLine
  if (!node.parent) node.ownEnd = token.endLine
  const deleted = /^\/delete-(?:node|property)\/ ?(.{1,200})$/.exec(token.text)
  if (deleted) {
    node.deleted.push((deleted[1] as string).trim())
    return
  }
  const equals = token.text.indexOf('=')
  const name = (equals < 0 ? token.text : token.text.slice(0, equals)).trim()
  const value = equals < 0 ? true : token.text.slice(equals + 1).trim()
  node.properties.push({ name, value, line: token.line, endLine: token.endLine })
}
