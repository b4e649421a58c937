import type { Evidence, Finding, Fix, Report, Unexplained } from '../model/report.js'
import {
  type Block,
  blocksOf,
  type Code,
  type Document,
  type Item,
  type Paragraph,
  type Section,
  type Span,
  spansOf
} from './blocks.js'
import { acceptedFixes, changeLines, type Known, seenLine } from './known.js'

export interface DocumentOptions {
  /** `public`: for the person who asked. `internal`: also confidence, rule ids, what was ruled out, the signature. */
  tone?: 'public' | 'internal'
  /** Findings after the first that are shown in short; 3 unless told. */
  further?: number
  /** What is known beside the report; nothing unless given. */
  known?: Known
}

/** How much each part matters when a reply must be short. The title is always kept. */
const WEIGHT = {
  title: 100,
  changes: 95,
  explanation: 90,
  fix: 85,
  evidence: 80,
  patch: 75,
  secrets: 74,
  acceptedFix: 72,
  question: 70,
  unexplained: 68,
  verify: 60,
  furtherFix: 58,
  furtherEvidence: 50,
  further: 40,
  seen: 38,
  consequences: 35,
  reference: 30,
  health: 25,
  internal: 20
} as const

const LANGUAGE: Readonly<Record<string, string>> = { devicetree: 'dts', kconfig: 'ini', shell: 'sh', at: '' }

/**
 * A report as blocks in the order in which a person wants to read it: cause, proof, change, what else, what to send.
 */
export function documentOf(report: Report, options: DocumentOptions = {}): Document {
  const { tone = 'public', further = 3, known = {} } = options
  const [top, ...rest] = report.findings
  const internal = tone === 'internal'
  const [first, ...more] = top
    ? mainFinding(report, top, internal)
    : [{ blocks: blocksOf(report.summary, WEIGHT.title) }, notExplained(report.unexplained)]
  const others = top ? [alsoSeen(rest, further, internal)] : []
  // What others did stands beside what the rule says.
  const [before, after] = [more.slice(0, 2), more.slice(2)]
  const said = [first as Section, whatChanged(known, internal), ...before, seenBefore(known, internal), ...after, ...others]
  const all = [...said, questions(report), upload(report), ...(internal ? [forTheTeam(report, top)] : [])]
  return all.filter(({ blocks }) => blocks.length > 0)
}

function mainFinding(report: Report, f: Finding, internal: boolean): Section[] {
  const title = paragraph([{ kind: 'strong', text: withoutTicks(f.title) }, ...text(doubt(report, f))], WEIGHT.title)
  const sure = internal ? [paragraph(text(inside(f)), WEIGHT.explanation)] : []
  return [
    { blocks: [title, ...sure, ...blocksOf(f.explanation, WEIGHT.explanation)] },
    {
      heading: 'What shows it',
      blocks: f.evidence.slice(0, 3).map((e, i) => quote(e, i === 0 ? WEIGHT.evidence : WEIGHT.furtherEvidence))
    },
    { heading: 'What to change', blocks: f.fixes.flatMap(fixBlocks) },
    { blocks: f.verify ? blocksOf(`How to check: ${f.verify}`, WEIGHT.verify) : [] },
    {
      heading: 'Consequences of this, not causes',
      blocks: f.consequences.map((c) => item(spansOf(c.title), WEIGHT.consequences))
    },
    { heading: 'References', blocks: f.references.map((r) => item(reference(r), WEIGHT.reference)) }
  ]
}

function whatChanged(known: Known, internal: boolean): Section {
  return { heading: 'What changed', blocks: changeLines(known, internal).map((line) => item(spansOf(line), WEIGHT.changes)) }
}

function seenBefore(known: Known, internal: boolean): Section {
  const line = seenLine(known)
  const blocks: Block[] = line ? [paragraph(text(line), WEIGHT.seen)] : []
  for (const { name, fix } of acceptedFixes(known, internal)) blocks.push(...named(name, fix, WEIGHT.acceptedFix))
  return { heading: line ? 'Seen before' : 'What solved it', blocks }
}

function doubt({ verdict }: Report, { role, basis }: Finding): string {
  if (basis === 'resemblance') return ' (a known problem that reads like this; not proved)'
  if (role === 'symptom') return ' (a symptom; the cause is not shown)'
  return verdict === 'cause-found' ? '' : ' (not certain)'
}

function inside({ rule, role, severity, confidence, safeToPost }: Finding): string {
  const released = safeToPost ? 'safe to post' : 'not to be posted unread'
  return `Rule ${rule}, ${role}, ${severity}, ${Math.round(confidence * 100)} % sure, ${released}.`
}

