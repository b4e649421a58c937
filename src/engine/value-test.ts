import { inRange } from '../lib/version-range.js'
import { toNumber } from '../lib/to-number.js'
import { compilePattern, subjectOf } from '../rulebase/pattern.js'
import type { ValueTest } from '../rulebase/schema.js'

type Scalar = string | number | boolean

/** Whether a value passes a rule's test: a scalar stands for equality. Numbers compare as numbers, words without case. */
export function passes(value: Scalar, test: Scalar | ValueTest): boolean {
  if (typeof test !== 'object') return same(value, test)
  const number = toNumber(value)
  if (test.is !== undefined && ![test.is].flat().some((v) => same(value, v))) return false
  if (test.not !== undefined && [test.not].flat().some((v) => same(value, v))) return false
  if (test.matches !== undefined && !compiled(test.matches).match(subjectOf(String(value)))) return false
  if (test.lt !== undefined && !(number < test.lt)) return false
  if (test.gt !== undefined && !(number > test.gt)) return false
  if (test.range !== undefined && !inRange(String(value), test.range)) return false
  return test.bits === undefined || (number & test.bits) === test.bits
}

/** Equality as rule authors mean it: 0x10 is 16, `True` is true. */
export function same(value: Scalar, wanted: Scalar): boolean {
  const number = toNumber(value)
  if (!Number.isNaN(number) && number === toNumber(wanted)) return true
  return String(value).toLowerCase() === String(wanted).toLowerCase()
}

const cache = new Map<string, ReturnType<typeof compilePattern>>()

/** The sources come from the rule base, so the cache is bounded by it. */
function compiled(source: string): ReturnType<typeof compilePattern> {
  let pattern = cache.get(source)
  if (!pattern) {
    pattern = compilePattern(source)
    cache.set(source, pattern)
  }
  return pattern
}
