/** What a marker may look like: letters, digits, dot, underscore and single dashes; 64 characters at most. */
export const MARKER = /^(?!.{0,63}--)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** For languages with HTML comments. */
export const commentMarker = (name: string): string => `<!-- faultline:${name} -->`

/** For Jira: an anchor shows nothing. */
export const anchorMarker = (name: string): string => `{anchor:faultline:${name}}`

/** Digits to the base of four as characters without width; `clean` removes them from every upload. */
const DIGITS = ['\u2061', '\u2062', '\u2063', '\u2064'] as const
const FRAME = '\u2060'

/**
 * For languages that hide nothing else: four characters without width for each character of the name, between two
 * more.
 */
export function invisibleMarker(name: string): string {
  const digits = [...name].flatMap((c) => [6, 4, 2, 0].map((shift) => DIGITS[(c.charCodeAt(0) >> shift) & 3]))
  return `${FRAME}${digits.join('')}${FRAME}`
}

/**
 * The marker at the very end of a post, in whichever dialect it was written; undefined when there is none. Quoted
 * lines of an upload never stand there. A person can still type one, so a program also checks that it wrote the post
 * itself.
 */
export function findMarker(post: string): string | undefined {
  const end = post.slice(-400).trimEnd()
  const shown = /(?:<!-- faultline:([\w.-]{1,64}) -->|\{anchor:faultline:([\w.-]{1,64})\})$/.exec(end)
  if (shown) return shown[1] ?? shown[2]
  const hidden = /\u2060((?:[\u2061-\u2064]{4}){1,64})\u2060(?:<\/p>)?$/.exec(end)?.[1]
  return hidden?.replace(/.{4}/g, (four) =>
    String.fromCharCode([...four].reduce((n, d) => n * 4 + d.charCodeAt(0) - 0x2061, 0))
  )
}
