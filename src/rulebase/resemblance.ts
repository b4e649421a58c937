import type { Rule } from './schema.js'
import { termsOf } from './terms.js'
import { type Field, type WordData, WordIndex, wordData } from './word-index.js'

/** A rule whose words an upload shares. */
export interface Resemblance {
  rule: Rule
  /** BM25 score times shared terms; comparable within one query only. */
  score: number
  /** How many terms of the upload the rule's words hold as well, and which. */
  shared: number
  sharedTerms: () => readonly string[]
}

/** Weights found on our own cases with the right rules taken out of the matching; the optimum is flat. */
const FIELDS: readonly Field[] = [
  { name: 'title', boost: 2 },
  { name: 'cause', boost: 1.5 },
  { name: 'text', boost: 1 },
  { name: 'seen', boost: 1 }
]

/** Finds the rules whose title, words and examples are nearest to a set of terms. */
export class ResemblanceIndex {
  private readonly index: WordIndex

  /** @param written what `write` gave for the same rules */
  constructor(
    private readonly rules: readonly Rule[],
    written?: string
  ) {
    const data = written === undefined ? wordData(rules.map(termsOfRule), FIELDS.length) : (JSON.parse(written) as WordData)
    this.index = new WordIndex(FIELDS, data)
  }

  /** The index as a text, which loads faster than it is made. */
  write(): string {
    return JSON.stringify(this.index.data)
  }

  /**
   * @param weights how much each term of the upload counts
   * @returns the nearest first, all that share a term
   */
  nearest(weights: ReadonlyMap<string, number>, fits: (rule: Rule) => boolean): Resemblance[] {
    return this.index
      .search(weights)
      .filter(({ document }) => fits(this.rules[document] as Rule))
      .map(({ document, score, shared }) => {
        const sharedTerms = () => this.index.sharedTerms(document, weights.keys())
        return { rule: this.rules[document] as Rule, score, shared, sharedTerms }
      })
  }
}

/** In the order of FIELDS. */
function termsOfRule({ title, cause, explanation, fixes, examples }: Rule): string[][] {
  const advice = fixes.flatMap((f) => [f.title, f.detail, f.patch?.content ?? ''])
  const seen = examples.match.flatMap((e) => Object.values(e.files))
  const words = [title, cause, [explanation, ...advice].join('\n')].map(withoutPlaceholders)
  return [...words, seen.join('\n')].map(termsOf)
}

const withoutPlaceholders = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, ' ')
