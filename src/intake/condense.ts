import type { Artifact } from '../model/artifact.js'
import { artifactFromLines } from './artifact.js'
import { encodingOf } from './encoding.js'
import { KeptLines } from './kept-lines.js'
import type { TellingLines } from './telling-line.js'
import { TextBlock } from './text-block.js'

export interface CondenseLimits {
  /** First and last lines kept whatever they say. */
  head: number
  tail: number
  /** Lines kept before and after each telling line. */
  before: number
  after: number
  /** Telling lines kept of one shape (same text but for numbers). */
  perShape: number
  /** Lines kept from the middle in all. */
  middle: number
  /** Characters kept of one line. */
  lineLength: number
}

export const CONDENSE_LIMITS: CondenseLimits = {
  head: 2000,
  tail: 3000,
  before: 3,
  after: 6,
  perShape: 10,
  middle: 40_000,
  lineLength: 16_384
}

/**
 * A text of any size to an artifact of bounded size: head, tail, and the telling lines with a few lines around them.
 * `numbers` gives each kept line its place in the original, `totalLines` counts all. Memory does not grow with the input.
 * @param chunks the bytes of the file in order; UTF-8, UTF-16 or a Western code page
 * @returns nothing when the text is empty
 */
export function condense(
  name: string,
  chunks: Iterable<Uint8Array>,
  telling: TellingLines,
  limits: CondenseLimits = CONDENSE_LIMITS
): Artifact | undefined {
  const kept = new KeptLines(limits, telling)
  let bytes = 0
  for (const text of blocksOf(chunks, limits.lineLength, (size) => (bytes += size))) {
    kept.add(new TextBlock(text, limits.lineLength))
  }
  const { lines, numbers, total } = kept.done()
  if (total === 0) return undefined
  const whole = artifactFromLines(name, lines, bytes)
  if (lines.length === total) return whole
  const redactions = whole.redactions.map((one) => ({ ...one, line: numbers[one.line - 1] ?? one.line }))
  const health = whole.health.map((note) =>
    note.line === undefined ? note : { ...note, line: numbers[note.line - 1] ?? note.line }
  )
  const text = `Only ${lines.length} of ${total} lines were kept (start, end, and lines around errors and boots); the rest was not looked at.`
  return { ...whole, redactions, numbers, totalLines: total, health: [...health, { kind: 'condensed', text }] }
}

/** A text in blocks of whole lines, some tens of kilobytes each. */
function* blocksOf(chunks: Iterable<Uint8Array>, longest: number, count: (bytes: number) => void): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let rest = ''
  for (const chunk of chunks) {
    count(chunk.length)
    let body = chunk
    if (!decoder) {
      const { encoding, skip } = encodingOf(chunk.subarray(0, 65_536))
      decoder = new TextDecoder(encoding, { ignoreBOM: true })
      body = chunk.subarray(skip)
    }
    for (let at = 0; at < body.length; at += 65_536) {
      rest += decoder.decode(body.subarray(at, at + 65_536), { stream: true }).replaceAll('\0', '')
      const cut = Math.max(
        rest.lastIndexOf('\n'),
        rest.length > 4 * longest ? rest.lastIndexOf('\r', rest.length - 2) : -1
      )
      if (cut >= 0) {
        yield rest.slice(0, cut + 1)
        rest = rest.slice(cut + 1)
      } else if (rest.length > 4 * longest) rest = rest.slice(0, longest)
    }
  }
  if (decoder) rest += decoder.decode()
  if (rest !== '') yield rest
}
