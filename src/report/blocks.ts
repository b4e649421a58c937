/** A piece of a line. Text and code may hold words of the upload; a link comes from the rule base alone. */
export type Span =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; text: string; url: string }

/** What every block has: how much it matters, and the block without which it says nothing. */
interface Part {
  /** The higher the longer it stays when a reply has to be short. Blocks of equal weight: the earlier stays. */
  weight: number
  needs?: Block
}

export interface Paragraph extends Part {
  kind: 'paragraph'
  spans: Span[]
}

/** One item of a list; neighbouring items make the list. */
export interface Item extends Part {
  kind: 'item'
  spans: Span[]
}

export interface Code extends Part {
  kind: 'code'
  /** What stands above the block: the file, the lines. */
  title: Span[]
  /** Name of the language as highlighters know it; empty for plain text. */
  language: string
  content: string
  /** Whether people will copy it into their project (a patch) or only read it (a quote of the upload). */
  copied: boolean
}

export type Block = Paragraph | Item | Code

/** Blocks under one heading; the heading goes with the last of them. */
export interface Section {
  heading?: string
  blocks: Block[]
}

/** A report in the order in which a person wants to read it, free of any markup. */
export type Document = readonly Section[]

/** Words of a rule: parts between backticks are code, the rest is text. Line breaks become blanks. */
export function spansOf(words: string): Span[] {
  return oneLine(words)
    .split(/(`[^`]+`)/)
    .map((part, i): Span => (i % 2 === 1 ? { kind: 'code', text: part.slice(1, -1) } : { kind: 'text', text: part }))
    .filter(({ text }) => text !== '')
}

/**
 * Paragraphs and list items of longer words: an empty line ends a paragraph, lines with `- ` are items when something
 * introduces them or several stand together (a captured word that begins with a dash makes no list).
 */
export function blocksOf(words: string, weight: number, needs?: Block): Block[] {
  const more = needs ? { needs } : {}
  return words
    .split(/\n[ \t]*\n/)
    .flatMap((part) => paragraphAndItems(part).map((block): Block => ({ ...block, weight, ...more })))
}

function paragraphAndItems(part: string): Pick<Paragraph | Item, 'kind' | 'spans'>[] {
  const blocks: { kind: 'paragraph' | 'item'; lines: string[] }[] = []
  const lines = part.split('\n')
  for (const line of lines) {
    const item = lines.length > 1 ? /^\s*[-*] (.*)$/.exec(line) : null
    if (item || blocks.length === 0) blocks.push({ kind: item ? 'item' : 'paragraph', lines: [item?.[1] ?? line] })
    else blocks.at(-1)?.lines.push(line)
  }
  return blocks
    .map(({ kind, lines }) => ({ kind, spans: spansOf(lines.join('\n')) }))
    .filter(({ spans }) => spans.length > 0)
}

const oneLine = (text: string): string =>
  text
    .trim()
    .split(/[\r\n\u2028\u2029]/)
    .map((l) => l.trim())
    .join(' ')
