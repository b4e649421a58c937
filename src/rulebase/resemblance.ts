import type { Rule } from './schema.js'
import { termsOf } from './terms.js'
import { type Field, type WordData, WordIndex, wordData } from './word-index.js'

/** Weights found on our own cases with the right rules taken out of the matching; the optimum is flat. */
const FIELDS: readonly Field[] = [
  { name: 'title', boost: 2 },
  { name: 'cause', boost: 1.5 },
  { name: 'text', boost: 1 },
  { name: 'seen', boost: 1 }
]

/** Finds the rules whose title, words and examples are nearest to a set of terms. */
export const resemblanceIndex = (words: WordData): WordIndex => new WordIndex(FIELDS, words)

/** The words of rules, each a document of its number. */
export const ruleWords = (rules: readonly Rule[]): WordData => wordData(rules.map(termsOfRule), FIELDS.length)

/** In the order of FIELDS. */
function termsOfRule({ title, cause, explanation, fixes, examples }: Rule): string[][] {
  const advice = fixes.flatMap((f) => [f.title, f.detail, f.patch?.content ?? ''])
  const seen = examples.match.flatMap((e) => Object.values(e.files))
  const words = [title, cause, [explanation, ...advice].join('\n')].map(withoutPlaceholders)
  return [...words, seen.join('\n')].map(termsOf)
}

const withoutPlaceholders = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, ' ')
