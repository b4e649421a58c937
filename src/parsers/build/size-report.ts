import { addEvent, type BuildState, type Reader, textAt } from './state.js'

const HEADER = /^Path\s{1,200}Size\s{1,60}%/
/** Branches of the tree, name, bytes, share; newer versions add address and section. */
const ROW = /^([│├└─ ]{0,120})(\S.{0,200}?) {1,110}(\d{1,10}) {1,10}(\d{1,3}\.\d\d)%/
const TARGET = /\b(ram|rom)[_ ]report\b/i
/** Lines above the header that may name the target. */
const LOOK_BACK = 8
const LARGEST = 8
/** Groups the script makes up for what it cannot place. */
const MADE_UP = /^\((?:hidden|no paths)\)$/

interface Row {
  depth: number
  name: string
  bytes: number
}

/**
 * The tree of `west build -t ram_report` or `rom_report` (Zephyr scripts/footprint/size_report): one event for the whole,
 * with fields `region` (RAM or ROM, where the output names the target), `used` (bytes) and `largest`, the largest symbols
 * with their bytes.
 */
export const readSizeReport: Reader = (state, at) => {
  if (!HEADER.test(textAt(state, at))) return 0
  const rows: Row[] = []
  let end = at + 1
  for (; end < state.lines.length; end++) {
    const text = state.lines[end]?.text ?? ''
    const row = ROW.exec(text.slice(0, 500))
    if (row) rows.push({ depth: (row[1] as string).length, name: row[2] as string, bytes: Number(row[3]) })
    else if (!/^=+$|^\d{1,10}$|^$/.test(text.trim())) break
  }
  if (rows.length === 0) return 0
  const region = regionAbove(state, at)
  const largest = rows
    .filter((row, i) => !MADE_UP.test(row.name) && (rows[i + 1]?.depth ?? 0) <= row.depth)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, LARGEST)
    .map(({ name, bytes }) => `${name} ${bytes}`)
    .join(', ')
  const used = rows[0]?.bytes ?? 0
  const fields = { about: 'size-report', used, largest, ...(region && { region }) }
  const text = `${region ?? 'Size'} report: ${used} bytes in all; the largest: ${largest}`
  return addEvent(state, at, end - at, 'size-report', 'info', fields, 'build', text)
}

function regionAbove(state: BuildState, at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    const target = TARGET.exec(textAt(state, i).slice(0, 400))?.[1]
    if (target) return target.toUpperCase()
  }
  return undefined
}
