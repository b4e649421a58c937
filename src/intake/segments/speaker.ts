import type { CleanLine } from '../clean.js'

export type Speaker = 'author' | 'reply'

/** Who speaks on each line. Placeholder for posts without bullets: everything is the author's. */
export function speakersOf(clean: readonly CleanLine[], _texts: readonly string[]): Speaker[] {
  return clean.map(() => 'author')
}
