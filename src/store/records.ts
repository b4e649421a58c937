import type { Problem } from '../errors/index.js'
import type { Verdict } from '../model/report.js'

export const STATUSES = ['queued', 'active', 'done', 'failed'] as const
export type Status = (typeof STATUSES)[number]

/** A file of the upload that was not read, with the reason for the person who sent it. */
export interface Refusal {
  name: string
  code: string
  detail: string
  advice: string
}

/** What a diagnosis is found and remembered by. */
export interface Facets {
  /** Rules whose conditions held, and the classes of their findings. */
  rules: string[]
  classes: string[]
  /** SDK version without a leading `v`, and board. */
  sdk?: string
  board?: string
  /** Absent when the report names no problem that could come again. */
  signature?: { strict: string; loose: string }
  /** Digests of the shapes of its unexplained lines. */
  shapes: string[]
}

/** What is kept of a diagnosis beside its report. Times are milliseconds since 1970. */
export interface DiagnosisRecord {
  id: string
  owner: string
  status: Status
  created: number
  expires: number
  started?: number
  finished?: number
  files: { name: string; bytes: number; lines: number }[]
  refused: Refusal[]
  skipped: { name: string; why: string }[]
  metadata: Record<string, unknown>
  /** The owner's name for the conversation it belongs to. */
  thread?: string
  /** The diagnosis whose files this one has too, how many there were before it, and the one that continues it. */
  continues?: string
  revision?: number
  continuedBy?: string
  facets?: Facets
  verdict?: Verdict
  summary?: string
  ruleBase?: string
  problem?: Problem
  /** Where to tell of the end, besides the owner's endpoints. */
  callbackUrl?: string
  /** Ids of the deliveries that told of the end, to be removed with it. */
  deliveries?: string[]
  /** Key under which the upload's idempotency is kept, to be removed with it. */
  idempotencyKey?: string
}

/** One step of a diagnosis, as told to those who follow it. */
export interface Progress {
  id: string
  status: Status
  /** Milliseconds since 1970. */
  at: number
}

const TEXT = [
  'id',
  'owner',
  'status',
  'verdict',
  'summary',
  'ruleBase',
  'thread',
  'continues',
  'continuedBy',
  'callbackUrl',
  'idempotencyKey'
] as const
const NUMBERS = ['created', 'expires', 'started', 'finished', 'revision'] as const
const JSONS = ['files', 'refused', 'skipped', 'metadata', 'problem', 'deliveries', 'facets'] as const

/** Fields of the hash that make a record; the report is not among them. */
export const RECORD_FIELDS = [...TEXT, ...NUMBERS, ...JSONS] as const

/** Field, value, field, value … as HSET takes them. */
export function toFields(record: Partial<DiagnosisRecord>): string[] {
  const fields: string[] = []
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue
    fields.push(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  return fields
}

/** @param values as HMGET gives them for RECORD_FIELDS; undefined when there is no such record */
export function fromValues(values: readonly (string | null)[]): DiagnosisRecord | undefined {
  const record: Record<string, unknown> = {}
  const json: readonly string[] = JSONS
  const numbers: readonly string[] = NUMBERS
  RECORD_FIELDS.forEach((name, index) => {
    const value = values[index]
    if (value === null || value === undefined) return
    record[name] = json.includes(name) ? JSON.parse(value) : numbers.includes(name) ? Number(value) : value
  })
  return record.id === undefined ? undefined : (record as unknown as DiagnosisRecord)
}
