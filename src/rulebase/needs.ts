import type { Condition, EventCondition } from './schema.js'

/** Numbers of matchers of which one must hit. */
export type Need = readonly number[]

/**
 * What must hit for a condition to hold: every need. Empty for conditions that may hold without any line, as those on
 * configuration or on what is absent.
 */
export function needsOf(condition: Condition, numberOf: (event: EventCondition) => number): Need[] {
  if ('event' in condition) return [[numberOf(condition.event)]]
  if ('count' in condition) return [[numberOf(condition.count.event)]]
  if ('sequence' in condition) return condition.sequence.steps.map((step) => [numberOf(step)])
  if ('all' in condition) return condition.all.flatMap((one) => needsOf(one, numberOf))
  return 'any' in condition ? either(condition.any.map((one) => needsOf(one, numberOf))) : []
}

/** One need of each option, the narrowest; none when an option needs nothing. */
function either(options: readonly Need[][]): Need[] {
  const narrowest = options.map((needs) => needs.reduce((a, b) => (b.length < a.length ? b : a), needs[0] ?? []))
  return narrowest.some((need) => need.length === 0) ? [] : [[...new Set(narrowest.flat())]]
}
