import { deserialize, serialize } from 'node:v8'
import { type RuleBase, compileRules, openRules } from './compile.js'
import { type Prepared, hashOf, rulesInForce } from './prepared.js'
import { ruleWords } from './resemblance.js'
import type { Rule } from './schema.js'
import type { WordData } from './word-index.js'

/** A rule base as bytes that threads share without a copy; it does not change when the files on disk do. */
export interface PackedRules {
  hash: string
  /** What was worked out about the rules in force; only the rules, when nothing was. */
  rules: SharedArrayBuffer
  /** Their words. */
  words?: SharedArrayBuffer
}

type Content = Prepared | { rules: readonly string[] }

/** @param prepared what `prepareRules` made of the same rules; compiling takes longer without it */
export function packRules(input: readonly Rule[], prepared?: Prepared): PackedRules {
  const rules = rulesInForce(input)
  const content: Content = prepared ?? { rules: rules.map((rule) => JSON.stringify(rule)) }
  const hash = prepared?.hash ?? hashOf(rules)
  return { hash, rules: share(content), ...(prepared ? { words: share(ruleWords(rules)) } : {}) }
}

/** The rules that were packed. */
export const rulesOf = ({ rules }: PackedRules): Rule[] => parsed(read(rules) as Content)

/** Compiles what was packed. */
export function unpackRules({ rules, words }: PackedRules): RuleBase {
  const content = read(rules) as Content
  return 'hash' in content ? openRules(content, () => words && (read(words) as WordData)) : compileRules(parsed(content))
}

const parsed = ({ rules }: Content): Rule[] => rules.map((rule) => JSON.parse(rule) as Rule)

function share(value: unknown): SharedArrayBuffer {
  const bytes = serialize(value)
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

/** What is read refers to its bytes, which must not be shared, hence the copy. */
const read = (shared: SharedArrayBuffer): unknown => deserialize(new Uint8Array(shared).slice())
