import type { Facts } from '../model/facts.js'
import { isCustomBoard } from './board.js'
import type { Reading } from './choose.js'
import { SOURCE_NAMES } from './trust.js'

const NAMES: Readonly<Record<string, string>> = {
  'sdk.version': 'NCS',
  board: 'board',
  'modem.firmware': 'modem firmware'
}

/**
 * The contradiction between the best reading of a path and the next that its own author gave, as a sentence. Versions named
 * as earlier ones (`known`) and other words of the same source are none: people list what they tried, and name the kit beside
 * a board of their own.
 */
export function conflictOf(
  path: string,
  readings: readonly Reading[],
  known: readonly string[]
): Facts['conflicts'][number] | undefined {
  const name = NAMES[path]
  const [best] = readings
  if (!name || !best || best.trust < 4) return undefined
  const others = readings.filter((r) => r.trust >= 1 && r.source !== best.source && !known.includes(r.value))
  const other = others[0]
  if (!other || (other.source === 'prose' && others.filter((r) => r.source === 'prose').length > 1)) return undefined
  if (path === 'board' && (isCustomBoard(best.value) || isCustomBoard(other.value))) return undefined
  const spans = [other, best].flatMap((reading) => {
    const hint = reading.hints.find((h) => h.source === reading.source)
    return hint ? [{ artifact: hint.artifact, line: hint.line, endLine: hint.line }] : []
  })
  const text = `${say(other.source)} says ${name} ${other.value}, ${say(best.source)} ${best.value}`
  return { path, text, spans }
}

function say(source: string): string {
  return SOURCE_NAMES[source] ?? source
}
