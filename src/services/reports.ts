import { LRUCache } from 'lru-cache'
import type { Report } from '../model/report.js'
import { decompressJson } from '../store/compress.js'
import type { DiagnosisStore } from '../store/diagnoses.js'

/** Compressed bytes that are kept unpacked: some five to ten times as much memory. */
const MOST_BYTES = 4 * 1024 * 1024
/** Larger ones would push out too many others. */
const MOST_BYTES_EACH = MOST_BYTES / 16
/** How long the report of a deleted diagnosis may stay in memory, where nobody can ask for it. */
const KEPT_MS = 60_000

export type Reports = ReturnType<typeof createReports>

/**
 * Reports by the id of their diagnosis, undefined where there is none; one round trip for all that are not at hand.
 * A report never changes once it is there, so those read last stay unpacked, and frozen: everybody gets the same object.
 * Whoever asks has looked at the record, which says whether the diagnosis is still there.
 */
export function createReports(store: Pick<DiagnosisStore, 'reports'>) {
  const kept = new LRUCache<string, Report>({
    maxSize: MOST_BYTES,
    maxEntrySize: MOST_BYTES_EACH,
    ttl: KEPT_MS,
    ttlAutopurge: true
  })
  return async (ids: readonly string[]): Promise<(Report | undefined)[]> => {
    const known = new Map(ids.map((id) => [id, kept.get(id)]))
    const missing = [...known.keys()].filter((id) => known.get(id) === undefined)
    const packed = await store.reports(missing)
    await Promise.all(
      packed.map(async (data, n) => {
        if (!data) return
        const id = missing[n] as string
        const report = frozen(await decompressJson<Report>(data))
        known.set(id, report)
        kept.set(id, report, { size: data.length })
      })
    )
    return ids.map((id) => known.get(id))
  }
}

/** @param value out of JSON, so without circles */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value
}