function quote(e: Evidence, weight: number): Code {
  const lines = e.startLine === e.endLine ? `line ${e.startLine}` : `lines ${e.startLine}–${e.endLine}`
  const title: Span[] = [
    { kind: 'code', text: e.artifact },
    ...text(`, ${lines}${e.speaker === 'reply' ? ', in a reply' : ''}:`)
  ]
  return { kind: 'code', title, language: '', content: e.quote, copied: false, weight }
}

function fixBlocks({ title, detail, patch }: Fix, index: number): Block[] {
  const weight = index === 0 ? WEIGHT.fix : WEIGHT.furtherFix - index
  const [first, ...rest] = named(`${index + 1}. ${title}:`, detail, weight)
  if (!patch) return [first, ...rest]
  const language = LANGUAGE[patch.format] ?? patch.format
  const file: Span[] = [{ kind: 'code', text: patch.file }, ...text(':')]
  const change = { kind: 'code', title: file, language, content: patch.content, copied: true } as const
  return [first, ...rest, { ...change, weight: index === 0 ? WEIGHT.patch : weight - 0.5, needs: first }]
}

/** Words with their name before them; what follows goes with the name. */
function named(name: string, words: string, weight: number): [Paragraph, ...Block[]] {
  const [head, ...more] = blocksOf(words, weight)
  const strong: Span = { kind: 'strong', text: withoutTicks(name) }
  const first = paragraph([strong, ...(head?.kind === 'paragraph' ? [...text(' '), ...head.spans] : [])], weight)
  const rest = head?.kind === 'item' ? [head, ...more] : more
  return [first, ...rest.map((block): Block => ({ ...block, needs: first }))]
}

/** References come from the rule base, not from the upload. */
function reference({ title, url, source }: Finding['references'][number]): Span[] {
  if (url) return [{ kind: 'link', text: title, url }]
  return source ? [...text(`${title} `), { kind: 'code', text: source }] : text(title)
}

function alsoSeen(rest: readonly Finding[], further: number, internal: boolean): Section {
  const shown = rest.filter(worthTelling).slice(0, further)
  const line = (f: Finding): Span[] => [
    ...spansOf(`${f.title}: ${f.cause}`),
    ...(internal ? text(` ${inside(f)}`) : [])
  ]
  return { heading: 'Also seen', blocks: shown.map((f) => item(line(f), WEIGHT.further)) }
}

/** Remarks are for programs, and so are guesses unless one stands first. */
const worthTelling = (f: Finding): boolean => f.role !== 'note' || f.severity !== 'info'

function notExplained(unexplained: readonly Unexplained[]): Section {
  const blocks = unexplained.slice(0, 4).flatMap((u, i): Block[] => {
    const line = quote(u.evidence, WEIGHT.unexplained - i)
    return [line, ...u.decoded.map((d): Item => ({ ...item(spansOf(d), WEIGHT.unexplained - i), needs: line }))]
  })
  return { heading: 'Lines that report a failure', blocks }
}

function questions({ questions }: Report): Section {
  const blocks = questions.map((q) =>
    item(
      [{ kind: 'strong', text: withoutTicks(q.ask) }, ...text(' '), ...spansOf(`${q.why} ${q.how}`)],
      WEIGHT.question
    )
  )
  return { heading: 'What would help', blocks }
}

function upload({ health, redactions }: Report): Section {
  const blocks = health.slice(0, 4).map((h) => item(spansOf(h.text), WEIGHT.health))
  const kinds = [...new Set(redactions.map((r) => r.kind))].join(', ')
  const removed = `The text held secrets (${kinds}). They were removed here,`
  const advice = 'but if they were posted in public they should be replaced.'
  if (kinds) blocks.push(item(text(`${removed} ${advice}`), WEIGHT.secrets))
  return { heading: 'About the upload', blocks }
}

function forTheTeam({ verdict, context, signature, ruleBase }: Report, top: Finding | undefined): Section {
  const known = Object.entries(context).map(([name, { value }]) => `${name} ${value}`)
  const lines = [
    `Verdict ${verdict}; rule base \`${ruleBase}\`.`,
    `Signature \`${signature.strict}\` (similar: \`${signature.loose}\`).`,
    ...(known.length > 0 ? [`Known: ${known.join('; ')}.`] : []),
    ...(top?.ruledOut ?? []).map((r) => `Ruled out: ${r}`)
  ]
  return { heading: 'For the team', blocks: lines.map((l) => item(spansOf(l), WEIGHT.internal)) }
}

const paragraph = (spans: Span[], weight: number): Paragraph => ({ kind: 'paragraph', spans, weight })
const item = (spans: Span[], weight: number): Item => ({ kind: 'item', spans, weight })
const text = (words: string): Span[] => (words ? [{ kind: 'text', text: words }] : [])
/** Emphasised words hold no code: backticks go. */
const withoutTicks = (words: string): string => words.replaceAll('`', '').trim()
