import MiniSearch, { type Options } from 'minisearch'
import type { Rule } from './schema.js'
import { termsOf } from './terms.js'

/** A rule whose words an upload shares. */
export interface Resemblance {
  rule: Rule
  /** BM25 score; comparable within one query only. */
  score: number
  /** Terms of the upload that the rule's words hold as well. */
  shared: readonly string[]
}

/** Finds the rules whose title, words and examples are nearest to a set of terms. */
export class ResemblanceIndex {
  private readonly rules: ReadonlyMap<string, Rule>
  private readonly index: MiniSearch

  /** @param written what `write` gave for the same rules */
  constructor(rules: readonly Rule[], written?: string) {
    this.rules = new Map(rules.map((r) => [r.id, r]))
    this.index = written === undefined ? new MiniSearch(OPTIONS) : MiniSearch.loadJSON(written, OPTIONS)
    if (written === undefined) this.index.addAll(rules.map(wordsOf))
  }

  /** The index as a text, which loads faster than it is made. */
  write(): string {
    return JSON.stringify(this.index)
  }

  /**
   * @param weights how much each term of the upload counts
   * @returns the nearest first, all that share a term
   */
  nearest(weights: ReadonlyMap<string, number>, fits: (rule: Rule) => boolean): Resemblance[] {
    const terms = [...weights.keys()]
    const found = this.index.search(terms.join(' '), {
      tokenize: () => terms,
      boostTerm: (term) => weights.get(term) ?? 1,
      filter: ({ id }) => fits(this.rules.get(id) as Rule)
    })
    return found.map(({ id, score, terms }) => ({ rule: this.rules.get(id) as Rule, score, shared: terms }))
  }
}

/** Weights found on our own cases with the right rules taken out of the matching; the optimum is flat. */
const OPTIONS: Options = {
  fields: ['title', 'cause', 'text', 'seen'],
  tokenize: termsOf,
  processTerm: (term) => term,
  searchOptions: { boost: { title: 2, cause: 1.5 }, bm25: { k: 1.2, b: 0.5, d: 0 }, combineWith: 'OR' }
}

function wordsOf({ id, title, cause, explanation, fixes, examples }: Rule): Record<string, string> {
  return {
    id,
    title: withoutPlaceholders(title),
    cause: withoutPlaceholders(cause),
    text: withoutPlaceholders(
      [explanation, ...fixes.flatMap((f) => [f.title, f.detail, f.patch?.content ?? ''])].join('\n')
    ),
    seen: examples.match.flatMap((e) => Object.values(e.files)).join('\n')
  }
}

const withoutPlaceholders = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, ' ')
