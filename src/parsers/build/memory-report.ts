import { addEvent, type BuildState, type Reader, textAt } from './state.js'

const HEADER = /^Memory region\s{1,40}Used Size\s{1,40}Region Size\s{1,40}%\s?age Used/
const ROW =
  /^([A-Za-z_][\w.]{0,60}):\s{0,60}(\d{1,12})\s?(B|KB|MB|GB)\s{1,60}(\d{1,12})\s?(B|KB|MB|GB)\s{1,60}(\d{1,4}(?:\.\d{1,4})?)\s?%/
/** Lines that one row with split columns may take, blank ones included. */
const COLUMN_LINES = 8
const UNIT: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }

/**
 * The linker's memory report: one event a row with fields `region`, `used`, `size` (bytes), `percent`, and a row of
 * `memory` for the image whose link step was printed last.
 */
export const readMemoryReport: Reader = (state, at) => {
  const text = textAt(state, at)
  if (HEADER.test(text)) return addEvent(state, at, 1, 'ld', 'info', { about: 'memory-header' })
  const [row, taken] = rowAt(state, at)
  if (!row) return 0
  const used = Number(row[2]) * (UNIT[row[3] as string] ?? 1)
  const size = Number(row[4]) * (UNIT[row[5] as string] ?? 1)
  const image = reportImage(state)
  const region = row[1] as string
  const line = state.lines[at]?.no ?? 0
  state.memory.push({ region, used, size, image, artifact: state.segment.artifact, line })
  return addEvent(state, at, taken, 'ld', 'info', {
    about: 'memory',
    region,
    used,
    size,
    percent: Number(row[6]),
    image
  })
}

/** A row on one line, or with each column on a line of its own, as forums show pasted tables. */
function rowAt(state: BuildState, at: number): [RegExpExecArray | null, number] {
  const text = textAt(state, at)
  if (!/^[A-Za-z_][\w.]{0,60}:$/.test(text)) return [ROW.exec(text), 1]
  const columns = [text]
  let taken = 1
  while (columns.length < 4 && taken < COLUMN_LINES && at + taken < state.lines.length) {
    const next = textAt(state, at + taken)
    taken += 1
    if (next !== '') columns.push(next)
  }
  return [ROW.exec(columns.join(' ').slice(0, 400)), taken]
}

function reportImage(state: BuildState): string {
  return state.linked ?? state.image ?? 'app'
}
