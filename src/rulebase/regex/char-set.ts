/** Cells of a table over characters: one for each ASCII character, one for all others, one for the end of the text. */
export const CELLS = 130
export const OTHER = 128
export const END = 129

/** The cell of the character at a position. */
export function cellAt(text: string, at: number): number {
  if (at >= text.length) return END
  const code = text.charCodeAt(at)
  return Math.min(code, OTHER)
}

/** Characters of a lower-case text that one class accepts. */
export interface CharSet {
  /** 1 for each ASCII character that is in the set; cell OTHER: whether any other character may be. */
  ascii: Uint8Array
  /** Characters beyond ASCII that behave the other way round than `others` says. */
  exceptions: string
  /** Whether characters beyond ASCII are in the set. */
  others: boolean
}

/** What stands between the brackets of a class, before its sign is known. */
export interface ClassItems {
  ranges: [number, number][]
  /** Perl classes: d, w, s, and their negations D, W, S. */
  classes: string[]
}

const PERL: Readonly<Record<string, readonly [number, number][]>> = {
  d: [[48, 57]],
  w: [[48, 57], [65, 90], [95, 95], [97, 122]],
  s: [[9, 10], [12, 13], [32, 32]]
}

/** The micro sign and the Greek mu are one letter to a comparison without case; no other such letters are taken. */
const FOLDED: Readonly<Record<string, string>> = { '\u00b5': '\u00b5\u03bc', '\u03bc': '\u00b5\u03bc' }

/** All spellings, in a lower-case text, of a character beyond ASCII; undefined for letters with case. */
export function spellings(char: string): string | undefined {
  const folded = FOLDED[char]
  if (folded) return folded
  return char.toLowerCase() === char && char.toUpperCase() === char ? char : undefined
}

/** The set of a class as it applies to lower-case text; undefined when it holds more than this matcher decides exactly. */
export function charSet({ ranges, classes }: ClassItems, negated: boolean): CharSet | undefined {
  const cells = new Uint8Array(CELLS)
  let exceptions = ''
  let others = false
  for (const [from, to] of ranges) {
    if (from > 127) {
      const all = from === to ? spellings(String.fromCharCode(from)) : undefined
      if (all === undefined) return undefined
      exceptions += all
    } else if (to > 127) return undefined
    else fill(cells, from, to)
  }
  for (const name of classes) {
    const listed = PERL[name.toLowerCase()] as readonly [number, number][]
    const own = new Uint8Array(CELLS)
    for (const [from, to] of listed) fill(own, from, to)
    const inverse = name !== name.toLowerCase()
    for (let c = 0; c < 128; c++) if ((own[c] === 1) !== inverse) cells[c] = 1
    others ||= inverse
  }
  // A class such as [\S’] holds all others; the listed ones are no exceptions then.
  if (others) exceptions = ''
  return negated ? inverted(cells, exceptions, others) : finished(cells, exceptions, others)
}

/** Marks a range in both cases. */
function fill(cells: Uint8Array, from: number, to: number): void {
  for (let c = from; c <= to; c++) {
    const char = String.fromCharCode(c)
    cells[char.toLowerCase().charCodeAt(0)] = 1
    cells[char.toUpperCase().charCodeAt(0)] = 1
  }
}

function inverted(cells: Uint8Array, exceptions: string, others: boolean): CharSet {
  for (let c = 0; c < 128; c++) cells[c] = 1 - (cells[c] as number)
  return finished(cells, exceptions, !others)
}

function finished(ascii: Uint8Array, exceptions: string, others: boolean): CharSet {
  ascii[OTHER] = others || exceptions !== '' ? 1 : 0
  return { ascii, exceptions, others }
}

/** Whether the set holds the character with this code. */
export function holds({ ascii, exceptions, others }: CharSet, code: number): boolean {
  if (code < 128) return ascii[code] === 1
  return exceptions === '' ? others : exceptions.includes(String.fromCharCode(code)) !== others
}
