/** What a run of lines is. `noise` is forum furniture: gutters, buttons, licence headers, rows of X. */
export const SEGMENT_KINDS = [
  'device-log',
  'kconfig',
  'kconfig-source',
  'build',
  'devicetree',
  'at-trace',
  'shell',
  'tool',
  'partition-map',
  'source-code',
  'prose',
  'binary',
  'noise'
] as const
export type SegmentKind = (typeof SEGMENT_KINDS)[number]

/** A line as the parsers see it: decoration removed, with the way back to the upload. */
export interface Line {
  /** 1-based line number in the upload. */
  no: number
  /** Text without ANSI codes, gutters, terminal timestamps, quote marks, `00> ` prefixes; indentation kept. */
  text: string
  /** Milliseconds given by a terminal's own timestamp that was stripped, on an arbitrary but monotonic base. */
  hostMs?: number
}

/** A run of lines of one kind. The segments of an artifact cover each of its lines exactly once, in order. */
export interface Segment {
  kind: SegmentKind
  /** Index into the artifacts of the upload. */
  artifact: number
  /** Artifact name or path, for parsers that read meaning from it (prj.conf, pm_static.yml). */
  name: string
  /** First line, 1-based, inclusive. */
  startLine: number
  /** Last line, 1-based, inclusive. */
  endLine: number
  lines: readonly Line[]
  /** 0..1: how sure the kind is. */
  confidence: number
  /** Why this kind, in a few words. */
  reason: string
  /** Whose words: the person asking, or someone answering in a pasted thread. */
  speaker: 'author' | 'reply'
  /** File name given for this run inside a post (`prj.conf file:`), when one was. */
  title?: string
}
