import type { Block, Document, Section, Span } from './blocks.js'
import { clean } from './clean.js'
import type { Dialect } from './dialects/index.js'
import { safeUrl } from './url.js'

/** The blocks for which `keep` holds, in a dialect. A heading without blocks is left out. */
export function writeDocument(
  document: Document,
  dialect: Dialect,
  keep: (block: Block) => boolean = () => true
): string {
  const parts = document.flatMap((section) =>
    writeSection({ ...section, blocks: section.blocks.filter(keep) }, dialect)
  )
  return parts.join('\n\n')
}

function writeSection({ heading, blocks }: Section, dialect: Dialect): string[] {
  if (blocks.length === 0) return []
  const parts = heading ? [dialect.heading(heading)] : []
  let items: string[] = []
  const endList = (): void => {
    if (items.length > 0) parts.push(dialect.list(items))
    items = []
  }
  for (const block of blocks) {
    if (block.kind === 'item') {
      items.push(writeSpans(block.spans, dialect))
      continue
    }
    endList()
    if (block.kind === 'paragraph') parts.push(dialect.paragraph(writeSpans(block.spans, dialect)))
    else parts.push(dialect.block({ ...block, title: writeSpans(block.title, dialect), content: clean(block.content) }))
  }
  endList()
  return parts
}

/** The one place where words enter a dialect: every span is cleaned here and stands on one line. */
function writeSpans(spans: readonly Span[], dialect: Dialect): string {
  return spans
    .map((span) => {
      const words = clean(span.text).replace(/[\t\n]/g, ' ')
      const text = span.kind === 'strong' ? words.trim() : words
      if (span.kind !== 'link') return text && dialect[span.kind](text)
      const url = safeUrl(span.url)
      return url ? dialect.link(text, url) : dialect.text(text)
    })
    .join('')
}
