import { holds } from '../../src/rulebase/regex/char-set.js'
import type { Node } from '../../src/rulebase/regex/syntax.js'

const CHARACTERS = [...Array(95).keys()].map((i) => String.fromCharCode(32 + i)).concat('\n', '\t', '‘', '’', 'µ', '→', 'é')

/** A text that a pattern matches, or nearly: edges are not heeded, and case is thrown in. */
export function matchingText(node: Node, random: () => number): string {
  switch (node.type) {
    case 'literal':
      return random() < 0.3 ? node.text.toUpperCase() : node.text
    case 'set': {
      const allowed = CHARACTERS.filter((c) => holds(node.set, c.toLowerCase().charCodeAt(0)))
      const most = Math.min(node.max, node.min + 12)
      const count = random() < 0.1 && Number.isFinite(node.max) ? node.max : node.min + Math.floor(random() * (most - node.min + 1))
      return Array.from({ length: count }, () => allowed[Math.floor(random() * allowed.length)] ?? '').join('')
    }
    case 'edge':
      return ''
    case 'sequence':
      return node.nodes.map((one) => matchingText(one, random)).join('')
    case 'choice':
      return matchingText(node.options[Math.floor(random() * node.options.length)] as Node, random)
    case 'group':
      return matchingText(node.inner, random)
  }
}
