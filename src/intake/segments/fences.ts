import type { SegmentKind } from '../../model/segment.js'
import type { Draft } from './context.js'
import { add, type Weights, weightOf } from './weights.js'

const LANGUAGES: Readonly<Record<string, SegmentKind>> = {
  c: 'source-code',
  cpp: 'source-code',
  'c++': 'source-code',
  h: 'source-code',
  python: 'source-code',
  py: 'source-code',
  cmake: 'source-code',
  diff: 'source-code',
  patch: 'source-code',
  kconfig: 'kconfig',
  conf: 'kconfig',
  ini: 'kconfig',
  properties: 'kconfig',
  dts: 'devicetree',
  devicetree: 'devicetree',
  overlay: 'devicetree',
  yaml: 'partition-map',
  yml: 'partition-map',
  log: 'device-log',
  console: 'device-log',
  sh: 'build',
  bash: 'build',
  shell: 'build'
}
const FENCE = /^(?:```|~~~)\s?([\w+]{0,20})$/
const FREE = 0.1

/** Inside a Markdown fence nobody speaks, and the fence's language is a hint. A change of kind at a fence costs little. */
export function markFences({ texts, weights, switchCost }: Draft): void {
  let open = false
  let hint: SegmentKind | undefined
  texts.forEach((line, i) => {
    const fence = FENCE.exec(line.trim())
    if (fence) {
      open = !open
      hint = open ? LANGUAGES[(fence[1] ?? '').toLowerCase()] : undefined
      switchCost[i] = FREE
      if (i + 1 < switchCost.length) switchCost[i + 1] = FREE
      return
    }
    if (!open || line.trim() === '') return
    const own = weights[i] as Weights
    add(own, 'prose', -Math.min(2, weightOf(own, 'prose')))
    if (hint) add(own, hint, 0.8)
  })
}
