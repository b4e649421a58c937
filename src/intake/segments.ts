import type { Artifact } from '../model/artifact.js'
import { lineNumber } from '../model/artifact.js'
import type { Line, Segment, SegmentKind } from '../model/segment.js'
import { type CleanLine, cleanLines } from './clean.js'
import { CONSOLE_LABEL } from './console-label.js'
import { bestPath } from './segments/best-path.js'
import { addContext, type Draft, draftOf } from './segments/context.js'
import { namePrior } from './segments/name-prior.js'
import { binaryScore, isDictionaryLog } from './segments/noise.js'
import { type Speaker, speakersOf } from './segments/speaker.js'
import { add, lineWeights, type Weights, weightOf } from './segments/weights.js'

/**
 * Cuts an artifact into runs of one kind: every line is in exactly one segment, in order. Each line is judged by itself,
 * by its neighbours and by the file's name; the cheapest sequence of kinds wins.
 * @param index position of the artifact in the upload; becomes `segment.artifact`
 */
export function identify(artifact: Artifact, index: number): Segment[] {
  if (artifact.lines.length === 0) return []
  const clean = cleanLines(artifact)
  const texts = clean.map(tellingText)
  const weights = texts.map(lineWeights)
  markBinary(artifact, weights)
  const draft = draftOf(clean, texts, weights)
  addContext(draft)
  addPrior(artifact.name, texts, weights)
  const kinds = bestPath(weights, draft.switchCost)
  const speakers = speakersOf(clean, texts)
  return collect(artifact, index, draft, kinds, speakers)
}

const tellingText = (line: CleanLine): string => {
  const text = (line.pieces.find((piece) => piece.text.trim() !== '') ?? line.pieces[0])?.text ?? ''
  return text.replace(CONSOLE_LABEL, '')
}

/** Records of a dictionary-based log in its hexadecimal form; the first is marked, the rest are bare digits. */
const HEX_RECORD = /^\s{0,8}[0-9a-f]{8,}\s*$/i

function markBinary(artifact: Artifact, weights: readonly Weights[]): void {
  let dictionary = false
  artifact.lines.forEach((line, i) => {
    dictionary = isDictionaryLog(line) || (dictionary && HEX_RECORD.test(line))
    const score = dictionary ? 4.5 : binaryScore(line)
    if (score > 0) add(weights[i] as Weights, 'binary', score)
  })
}

function addPrior(name: string, texts: readonly string[], weights: readonly Weights[]): void {
  const prior = Object.entries(namePrior(name)) as [SegmentKind, number][]
  if (prior.length === 0) return
  texts.forEach((text, i) => {
    if (text.trim() !== '') for (const [kind, by] of prior) add(weights[i] as Weights, kind, by)
  })
}

function collect(
  artifact: Artifact,
  index: number,
  draft: Draft,
  kinds: readonly SegmentKind[],
  who: readonly Speaker[]
): Segment[] {
  const segments: Segment[] = []
  let title: string | undefined
  let start = 0
  for (let end = 1; end <= kinds.length; end++) {
    if (end < kinds.length && kinds[end] === kinds[start] && who[end] === who[start]) continue
    const kind = kinds[start] as SegmentKind
    const spoken = kind === 'prose' || kind === 'noise'
    const lines = dedent(draft.clean.slice(start, end).flatMap((line) => line.pieces))
    segments.push({
      kind,
      artifact: index,
      name: artifact.name,
      startLine: lineNumber(artifact, start),
      endLine: lineNumber(artifact, end - 1),
      lines,
      ...judge(draft, kind, start, end),
      speaker: who[start] as Speaker,
      ...(title !== undefined && !spoken ? { title } : {})
    })
    const announced = lastTitle(draft, start, end)
    if (kind === 'prose') title = announced
    else if (!spoken) title = announced
    start = end
  }
  return segments
}

function lastTitle(draft: Draft, start: number, end: number): string | undefined {
  for (let i = end - 1; i >= Math.max(start, end - 6); i--) {
    const title = draft.titles.get(i)
    if (title !== undefined) return title
  }
  return undefined
}

/** How sure: the share of lines, blank ones aside, for which the kind had a sign of its own and no other was stronger. */
function judge(draft: Draft, kind: SegmentKind, start: number, end: number): { confidence: number; reason: string } {
  let told = 0
  let certain = 0
  for (let i = start; i < end; i++) {
    if ((draft.texts[i] as string).trim() === '') continue
    const own = draft.weights[i] as Weights
    told++
    const weight = weightOf(own, kind)
    if (weight > 0 && own.every((other) => other <= weight)) certain++
  }
  if (told === 0) return { confidence: 0.5, reason: 'blank lines' }
  const confidence = Math.round((0.3 + 0.69 * (certain / told)) * 100) / 100
  return { confidence, reason: `${certain} of ${told} lines have signs of ${kind}` }
}

/** Takes away the indentation that all lines share: posts indent what they quote. */
function dedent(lines: readonly Line[]): readonly Line[] {
  let common = Number.POSITIVE_INFINITY
  for (const { text } of lines) {
    if (text.trim() === '') continue
    common = Math.min(common, text.length - text.trimStart().length)
    if (common === 0) return lines
  }
  if (!Number.isFinite(common)) return lines
  return lines.map((line) => ({ ...line, text: line.text.slice(common) }))
}
