import type { Event } from '../../model/event.js'

/** Faults folded out of the lines of a console. */
export function faultsIn(_events: readonly Event[]): Event[] {
  return []
}
