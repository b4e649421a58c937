/** Some lines of a large text as UTF-8; a line becomes a string only when it is asked for. */
export class TextBlock {
  /**
   * @param ends where each line's `\n` stands
   * @param telling lines that are to be kept, counted from 0, ascending
   * @param longest bytes that `line` gives at most
   */
  constructor(
    private readonly bytes: Buffer,
    readonly ends: readonly number[],
    readonly telling: readonly number[],
    private readonly longest: number
  ) {}

  /** @param at counted from 0 */
  line(at: number): string {
    const start = at === 0 ? 0 : (this.ends[at - 1] as number) + 1
    return lineOf(this.bytes, start, Math.min(this.ends[at] as number, start + this.longest))
  }
}

/** A line without its line end; NUL bytes are taken out, as they are from smaller texts. */
export function lineOf(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, bytes[end - 1] === CR ? end - 1 : end)
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

const CR = 13
