import type { Artifact } from '../model/artifact.js'
import { artifactFromLines } from './artifact.js'
import { encodingOf } from './encoding.js'
import { splitLines } from './split-lines.js'
import type { TellingLines } from './telling-line.js'

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
  head: 4000,
  tail: 4000,
  before: 3,
  after: 6,
  perShape: 40,
  middle: 40_000,
  lineLength: 16_384
}

/** Shapes remembered at once; beyond it new shapes are no longer counted apart. */
const MOST_SHAPES = 20_000

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
  const window = keptLines(limits)
  let bytes = 0
  for (const lines of blocksOf(chunks, limits.lineLength, (size) => (bytes += size))) {
    const tells = telling(lines)
    for (let i = 0; i < lines.length; i++) window.push(lines[i] as string, tells[i] === 1)
  }
  const { lines, numbers, total } = window.done()
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

/** The lines of a text in blocks of some tens of kilobytes: line by line a generator takes longer than all the rest. */
function* blocksOf(chunks: Iterable<Uint8Array>, longest: number, count: (bytes: number) => void): Generator<string[]> {
  const shortened = (line: string): string => (line.length > longest ? line.slice(0, longest) : line)
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
        yield splitLines(rest.slice(0, cut + 1)).map(shortened)
        rest = rest.slice(cut + 1)
      } else if (rest.length > 4 * longest) rest = rest.slice(0, longest)
    }
  }
  if (decoder) rest += decoder.decode()
  yield splitLines(rest).map(shortened)
}

/** A part of a string keeps the whole in memory; here that would be 64 KB for one line. */
const copyOf = (line: string): string => ` ${line}`.slice(1)

interface Kept {
  lines: string[]
  numbers: number[]
}

function keptLines(limits: CondenseLimits) {
  const head: Kept = { lines: [], numbers: [] }
  const middle: Kept = { lines: [], numbers: [] }
  // Lines not decided yet: the last ones become the tail, the ones before them context.
  const recent: string[] = []
  const recentTells: boolean[] = []
  let first = 0
  const shapes = new Map<string, number>()
  let total = 0
  let after = 0
  let lastTaken = 0

  const take = (number: number, line: string) => {
    if (number <= lastTaken || middle.lines.length >= limits.middle) return
    middle.lines.push(copyOf(line))
    middle.numbers.push(number)
    lastTaken = number
  }
  const isNew = (line: string) => {
    const shape = line.slice(0, 200).replace(/0x[0-9a-f]+|\d+/gi, '#')
    const seen = shapes.get(shape) ?? 0
    if (seen > 0 || shapes.size < MOST_SHAPES) shapes.set(shape, seen + 1)
    return seen < limits.perShape
  }
  const window = limits.tail + limits.before

  return {
    push(line: string, tells: boolean) {
      total++
      if (total <= limits.head) {
        head.lines.push(line)
        head.numbers.push(total)
        lastTaken = total
        // The last ones also stand in the window, as context of what follows.
        if (total <= limits.head - limits.before) return
        recent.push(line)
        recentTells.push(tells)
        return
      }
      recent.push(line)
      recentTells.push(tells)
      if (recent.length - first > window) {
        decide(first + limits.before, total - limits.tail)
        first++
        if (first > window) {
          recent.splice(0, first)
          recentTells.splice(0, first)
          first = 0
        }
      }
    },
    done(): Kept & { total: number } {
      const tailStart = Math.max(0, recent.length - limits.tail)
      const lines = [...head.lines, ...middle.lines]
      const numbers = [...head.numbers, ...middle.numbers]
      for (let i = tailStart; i < recent.length; i++) {
        const number = total - recent.length + i + 1
        if (number <= lastTaken) continue
        lines.push(recent[i] as string)
        numbers.push(number)
      }
      return { lines, numbers, total }
    }
  }

  /** `at` is the place of the oldest line that has its context before it in the window, `number` its original number. */
  function decide(at: number, number: number): void {
    const line = recent[at] as string
    if (recentTells[at] && isNew(line)) {
      for (let back = limits.before; back > 0; back--) take(number - back, recent[at - back] as string)
      take(number, line)
      after = limits.after
    } else if (after > 0) {
      after--
      take(number, line)
    }
  }
}
