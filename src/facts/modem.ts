import type { Event } from '../model/event.js'
import type { Fact } from '../model/facts.js'

const MOST_STATES = 12

/**
 * Facts of a cellular modem out of its AT traffic; the last reading counts where a state changes:
 * `modem.mode` (LTE-M, NB-IoT, GNSS), `modem.functionalMode`, `modem.registration`, `modem.registered`,
 * `modem.everRegistered`, `modem.history` (status numbers in order, `2 → 3 → 2`), `modem.rejectCause`, `modem.rejectName`,
 * `modem.esmCause`, `modem.rsrp` (dBm), `modem.act` (LTE-M or NB-IoT), `modem.sim`, `modem.apn`, `modem.event`, `modem.psm`.
 */
export function* modemFacts(events: readonly Event[]): Iterable<[path: string, Fact]> {
  const all = events.filter((e) => e.kind === 'at' && e.speaker === 'author')
  // A failed command is one event over command and result, beside the command's own: neither set anything.
  const failed = new Set(all.filter((e) => e.fields?.failed === true).map((e) => `${e.artifact}:${e.line}`))
  const own = all.filter((e) => !failed.has(`${e.artifact}:${e.line}`))
  yield* last(own, 'modem.mode', (e) => (e.fields?.command === 'XSYSTEMMODE' ? e.fields.modes : undefined))
  yield* last(own, 'modem.functionalMode', (e) => (e.fields?.command === 'CFUN' ? e.fields.modeName : undefined))
  yield* registration(own)
  yield* last(own, 'modem.rejectCause', (e) => e.fields?.rejectCause)
  yield* last(own, 'modem.rejectName', (e) => e.fields?.rejectName)
  yield* last(own, 'modem.esmCause', (e) => (e.fields?.command === 'CNEC_ESM' ? e.fields.cause : undefined))
  yield* last(own, 'modem.rsrp', (e) => e.fields?.rsrpDbm)
  yield* last(own, 'modem.act', (e) => (e.fields?.registered === true ? e.fields.actName : undefined))
  yield* last(own, 'modem.sim', simState)
  yield* last(own, 'modem.apn', (e) => e.fields?.apn)
  yield* last(own, 'modem.event', (e) => (e.fields?.command === 'MDMEV' ? e.fields.event : undefined))
  yield* last(own, 'modem.psm', (e) =>
    typeof e.fields?.tauS === 'number'
      ? `active ${seconds(e.fields.activeTimeS)}, TAU ${seconds(e.fields.tauS)}`
      : undefined
  )
}

/** The parser gives -1 for a timer the network deactivated. */
const seconds = (value: unknown) => (value === -1 ? 'off' : `${value ?? '?'} s`)

function* registration(events: readonly Event[]): Iterable<[string, Fact]> {
  const states = events.filter((e) => typeof e.fields?.status === 'number')
  const now = states.at(-1)
  if (!now) return
  yield ['modem.registration', fact(String(now.fields?.statusName ?? now.fields?.status), now)]
  yield ['modem.registered', fact(now.fields?.registered === true, now)]
  const first = states.find((e) => e.fields?.registered === true)
  yield ['modem.everRegistered', fact(first !== undefined, first ?? now)]
  const changes = states.filter((e, i) => e.fields?.status !== states[i - 1]?.fields?.status)
  const shown = changes.slice(-MOST_STATES)
  yield ['modem.history', { ...fact(shown.map((e) => e.fields?.status).join(' → '), now), spans: shown.map(span) }]
}

/** What the modem says of its SIM: `+CPIN`, `%XSIM`, a UICC failure in the registration status. */
function simState(event: Event): string | undefined {
  const { command, sim, simReady, status } = event.fields ?? {}
  if (typeof sim === 'string') return sim
  if (command === 'XSIM' && simReady !== undefined) return simReady === true ? 'initialised' : 'not initialised'
  return status === 90 ? 'UICC failure' : undefined
}

function* last(
  events: readonly Event[],
  path: string,
  read: (event: Event) => Fact['value'] | undefined
): Iterable<[string, Fact]> {
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i]
    const value = event && read(event)
    if (event && value !== undefined) {
      yield [path, fact(value, event)]
      return
    }
  }
}

function span(event: Event): Fact['spans'][number] {
  return { artifact: event.artifact, line: event.line, endLine: event.endLine }
}

function fact(value: Fact['value'], event: Event): Fact {
  return { value, spans: [span(event)], source: 'at' }
}
