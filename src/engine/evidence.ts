import type { Artifact } from '../model/artifact.js'
import type { Event } from '../model/event.js'
import type { Span } from '../model/facts.js'
import type { Evidence } from '../model/report.js'

/** More lines than this prove nothing more and make a report unreadable. */
const MAX_LINES = 16

/** Hands out evidence with ids that are unique in a report; the same lines get the same id. */
export class EvidenceBook {
  private readonly byPlace = new Map<string, Evidence>()
  private readonly replies: readonly Event[]

  constructor(
    private readonly artifacts: readonly Artifact[],
    events: readonly Event[]
  ) {
    this.replies = events.filter(({ speaker }) => speaker === 'reply')
  }

  /** The quote is exactly the uploaded lines (after redaction) from first to last. */
  cite(span: Span): Evidence {
    const endLine = Math.min(span.endLine, span.line + MAX_LINES - 1)
    const key = `${span.artifact}:${span.line}:${endLine}`
    const known = this.byPlace.get(key)
    if (known) return known
    const artifact = this.artifacts[span.artifact] as Artifact
    const evidence: Evidence = {
      id: `e${this.byPlace.size + 1}`,
      artifact: artifact.path,
      startLine: span.line,
      endLine,
      quote: linesOf(artifact, span.line, endLine).join('\n'),
      ...(this.isReply(span) ? { speaker: 'reply' as const } : {})
    }
    this.byPlace.set(key, evidence)
    return evidence
  }

  citeAll(spans: Iterable<Span>, most: number): Evidence[] {
    const cited: Evidence[] = []
    for (const span of spans) {
      if (cited.length >= most) break
      const evidence = this.cite(span)
      if (!cited.some((c) => c === evidence || contains(c, evidence))) cited.push(evidence)
    }
    return cited
  }

  /** Whether evidence begins where an event does. */
  quotes(evidence: Evidence, { artifact, line }: Span): boolean {
    return evidence.startLine === line && evidence.artifact === this.artifacts[artifact]?.path
  }

  /** The evidence with these ids, each once, in the order it was first cited. */
  byIds(ids: readonly string[]): Evidence[] {
    const wanted = new Set(ids)
    return [...this.byPlace.values()].filter((e) => wanted.has(e.id))
  }

  private isReply({ artifact, line }: Span): boolean {
    return this.replies.some((e) => e.artifact === artifact && e.line <= line && line <= e.endLine)
  }
}

function contains(outer: Evidence, inner: Evidence): boolean {
  return outer.artifact === inner.artifact && outer.startLine <= inner.startLine && inner.endLine <= outer.endLine
}

/** Original lines `first` to `last`, 1-based; of a condensed artifact those that were kept. */
function linesOf({ lines, numbers }: Artifact, first: number, last: number): string[] {
  if (!numbers) return lines.slice(first - 1, last)
  return lines.filter((_, i) => (numbers[i] as number) >= first && (numbers[i] as number) <= last)
}
