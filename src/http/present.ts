import type { Diagnosis } from '../services/diagnoses.js'
import type { DiagnosisRecord } from '../store/records.js'
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

/** Nothing of the upload: whoever runs the service need not read it. */
export function presentFailed({ id, owner, created, finished, files, problem }: DiagnosisRecord) {
  return {
    id,
    owner,
    created: iso(created),
    ...(finished === undefined ? {} : { finished: iso(finished) }),
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(problem ? { problem } : {})
  }
}

const iso = (time: number) => new Date(time).toISOString()
