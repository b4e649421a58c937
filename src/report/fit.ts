import type { Block, Document, Span } from './blocks.js'
import type { Dialect } from './dialects/index.js'
import { writeDocument } from './write.js'

/**
 * The document in a dialect, `maxLength` UTF-16 units at most. When all of it is too long, whole blocks are taken in
 * order of their weight as long as they fit; one that is too large by itself gives way to the next. One line says
 * that parts are left out. Code is never cut. A title that does not fit alone ends after one of its words; '' when
 * not even that fits.
 */
export function fitDocument(document: Document, dialect: Dialect, maxLength = Number.POSITIVE_INFINITY): string {
  const blocks = document.flatMap((s) => s.blocks)
  const smallEnough = blocks.filter((b) => sourceLength(b) <= maxLength)
  if (smallEnough.length === blocks.length) {
    const whole = writeDocument(document, dialect)
    if (whole.length <= maxLength) return whole
  }
  const kept = new Set<Block>()
  const write = (): string =>
    `${writeDocument(document, dialect, (b) => kept.has(b))}\n\n${notice(blocks.length - kept.size, dialect)}`
  for (const block of smallEnough.sort((a, b) => b.weight - a.weight)) {
    if (block.needs && !kept.has(block.needs)) continue
    kept.add(block)
    if (write().length > maxLength) kept.delete(block)
  }
  const first = blocks[0]
  return first && kept.has(first) ? write() : shortTitle(first, dialect, maxLength)
}

function notice(count: number, dialect: Dialect): string {
  return dialect.paragraph(
    dialect.text(`Shortened: ${count} less important part${count === 1 ? ' is' : 's are'} left out.`)
  )
}

/** No dialect makes a block shorter than its words, so longer ones need not be written at all. */
function sourceLength(block: Block): number {
  return block.kind === 'code'
    ? block.content.trimEnd().length / 2
    : block.spans.reduce((n, s) => n + s.text.length, 0) / 2
}

function shortTitle(block: Block | undefined, dialect: Dialect, maxLength: number): string {
  if (!block || block.kind === 'code') return ''
  const words = wordsOf(block.spans, maxLength)
  for (let n = words.length; n > 0; n--) {
    const text = `${words.slice(0, n).join(' ')} …`
    const written = writeDocument(
      [{ blocks: [{ kind: 'paragraph', weight: 0, spans: [{ kind: 'text', text }] }] }],
      dialect
    )
    if (written.length <= maxLength) return written
  }
  return ''
}

const wordsOf = (spans: readonly Span[], most: number): string[] =>
  spans
    .map((s) => s.text)
    .join('')
    .slice(0, most)
    .split(/\s+/)
    .slice(0, 100)
    .filter(Boolean)
