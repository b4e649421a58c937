import { collectFacts } from '../facts/index.js'
import type { Artifact, HealthNote } from '../model/artifact.js'
import type { Facts } from '../model/facts.js'
import type { Finding, Report, Unexplained } from '../model/report.js'
import type { Segment } from '../model/segment.js'
import type { RuleBase } from '../rulebase/compile.js'
import { contextOf } from './context.js'
import { withDerivedEvents } from './derive-events.js'
import { EvidenceBook } from './evidence.js'
import { explainFinding } from './explain.js'
import { Hits } from './hits.js'
import { matchRules } from './match-rules.js'
import type { Scene } from './outcome.js'
import { originFinding } from './origin.js'
import { parseAll } from './parse-all.js'
import { questionsFor } from './questions.js'
import { type Ranked, rank } from './rank.js'
import { withResembling } from './resembling.js'
import { signatureOf } from './signature.js'
import { unexplainedLines } from './unexplained.js'
import { summaryOf, verdictOf } from './verdict.js'
import { Work } from './work.js'

/** More findings than this help nobody; the ranking has put the telling ones first. */
const MOST_FINDINGS = 12

/**
 * Diagnoses one upload: parse → facts → match → rank → explain. Pure: the same artifacts and the same rule base give the
 * same report, byte for byte.
 * @param artifacts decoded and redacted texts (`src/intake/`)
 * @param work with a clock to see where the time goes; made for this call
 */
export function diagnose(artifacts: readonly Artifact[], base: RuleBase, work = new Work(base)): Report {
  const prepared = prepare(artifacts, base, work)
  const matches = work.stage('match', () => matchRules(prepared.scene))
  const ranked = work.stage('rank', () => rank(matches))
  return work.stage('explain', () => reportOf(artifacts, prepared, ranked))
}

function reportOf(artifacts: readonly Artifact[], { segments, facts, scene }: PreparedUpload, ranked: readonly Ranked[]): Report {
  const { base, work } = scene
  const book = new EvidenceBook(artifacts, facts.events)
  const known = ranked.slice(0, MOST_FINDINGS).map((r) => explainFinding(r, scene, book))
  const unexplained = unexplainedLines(facts, ranked, base, book)
  const proved = withOrigin(known, unexplained)
  const findings = withResembling(proved, facts, base, book)
  const verdict = verdictOf(findings, unexplained, facts)
  const context = contextOf(facts, book)
  return {
    version: 1,
    ruleBase: base.hash,
    verdict,
    summary: summaryOf(verdict, findings, unexplained),
    context,
    findings,
    unexplained,
    questions: questionsFor(ranked, scene),
    health: [...healthOf(facts), ...work.notes()],
    redactions: artifacts.flatMap((a) => a.redactions.map((r) => ({ kind: r.kind, artifact: a.path, line: r.line }))),
    artifacts: artifacts.map((a, index) =>
      artifactOf(
        a,
        segments.filter((s) => s.artifact === index)
      )
    ),
    evidence: book.byIds(Object.values(context).flatMap((c) => c.evidence)),
    signature: signatureOf(proved, unexplained, facts)
  }
}

/** When no rule names a cause, the place where the failures begin stands above mere notes. */
function withOrigin(known: Finding[], unexplained: readonly Unexplained[]): Finding[] {
  if (known.some((f) => f.role === 'cause' && f.severity !== 'info')) return known
  const origin = originFinding(unexplained)
  if (!origin) return known
  const above = known.filter((f) => f.confidence > origin.confidence && f.severity !== 'info')
  return [...above, origin, ...known.filter((f) => !above.includes(f))]
}

interface PreparedUpload {
  segments: Segment[]
  facts: Facts
  scene: Scene
}

/** Everything rules are evaluated against; `rules why` uses it to show where a rule stopped. */
export function prepare(artifacts: readonly Artifact[], base: RuleBase, work = new Work(base)): PreparedUpload {
  const { segments, results } = work.stage('parse', () => parseAll(artifacts))
  const facts = work.stage('facts', () => withDerivedEvents(collectFacts(artifacts, segments, results)))
  const hits = work.stage('match', () => new Hits(facts.events, base, work))
  return { segments, facts, scene: { facts, base, hits, work } }
}

function healthOf({ health, conflicts }: Facts): HealthNote[] {
  return [...health, ...conflicts.map((c) => ({ kind: 'conflict', text: c.text }))]
}

function artifactOf({ path, bytes, totalLines }: Artifact, segments: readonly Segment[]): Report['artifacts'][number] {
  return {
    name: path,
    bytes,
    lines: totalLines,
    segments: segments.map(({ kind, startLine, endLine }) => ({ kind, startLine, endLine }))
  }
}
