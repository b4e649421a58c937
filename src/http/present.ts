import type { Diagnosis } from '../services/diagnoses.js'
import { presentSeen } from './present-memory.js'
import type { DiagnosisBody } from './schemas/diagnosis.js'

/** A diagnosis as REST gives it: times as text, links, nothing of the store. */
export function present({
  owner: _owner,
  idempotencyKey: _key,
  deliveries: _deliveries,
  facets: _facets,
  ...diagnosis
}: Diagnosis): DiagnosisBody {
  const { created, expires, started, finished, report, changes, seen, ...rest } = diagnosis
  const self = `/v1/diagnoses/${diagnosis.id}`
  return {
    ...rest,
    created: iso(created),
    expires: iso(expires),
    ...(started === undefined ? {} : { started: iso(started) }),
    ...(finished === undefined ? {} : { finished: iso(finished) }),
    links: { self, reply: `${self}/reply`, events: `${self}/events`, artifacts: `${self}/artifacts` },
    ...(report ? { report } : {}),
    ...(changes ? { changes } : {}),
    ...(seen ? { seen: presentSeen(seen) } : {})
  }
}

const iso = (time: number) => new Date(time).toISOString()
