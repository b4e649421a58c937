/** All matches of a global pattern, as `matchAll` gives them; a text without any costs one search and no copy of the pattern. */
export function findAll(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern)
}
