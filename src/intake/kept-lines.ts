import type { CondenseLimits } from './condense.js'
import type { TextBlock } from './text-block.js'

/** Shapes remembered at once; beyond it new shapes are no longer counted apart. */
const MOST_SHAPES = 20_000

/** A block with the number of its first line, counted from 1. */
interface Placed {
  block: TextBlock
  first: number
}

/** Chooses the lines of a large text that are kept: head, tail, and telling lines with their neighbours. */
export class KeptLines {
  private readonly lines: string[] = []
  private readonly numbers: number[] = []
  /** Blocks whose lines may still be needed: as context, or as the tail. */
  private readonly blocks: Placed[] = []
  private readonly shapes = new Map<string, number>()
  private total = 0
  /** Lines up to this number are decided. */
  private decided = 0
  private taken = 0
  private lastTaken = 0
  /** Lines that the last telling line takes along. */
  private after = 0

  constructor(private readonly limits: CondenseLimits) {}

  add(block: TextBlock): void {
    const { head, tail, before } = this.limits
    this.blocks.push({ block, first: this.total + 1 })
    this.total += block.ends.length
    this.decideUpTo(Math.min(head, this.total))
    this.decideUpTo(this.total - tail)
    while (this.blocks[1] && this.blocks[1].first <= this.decided - before) this.blocks.shift()
  }

  /** The lines kept, with their numbers, and how many there were. */
  done(): { lines: string[]; numbers: number[]; total: number } {
    const { lines, numbers, total, limits } = this
    for (let number = Math.max(this.lastTaken, total - limits.tail) + 1; number <= total; number++) {
      lines.push(this.lineOf(number))
      numbers.push(number)
    }
    return { lines, numbers, total }
  }

  private decideUpTo(last: number): void {
    for (const { block, first } of this.blocks) {
      const end = Math.min(last, first + block.ends.length - 1)
      if (end > this.decided) this.decide(first, block.telling, end)
    }
  }

  /** Decides the lines of a block from the first one undecided. */
  private decide(first: number, telling: readonly number[], last: number): void {
    const { head, before, after } = this.limits
    for (; this.decided < Math.min(head, last); this.decided++) this.keep(this.decided + 1)
    for (const at of telling) {
      const number = first + at
      if (number <= this.decided) continue
      if (number > last) break
      this.passUpTo(number - 1)
      if (this.isNew(this.lineOf(number))) {
        for (let back = before; back >= 0; back--) this.take(number - back)
        this.after = after
        this.decided = number
      } else this.passUpTo(number)
    }
    this.passUpTo(last)
  }

  /** Goes over lines that tell nothing new; those right after a telling line are taken. */
  private passUpTo(last: number): void {
    for (; this.decided < last && this.after > 0; this.after--) this.take(++this.decided)
    this.decided = Math.max(this.decided, last)
  }

  private take(number: number): void {
    if (number <= this.lastTaken || this.taken >= this.limits.middle) return
    this.taken++
    this.keep(number)
  }

  private keep(number: number): void {
    this.lines.push(this.lineOf(number))
    this.numbers.push(number)
    this.lastTaken = number
  }

  private isNew(line: string): boolean {
    const shape = line.slice(0, 200).replace(/0x[0-9a-f]+|\d+/gi, '#')
    const seen = this.shapes.get(shape) ?? 0
    if (seen > 0 || this.shapes.size < MOST_SHAPES) this.shapes.set(shape, seen + 1)
    return seen < this.limits.perShape
  }

  private lineOf(number: number): string {
    const { block, first } = this.blocks.findLast((one) => one.first <= number) as Placed
    return block.line(number - first)
  }
}
