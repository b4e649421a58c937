/** One uploaded text after intake: decoded and redacted; line i of the upload is `lines[i - 1]`. */
export interface Artifact {
  /** File name as uploaded, without directories; `post` for inline prose. */
  name: string
  /** Path inside the archive or build folder the file came from, with `/`; the name itself when there was none. */
  path: string
  /** Size of the original upload in bytes. */
  bytes: number
  /** Redacted original lines. When the artifact was condensed these are only the lines kept. */
  lines: readonly string[]
  /** Original 1-based number of each kept line, ascending; absent when every line was kept. */
  numbers?: readonly number[]
  /** Lines of the original upload. */
  totalLines: number
  redactions: readonly { kind: string; line: number }[]
  health: readonly HealthNote[]
}

/** Something about the upload itself that limits what can be concluded from it. */
export interface HealthNote {
  /** Stable key: truncated-head, truncated-tail, dropped-messages, interleaved, wrong-baud, log-level-low, mixed-boots,
   *  reset-loop, forum-mangled, wrapped, attachment-missing, screenshot, binary, dictionary-log, condensed, other-sdk … */
  kind: string
  /** One sentence for the person. */
  text: string
  artifact?: string
  line?: number
}

/** Original 1-based number of the kept line at `index`. */
export function lineNumber(artifact: Artifact, index: number): number {
  return artifact.numbers?.[index] ?? index + 1
}
