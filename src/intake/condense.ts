import type { Artifact } from '../model/artifact.js'
import { artifactFromLines } from './artifact.js'
import { encodingOf } from './encoding.js'
import { KeptLines } from './kept-lines.js'
import { LineScanner, type Telling } from './line-scanner.js'
import { splitLines } from './split-lines.js'

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
  /** Bytes kept of one line. */
  lineLength: number
}

export const CONDENSE_LIMITS: CondenseLimits = {
  head: 1000,
  tail: 1500,
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
  telling: Telling,
  limits: CondenseLimits = CONDENSE_LIMITS
): Artifact | undefined {
  const kept = new KeptLines(limits)
  const scanner = new LineScanner(telling, limits.lineLength)
  let bytes = 0
  const counted = counting(chunks, (size) => (bytes += size))
  for (const block of blocksOf(inUtf8(counted), limits.lineLength)) kept.add(scanner.read(withPlainEnds(block)))
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

function* counting(chunks: Iterable<Uint8Array>, count: (bytes: number) => void): Generator<Uint8Array> {
  for (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}

/** The same text in UTF-8, without its byte order mark. */
function* inUtf8(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let first = true
  for (const chunk of chunks) {
    let body = chunk
    if (first) {
      const { encoding, skip } = encodingOf(chunk.subarray(0, 65_536))
      if (encoding !== 'utf-8') decoder = new TextDecoder(encoding, { ignoreBOM: true })
      body = chunk.subarray(skip)
      first = false
    }
    for (let at = 0; at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE)
      yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece
    }
  }
  if (decoder) yield Buffer.from(decoder.decode())
}

/** Bytes that are looked at together. */
const PIECE = 262_144
const LF = 10
const CR = 13
const LINE_END = Buffer.from([LF])

/** A text in blocks of whole lines, in memory of their own; of a line that does not end the beginning stays. */
function* blocksOf(pieces: Iterable<Uint8Array>, longest: number): Generator<Buffer> {
  let rest = Buffer.alloc(0)
  for (const piece of pieces) {
    rest = Buffer.concat([rest, piece])
    const long = rest.length > 4 * longest
    const newline = rest.lastIndexOf(LF)
    const cut = newline < 0 && long ? rest.lastIndexOf(CR, rest.length - 2) : newline
    if (cut >= 0) {
      yield rest.subarray(0, cut + 1)
      rest = rest.subarray(cut + 1)
    } else if (long) rest = Buffer.from(rest.subarray(0, longest))
  }
  if (rest.length > 0) yield rest
}

/** The same lines, each with `\n` or `\r\n` behind it. */
function withPlainEnds(block: Buffer): Buffer {
  for (let at = block.indexOf(CR); at >= 0; at = block.indexOf(CR, at + 2)) {
    if (block[at + 1] !== LF) return Buffer.from(`${splitLines(block.toString()).join('\n')}\n`)
  }
  return block.at(-1) === LF ? block : Buffer.concat([block, LINE_END])
}
