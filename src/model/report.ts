import type { HealthNote } from './artifact.js'

export type Verdict = 'cause-found' | 'likely-cause' | 'symptoms-only' | 'not-recognised' | 'healthy'
export const FINDING_CLASSES = [
  'application',
  'configuration',
  'devicetree',
  'build-environment',
  'hardware',
  'network-or-sim',
  'credentials',
  'flash-layout',
  'sdk-issue',
  'usage'
] as const
export type FindingClass = (typeof FINDING_CLASSES)[number]
export const SEVERITIES = ['critical', 'error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]
export const ROLES = ['cause', 'contributing', 'symptom', 'note'] as const
export type Role = (typeof ROLES)[number]
export const BASES = ['rule', 'resemblance'] as const
export const APPLICABILITIES = ['ready', 'review', 'placeholder', 'manual'] as const
export const PATCH_FORMATS = ['kconfig', 'devicetree', 'diff', 'shell', 'yaml', 'c', 'at'] as const

/** Lines that prove a claim. `quote` is exactly those lines of the redacted upload. */
export interface Evidence {
  id: string
  artifact: string
  startLine: number
  endLine: number
  quote: string
  /** Whose words, when the lines stand in someone's reply inside a pasted thread. */
  speaker?: 'reply'
}

export interface ContextValue {
  value: string
  evidence: string[]
  source: string
}

export interface Fix {
  title: string
  detail: string
  applicability: (typeof APPLICABILITIES)[number]
  patch?: { file: string; format: (typeof PATCH_FORMATS)[number]; content: string }
}

export interface Finding {
  rule: string
  /** Proved by the rule's conditions, or only a known problem that the upload's words resemble. */
  basis: (typeof BASES)[number]
  title: string
  class: FindingClass
  severity: Severity
  role: Role
  /** 0..1: the share of such findings that were right. */
  confidence: number
  cause: string
  explanation: string
  fixes: Fix[]
  verify: string
  evidence: Evidence[]
  consequences: Consequence[]
  ruledOut: string[]
  references: { title: string; url?: string; source?: string }[]
  safeToPost: boolean
}

/** A finding folded under its cause. */
export interface Consequence {
  rule: string
  title: string
  cause: string
  evidence: Evidence[]
}

export interface Unexplained {
  text: string
  level?: string
  module?: string
  /** Numbers of the line by name, e.g. `-116 is ETIMEDOUT (connection timed out)`. */
  decoded: string[]
  evidence: Evidence
}

export interface Question {
  ask: string
  why: string
  how: string
}

/** A cause that is right this often may be posted without a person, and counts as found; below it is likely, and a draft. */
export const POST_FROM = 0.92

/** The contract, version 1. */
export interface Report {
  version: 1
  ruleBase: string
  verdict: Verdict
  summary: string
  context: Record<string, ContextValue>
  findings: Finding[]
  unexplained: Unexplained[]
  questions: Question[]
  health: HealthNote[]
  redactions: { kind: string; artifact: string; line: number }[]
  artifacts: {
    name: string
    bytes: number
    lines: number
    segments: { kind: string; startLine: number; endLine: number }[]
  }[]
  /** Evidence that belongs to `context`, by id. */
  evidence: Evidence[]
  signature: { version: 1; strict: string; loose: string }
  /** Where the time went, in milliseconds; added by whoever runs the engine and has a clock. */
  stats?: { stages: { name: string; ms: number }[] }
}
