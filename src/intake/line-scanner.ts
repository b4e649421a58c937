import { type ByteAutomaton, byteAutomaton } from '../lib/byte-automaton.js'
import { TextBlock, lineOf } from './text-block.js'

/** Which lines are kept from the middle of a text too large to keep whole. */
export interface Telling {
  /** In lower case; a telling line holds one of them, in any case. `\n` in front stands for the start of a line. */
  literals: readonly string[]
  /** Whether a line with a literal is telling. */
  holds(line: string): boolean
}

const NEWLINE = 10
/** Bytes of a line that are looked at. */
const LONGEST_LOOK = 1000

/** Cuts large texts into lines and finds the telling ones, in one pass over the bytes. */
export class LineScanner {
  private readonly automaton: ByteAutomaton

  /** @param longest bytes that a block gives of a line at most */
  constructor(
    private readonly telling: Telling,
    private readonly longest: number
  ) {
    this.automaton = byteAutomaton(telling.literals)
  }

  /** @param bytes whole lines as UTF-8, each with `\n` or `\r\n` behind it */
  read(bytes: Buffer): TextBlock {
    const { table, start, found } = this.automaton
    const ends: number[] = []
    const telling: number[] = []
    let state = start
    let begin = 0
    let looked = false
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number
      state = table[state | (byte & 63)] as number
      if (byte === NEWLINE) {
        ends.push(at)
        begin = at + 1
        looked = false
      } else if (state >= found && !looked && at - begin < LONGEST_LOOK) {
        looked = true
        if (this.telling.holds(headOf(bytes, begin))) telling.push(ends.length)
      }
    }
    return new TextBlock(bytes, ends, telling, this.longest)
  }
}

function headOf(bytes: Buffer, begin: number): string {
  return lineOf(bytes, begin, Math.min(bytes.indexOf(NEWLINE, begin), begin + LONGEST_LOOK))
}
