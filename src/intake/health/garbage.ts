import type { HealthNote } from '../../model/artifact.js'
import type { Decoded } from '../decode.js'
import { binaryScore } from '../segments/noise.js'

/** Bytes that are no text: a wrong baud rate, a dictionary-based log, or noise between readable lines. */
export function garbage(lines: readonly string[], decoded?: Decoded): HealthNote[] {
  const notes: HealthNote[] = []
  const dictionary = lines.findIndex((line) => line.includes('##ZLOGV'))
  if (dictionary >= 0) {
    const text =
      'This is a dictionary-based log: without the build\u2019s log database (log_dictionary.json) it cannot be read.'
    notes.push({ kind: 'dictionary-log', text, line: dictionary + 1 })
    return notes
  }
  const odd: number[] = []
  let filled = 0
  lines.forEach((line, i) => {
    if (line.trim() === '') return
    filled++
    if (binaryScore(line) > 0) odd.push(i + 1)
  })
  const line = odd[0]
  if (line !== undefined && odd.length > filled * 0.3) {
    const text =
      'Most of the text is unreadable: the baud rate of the terminal probably differs from the device\u2019s (current-speed, often 115200 or 1000000).'
    notes.push({ kind: 'wrong-baud', text, line })
  } else if (line !== undefined) {
    notes.push({ kind: 'binary', text: `${odd.length} lines hold bytes that are no text.`, line })
  } else if (decoded && decoded.nuls > 16) {
    notes.push({ kind: 'binary', text: `${decoded.nuls} NUL bytes of the serial capture were taken out.` })
  }
  return notes
}
