import type { Event } from '../model/event.js'
import type { Facts } from '../model/facts.js'
import type { Condition, EventCondition } from '../rulebase/schema.js'
import { configHolds } from './config-condition.js'
import { factHolds } from './fact-condition.js'
import type { Outcome } from './outcome.js'
import { passes } from './value-test.js'

/**
 * Whether what an upload tells speaks against a condition: it asks for another release or chip than the one in use, for another
 * value of a Kconfig symbol that the configuration assigns, or for a fault with other fields (address, program counter, type)
 * than any that was printed. Words may be missing from an upload; what is there says what it says.
 */
export function refuted(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.some((one) => refuted(one, facts))
  if ('any' in condition) return condition.any.every((one) => refuted(one, facts))
  if ('fact' in condition) return denied(factHolds(condition.fact, { facts }))
  if ('config' in condition) return denied(configHolds(condition.config, { facts }))
  return 'event' in condition && otherFault(condition.event, facts.events)
}

/** Not merely unknown. */
const denied = ({ holds, missing }: Outcome): boolean => !holds && missing.length === 0

function otherFault({ kind, where }: EventCondition, events: readonly Event[]): boolean {
  if (kind !== 'fault' || !where) return false
  const faults = events.filter((event) => event.kind === 'fault')
  const may = ({ fields }: Event): boolean =>
    Object.entries(where).every(([name, test]) => {
      const value = fields?.[name]
      return value === undefined || passes(value, test)
    })
  return faults.length > 0 && !faults.some(may)
}
