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

/** The needs of all rules in one list: of each rule how many, and of each need how many matchers, and which. */
export const flatNeeds = (rules: readonly (readonly Need[])[]): Int32Array =>
  Int32Array.from(rules.flatMap((needs) => [needs.length, ...needs.flatMap((need) => [need.length, ...need])]))

/**
 * The numbers of the rules all of whose needs may be met, ascending.
 * @param needs as `flatNeeds` gives them
 * @param possible 1 for each matcher that may hit
 */
export function rulesInReach(needs: Int32Array, possible: Uint8Array): number[] {
  const rules: number[] = []
  for (let at = 0, rule = 0; at < needs.length; rule++) {
    let met = true
    for (let left = needs[at++] as number; left > 0; left--) {
      const end = at + 1 + (needs[at] as number)
      let any = 0
      for (at++; at < end; at++) any |= possible[needs[at] as number] as number
      if (any === 0) met = false
    }
    if (met) rules.push(rule)
  }
  return rules
}
