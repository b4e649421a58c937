import { type RuleBase, compileRules } from './compile.js'
import { type Prepared, hashOf, rulesInForce } from './prepared.js'
import type { Rule } from './schema.js'

/** A rule base as bytes that threads share without a copy; it does not change when the files on disk do. */
export interface PackedRules {
  hash: string
  /** JSON: the rules in force, and what was worked out about their patterns. */
  rules: SharedArrayBuffer
  /** The index of their words. */
  words?: SharedArrayBuffer
}

type Content = { rules: Rule[] } & Partial<Pick<Prepared, 'requirements'>>

/** @param prepared what `prepareRules` made of the same rules; compiling takes longer without it */
export function packRules(input: readonly Rule[], prepared?: Prepared): PackedRules {
  const rules = rulesInForce(input)
  const words = prepared?.words()
  const content: Content = { rules, ...(prepared ? { requirements: prepared.requirements } : {}) }
  return {
    hash: prepared?.hash ?? hashOf(rules),
    rules: share(JSON.stringify(content)),
    ...(words === undefined ? {} : { words: share(words) })
  }
}

/** The rules that were packed. */
export const rulesOf = (packed: PackedRules): Rule[] => contentOf(packed).rules

/** Compiles what was packed. */
export function unpackRules(packed: PackedRules): RuleBase {
  const { hash, words } = packed
  const { rules, requirements } = contentOf(packed)
  return compileRules(rules, requirements ? { hash, requirements, words: () => words && read(words) } : undefined)
}

const contentOf = ({ rules }: PackedRules): Content => JSON.parse(read(rules)) as Content

function share(text: string): SharedArrayBuffer {
  const bytes = new TextEncoder().encode(text)
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

/** Decoders take no shared memory, hence the copy. */
const read = (shared: SharedArrayBuffer): string => new TextDecoder().decode(new Uint8Array(shared).slice())
