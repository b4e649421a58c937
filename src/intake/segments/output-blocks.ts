import type { SegmentKind } from '../../model/segment.js'
import type { Draft } from './context.js'
import { isMarkedLog } from './device-log.js'
import { isPromptWithCommand } from './shell.js'
import { SMP_VALUE } from './tool.js'
import { add, strongest, type Weights, weightOf } from './weights.js'

/** A first line that carries the lines after it along. `ends` tells the first line that no longer belongs to it. */
interface Block {
  kind: SegmentKind
  opens: RegExp
  bonus: number
  longest: number
  ends: (text: string, raw: string) => boolean
}

const blank = (text: string) => text === ''
const unindented = (text: string, raw: string) => text !== '' && !/^\s/.test(raw)

const BLOCKS: readonly Block[] = [
  // Kconfig's warnings are wrapped at 100 columns into paragraphs that read like prose.
  {
    kind: 'build',
    opens: /^(?:warning|error): |^\S{1,200}:\d{1,6}: (?:warning|error): |^Error: |^FATAL ERROR: /,
    bonus: 1.8,
    longest: 14,
    ends: blank
  },
  { kind: 'build', opens: /^CMake (?:Error|Warning|Deprecation)/, bonus: 2.2, longest: 60, ends: unindented },
  // kconfiglib prints the definitions of all symbols of the loop.
  {
    kind: 'build',
    opens: /^Dependency loop$/,
    bonus: 4.5,
    longest: 150,
    ends: (text) => /^CMake |^-- |^FATAL ERROR/.test(text)
  },
  { kind: 'build', opens: /^Call Stack \(most recent/, bonus: 2.2, longest: 60, ends: unindented },
  {
    kind: 'kconfig-source',
    opens: /^(?:---)?help(?:---)?$/,
    bonus: 2.4,
    longest: 40,
    ends: unindented
  },
  {
    kind: 'tool',
    opens: SMP_VALUE,
    bonus: 3.5,
    longest: 30,
    ends: (text) => text === '' || !/^(?:\w+=|[)\]}'"])/.test(text)
  },
  { kind: 'device-log', opens: /^(?:ASSERTION FAIL|\*{5} )/, bonus: 1, longest: 12, ends: blank }
]

/** Carries wrapped messages, tracebacks and the output of shell commands along with the line that opens them. */
export function markOutputBlocks(draft: Draft): void {
  const { texts } = draft
  for (let i = 0; i < texts.length; i++) {
    const text = (texts[i] as string).trim()
    if (text === '') continue
    const block = BLOCKS.find((one) => one.opens.test(text))
    if (block && isOpening(block, draft.weights[i] as Weights)) carry(draft, i, block)
    else if (text.startsWith('Traceback (most recent call last)')) carryTraceback(draft, i)
    else if (isPromptWithCommand(text)) carryShell(draft, i)
  }
}

const isOpening = (block: Block, own: Weights) => block.kind === 'kconfig-source' || strongest(own) === block.kind

function carry({ texts, weights }: Draft, start: number, { kind, bonus, longest, ends }: Block): void {
  for (let i = start + 1; i < Math.min(texts.length, start + longest); i++) {
    const raw = texts[i] as string
    if (ends(raw.trim(), raw) || isMarkedLog(raw.trim())) return
    quiet(weights[i] as Weights)
    add(weights[i] as Weights, kind, bonus)
  }
}

/** Up to and with the first line at the margin: the exception itself. */
function carryTraceback({ texts, weights }: Draft, start: number): void {
  const before = texts.slice(Math.max(0, start - 4), start).findLastIndex((text) => text.trim() !== '')
  const afterTool = before >= 0 && strongest(weights[Math.max(0, start - 4) + before] as Weights) === 'tool'
  const [likely, other] = afterTool ? (['tool', 'build'] as const) : (['build', 'tool'] as const)
  if (afterTool) add(weights[start] as Weights, 'tool', 0.6)
  for (let i = start + 1; i < Math.min(texts.length, start + 120); i++) {
    const raw = texts[i] as string
    const own = weights[i] as Weights
    const last = /^\w/.test(raw)
    add(own, likely, last ? 1.8 : 2.2)
    add(own, other, last ? 1.4 : 1.8)
    if (last) return
  }
}

/** Unmarked lines after a typed command are its output, until the next prompt or a blank line and a sentence. */
function carryShell({ texts, weights }: Draft, start: number): void {
  for (let i = start + 1; i < Math.min(texts.length, start + 60); i++) {
    const text = (texts[i] as string).trim()
    const own = weights[i] as Weights
    if (isPromptWithCommand(text)) return
    if (isMarkedLog(text)) continue
    if (text === '' && weightOf((weights[i + 1] ?? own) as Weights, 'prose') >= 2.4) return
    add(own, 'shell', 1.5)
    add(own, 'prose', -Math.min(0.8, weightOf(own, 'prose')))
  }
}

function quiet(own: Weights): void {
  add(own, 'prose', -Math.min(2, weightOf(own, 'prose')))
}
