import type { Event } from '../model/event.js'
import type { Condition } from '../rulebase/schema.js'
import { passes } from './value-test.js'

/**
 * Whether the dumps of an upload speak against a condition: it asks for a fault with other fields (address, program counter,
 * type) than any that was printed. Words may be missing from an upload; a dump that is there says what it says.
 */
export function refuted(condition: Condition, faults: readonly Event[]): boolean {
  if (faults.length === 0) return false
  if ('all' in condition) return condition.all.some((one) => refuted(one, faults))
  if ('any' in condition) return condition.any.every((one) => refuted(one, faults))
  if (!('event' in condition)) return false
  const { kind, where } = condition.event
  if (kind !== 'fault' || !where) return false
  return !faults.some(({ fields }) =>
    Object.entries(where).every(([name, test]) => {
      const value = fields?.[name]
      return value === undefined || passes(value, test)
    })
  )
}
