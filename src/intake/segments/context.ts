import type { SegmentKind } from '../../model/segment.js'
import type { CleanLine } from '../clean.js'
import { runEnd } from '../gutters.js'
import { announcement } from './announcement.js'
import { markCodeBlocks } from './code-blocks.js'
import { contentBelow } from './content-below.js'
import { isMarkedLog } from './device-log.js'
import { markFences } from './fences.js'
import { markLicences } from './licences.js'
import { markOutputBlocks } from './output-blocks.js'
import { add, type Weights, weightOf } from './weights.js'

const SWITCH = 1.6
const SWITCH_AFTER_BLANK = 0.9

/** The lines of one artifact while their kinds are being found. */
export interface Draft {
  clean: readonly CleanLine[]
  /** Text that tells each line's kind: its first piece that is not blank. */
  texts: readonly string[]
  weights: Weights[]
  switchCost: number[]
  /** Title announced for the run that starts after this line. */
  titles: Map<number, string>
}

export function draftOf(clean: readonly CleanLine[], texts: readonly string[], weights: Weights[]): Draft {
  const switchCost = texts.map((_, i) =>
    i > 0 && (texts[i - 1] as string).trim() === '' ? SWITCH_AFTER_BLANK : SWITCH
  )
  return { clean, texts, weights, switchCost, titles: new Map() }
}

/** Adds what only neighbours tell: fences, gutters, licences, blocks of braces and of build messages, announcements. */
export function addContext(draft: Draft): void {
  markHostStamps(draft)
  markNumberColumns(draft)
  markHeadline(draft)
  markHashComments(draft)
  markFences(draft)
  markCodeBlocks(draft)
  markOutputBlocks(draft)
  markLicences(draft)
  markAnnounced(draft)
  loosenAtNoise(draft)
}

/** A page's buttons stand alone between anything: the line after them tells its own kind. */
function loosenAtNoise({ weights, switchCost }: Draft): void {
  weights.forEach((own, i) => {
    if (weightOf(own, 'noise') < 4.5) return
    switchCost[i] = Math.min(switchCost[i] as number, 0.5)
    if (i + 1 < switchCost.length) switchCost[i + 1] = Math.min(switchCost[i + 1] as number, 0.5)
  })
}

/** A terminal's stamp stood in front: what follows came out of a device or a tool, not out of a person. */
function markHostStamps({ clean, weights }: Draft): void {
  clean.forEach((line, i) => {
    if (line.pieces[0]?.hostMs === undefined) return
    const own = weights[i] as Weights
    add(own, 'prose', -Math.min(3, weightOf(own, 'prose')))
    add(own, 'device-log', 1.2)
    add(own, 'at-trace', 0.8)
    add(own, 'shell', 0.6)
    add(own, 'tool', 0.4)
  })
}

/** The first line of a post is its subject, even when the subject quotes an error. */
function markHeadline({ texts, weights }: Draft): void {
  const first = texts.findIndex((text) => text.trim() !== '')
  if (first < 0 || isMarkedLog((texts[first] as string).trim()) || (texts[first + 1] ?? 'x').trim() !== '') return
  const next = texts.findIndex((text, i) => i > first && text.trim() !== '')
  if (next > 0 && weightOf(weights[next] as Weights, 'prose') >= 1.8) add(weights[first] as Weights, 'prose', 3)
}

/** `# words` above an assignment is a comment of the fragment, not a heading. */
function markHashComments({ texts, weights }: Draft): void {
  for (let i = 0; i < texts.length; i++) {
    if (!isHashComment(texts[i] as string)) continue
    let end = i
    while (end < texts.length && isHashComment(texts[end] as string)) end++
    const kind = contentBelow(texts, weights, end)
    if (kind) {
      for (let k = i; k < end; k++) {
        const own = weights[k] as Weights
        add(own, kind, 1.4)
        add(own, 'prose', -Math.min(2, weightOf(own, 'prose')))
      }
    }
    i = end
  }
}

const isHashComment = (line: string) => /^\s{0,20}#(?:\s|#|$)/.test(line)

/** Line numbers that stand alone before the lines they count. */
function markNumberColumns({ texts, weights }: Draft): void {
  let i = 0
  while (i < texts.length) {
    const end = /^\s{0,8}\d{1,5}\s*$/.test(texts[i] as string) ? runEnd(texts, i) : i
    const counted = end - i >= 3 || (end > i && (texts[i - 1] ?? '').trim() === 'Fullscreen')
    if (counted) for (let k = i; k < end; k++) add(weights[k] as Weights, 'noise', 5)
    i = Math.max(end, i + 1)
  }
}

/** `prj.conf file:` makes the lines after it likely of that kind, up to the next announcement or a clear sentence. */
function markAnnounced(draft: Draft): void {
  const { texts, weights, switchCost, titles } = draft
  let expected: SegmentKind | undefined
  let left = 0
  texts.forEach((line, i) => {
    const text = line.trim()
    const own = weights[i] as Weights
    const said = announcement(text)
    if (said && isAnnouncing(own) && !(text.startsWith('# ') && weightOf(own, 'kconfig') >= 2)) {
      titles.set(i, said.title)
      // A file's name alone on a line stands between two files, even of one kind.
      const alone =
        !/^\s{2}/.test(line) &&
        text.length <= said.title.length + 30 &&
        !/\s/.test(text.replace(/^[#*=>\s]+|[*=<:\s]+$/g, ''))
      add(own, 'prose', alone ? 3 : 1)
      if (alone) {
        switchCost[i] = 0.3
        if (i + 1 < switchCost.length) switchCost[i + 1] = 0.3
      }
      expected = said.kind
      left = 600
      return
    }
    if (expected === undefined || text === '' || left-- <= 0) return
    if (weightOf(own, 'prose') >= 2.6) {
      expected = undefined
      return
    }
    if (left >= 597) switchCost[i] = Math.min(switchCost[i] as number, 0.5)
    add(own, expected, 0.6)
  })
}

const isAnnouncing = (own: Weights) =>
  (['device-log', 'kconfig', 'build', 'devicetree', 'at-trace', 'tool'] as const).every(
    (kind) => weightOf(own, kind) < 2.5
  )
