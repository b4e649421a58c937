/** A pattern and how surely a line that has it is of the kind: 4 certain, 3 strong, 2 likely, 1 weak. */
export type Sign = readonly [pattern: RegExp, score: number]

/** Score of the first sign found; signs stand strongest first. Patterns look at a trimmed head of the line. */
export function scoreBy(signs: readonly Sign[], text: string): number {
  for (const [pattern, score] of signs) if (pattern.test(text)) return score
  return 0
}
