import { splitLines } from './split-lines.js'

/** Some lines of a large text as one string; a line becomes a string of its own only when it is asked for. */
export class TextBlock {
  /** The lines, each with `\n` behind it. */
  readonly text: string
  /** Where each line ends in `text`. */
  readonly ends: readonly number[]
  /** Characters of the longest line. */
  readonly widest: number

  /**
   * @param raw lines with line ends of any kind, the last one with or without
   * @param longest characters that `line` gives at most
   */
  constructor(
    raw: string,
    private readonly longest: number
  ) {
    this.text = raw.includes('\r') ? `${splitLines(raw).join('\n')}\n` : raw.endsWith('\n') ? raw : `${raw}\n`
    const ends: number[] = []
    let widest = 0
    let start = 0
    for (let end = this.text.indexOf('\n'); end >= 0; end = this.text.indexOf('\n', start)) {
      ends.push(end)
      if (end - start > widest) widest = end - start
      start = end + 1
    }
    this.ends = ends
    this.widest = widest
  }

  /** @param at counted from 0 */
  line(at: number): string {
    const start = at === 0 ? 0 : (this.ends[at - 1] as number) + 1
    return this.text.slice(start, Math.min(this.ends[at] as number, start + this.longest))
  }
}
