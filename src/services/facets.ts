import { createHash } from 'node:crypto'
import { shapeOf } from '../engine/shape.js'
import type { Report } from '../model/report.js'
import type { Facets } from '../store/records.js'
import type { ShapedLine } from '../store/unexplained.js'

/** Boards and versions come out of uploads; longer ones are none. */
const MOST_CHARACTERS = 100

/** What a report is found by and remembered by. Guesses by resemblance count nowhere. */
export function facetsOf({ findings, context, signature, unexplained }: Report): Facets {
  const proved = findings.filter(({ basis }) => basis === 'rule')
  const sdk = value(context.sdk?.value)?.replace(/^v(?=\d)/, '')
  const board = value(context.board?.value)
  return {
    rules: [...new Set(proved.map(({ rule }) => rule))],
    classes: [...new Set(proved.map((finding) => finding.class))],
    ...(sdk ? { sdk } : {}),
    ...(board ? { board } : {}),
    // Without a proved finding and without an unexplained line all uploads would be one problem.
    ...(proved.length + unexplained.length > 0 ? { signature: { strict: signature.strict, loose: signature.loose } } : {}),
    shapes: shapedLines(unexplained).map(({ digest }) => digest)
  }
}

/** Unexplained lines by their shape, each shape once. */
export function shapedLines(unexplained: Report['unexplained']): ShapedLine[] {
  const lines = new Map<string, ShapedLine>()
  for (const { text, module, level } of unexplained) {
    const shape = shapeOf(text)
    const digest = createHash('sha256').update(shape).digest('hex').slice(0, 20)
    if (shape && !lines.has(digest)) {
      lines.set(digest, { digest, shape, text, ...(module ? { module } : {}), ...(level ? { level } : {}) })
    }
  }
  return [...lines.values()]
}

const value = (text = ''): string | undefined =>
  text !== '' && text.length <= MOST_CHARACTERS ? text.toLowerCase() : undefined
