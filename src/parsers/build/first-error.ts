import type { Event } from '../../model/event.js'

/** A failed step or a stopped build says that something failed before, not what. */
const CONSEQUENCE = /^(?:failed|stop|returned|aborted)$/
/** Kconfig warnings that make Zephyr's `kconfig.py` abort the build; the others let it go on. */
const ABORTING = /^(?:undefined-symbol|malformed|range|other|parse|unsatisfied-select)$/

/**
 * Marks the first error that is no consequence of another with `firstError: true`: what a person must mend first. When
 * there is one, consequences become notes with `consequence: true`; they are errors only where nothing else tells why.
 */
export function markFirstError(events: Event[]): void {
  const errors = events.filter((event) => event.fields?.severity === 'error')
  const cause = errors.find((event) => !CONSEQUENCE.test(about(event)))
  const aborted = errors.find((event) => about(event) === 'aborted')
  const warned = aborted && !(cause && cause.line < aborted.line) ? abortingWarning(events, aborted) : undefined
  const first = warned ?? cause ?? errors[0]
  if (first) first.fields = { ...first.fields, firstError: true }
  if (!warned && !cause) return
  for (const event of errors) {
    if (!CONSEQUENCE.test(about(event))) continue
    event.fields = { ...event.fields, severity: 'note', consequence: true }
    delete event.level
  }
}

function abortingWarning(events: readonly Event[], aborted: Event): Event | undefined {
  return events.find(
    (event) => event.line < aborted.line && event.fields?.tool === 'kconfig' && ABORTING.test(about(event))
  )
}

function about(event: Event): string {
  return String(event.fields?.about ?? '')
}
