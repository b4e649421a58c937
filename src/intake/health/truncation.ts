import type { HealthNote } from '../../model/artifact.js'

const CUT_HEAD = /^[\d:.,]{0,20}\] <(?:inf|wrn|err|dbg)> |^(?:inf|wrn|err|dbg|nf|rn|rr|bg)> \w+: /
const CUT_TAIL = /^\[[\d:., ]{1,22}$|^\[[^\]]{1,30}\] ?<(?:\w{0,3})$|^\[[^\]]{1,30}\] <(?:inf|wrn|err|dbg)> ?\w{0,30}$/

/** A capture that begins or ends in the middle of a log line. */
export function truncation(lines: readonly string[]): HealthNote[] {
  const notes: HealthNote[] = []
  const first = lines.findIndex((line) => line.trim() !== '')
  let last = lines.length - 1
  while (last >= 0 && (lines[last] as string).trim() === '') last--
  if (first >= 0 && CUT_HEAD.test((lines[first] as string).trim().slice(0, 200))) {
    notes.push({
      kind: 'truncated-head',
      text: 'The text begins in the middle of a log line: what came before is missing.',
      line: first + 1
    })
  }
  if (last > 0 && CUT_TAIL.test((lines[last] as string).trim().slice(0, 200))) {
    notes.push({
      kind: 'truncated-tail',
      text: 'The text ends in the middle of a log line: what came after is missing.',
      line: last + 1
    })
  }
  return notes
}
