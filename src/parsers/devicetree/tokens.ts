import type { Line } from '../../model/segment.js'

/** One piece of devicetree source: a punctuation mark or the run of text before one. */
export interface Token {
  /** `{`, `}`, `;` or the text itself. */
  text: string
  mark: boolean
  /** Line numbers in the upload. */
  line: number
  endLine: number
}

/**
 * Cuts devicetree source at braces and semicolons outside strings and cells, without comments. Preprocessor lines
 * (`#include`, `#define`) come out as texts of their own. Unclosed strings end with their line, so that broken source does
 * not swallow what follows.
 */
export function tokens(lines: readonly Line[]): Token[] {
  const out: Token[] = []
  let pending = ''
  let start = 0
  let last = 0
  let comment = false
  const flush = (): void => {
    const text = pending.replace(/\s{1,200}/g, ' ').trim()
    if (text !== '') out.push({ text, mark: false, line: start, endLine: last })
    pending = ''
    start = 0
  }
  const take = (piece: string, no: number): void => {
    if (start === 0 && piece.trim() !== '') start = no
    if (piece.trim() !== '') last = no
    pending += piece
  }
  for (const { no, text } of lines) {
    const trimmed = text.trimStart()
    if (!comment && /^#(?:include|define|if|ifdef|ifndef|else|elif|endif|undef)\b/.test(trimmed)) {
      flush()
      out.push({ text: trimmed.trim(), mark: false, line: no, endLine: no })
      continue
    }
    let i = 0
    while (i < text.length) {
      if (comment) {
        const close = text.indexOf('*/', i)
        comment = close < 0
        i = close < 0 ? text.length : close + 2
        continue
      }
      const char = text[i] as string
      const pair = text.slice(i, i + 2)
      if (pair === '//') break
      if (pair === '/*') {
        comment = true
        i += 2
      } else if (char === '"') {
        const close = text.indexOf('"', i + 1)
        const stop = close < 0 ? text.length : close + 1
        take(text.slice(i, stop), no)
        i = stop
      } else if (char === '{' || char === '}' || char === ';') {
        flush()
        out.push({ text: char, mark: true, line: no, endLine: no })
        i += 1
      } else {
        const rest = /[^"{};/]{1,4000}|\//y
        rest.lastIndex = i
        const piece = rest.exec(text)?.[0] ?? char
        take(piece, no)
        i += piece.length
      }
    }
    if (pending !== '') pending += ' '
  }
  flush()
  return out
}
