import type { Line } from '../../model/segment.js'
import { unquoted } from './in-log.js'

/** A line of AT traffic after repair; `endNo` is the last upload line it was put together from. */
export interface AtLine {
  no: number
  endNo: number
  text: string
  hostMs?: number
  repaired?: boolean
}

const ARROW =
  /^(?:\S{8,26} {1,4})?(?:(?:DEBUG|INFO|WARN|ERROR) {1,6}(?:modem )?)?(?:>>?|<<?|->|<-|→|←|[TR]X ?:|Sent:|Received:) {0,3}"?(?=AT|[+%#]|OK|ERROR|mfw_|[A-Z0-9])/i
const INSIDE = /[+%#](?:[A-Z][A-Z0-9_]{2,23}|CM[ES] ERROR): /g
const RESULT = /^(?:OK|ERROR|\+CM[ES] ERROR: .{0,60}|[+%#][A-Z][A-Z0-9_]{2,23}: .{0,400})$/
/** Lines after a cut one among which its rest may stand. */
const REST_WITHIN = 3
const MAX_JOINED = 80

/** Where a notification begins inside another line; 0 when nothing is cut or it stands inside quotes. */
function cutAt(text: string): number {
  for (const m of text.matchAll(INSIDE)) {
    if (m.index === 0) continue
    const front = text.slice(0, m.index)
    if ((front.match(/"/g)?.length ?? 0) % 2 === 1) continue
    return /^AT/i.test(front) || /[\w"]$/.test(front) ? m.index : 0
  }
  return 0
}

/**
 * Puts lines together that another message cut (`O%XMODEMSLEEP: 4` + `K`), separates messages printed on one line, joins the
 * lines of a quoted parameter (a certificate in `AT%CMNG=0,…`), and removes arrows of logging tools.
 */
export function repairLines(lines: readonly Line[]): AtLine[] {
  const todo: AtLine[] = lines
    .filter((l) => l.text.trim() !== '')
    .map((l) => ({
      no: l.no,
      endNo: l.no,
      text: unquoted(l.text.trim().slice(0, 4000)).replace(ARROW, ''),
      ...(l.hostMs !== undefined && { hostMs: l.hostMs })
    }))
  const out: AtLine[] = []
  const used = new Set<number>()
  for (let i = 0; i < todo.length; i++) {
    const line = todo[i]
    if (!line || used.has(i)) continue
    const cut = cutAt(line.text)
    if (cut > 0) {
      const front = line.text.slice(0, cut)
      const inner = { ...line, text: line.text.slice(cut), repaired: true }
      const rest = findRest(todo, i, front)
      if (rest > 0) {
        used.add(rest)
        const end = todo[rest]?.no ?? line.no
        out.push(inner, { ...line, text: front + (todo[rest]?.text ?? ''), endNo: end, repaired: true })
      } else {
        out.push({ ...line, text: front.trim(), repaired: true }, inner)
      }
      continue
    }
    out.push(line)
    i = joinQuoted(todo, i, line)
  }
  return out
}

/** Index of the line that completes `front` to a result; 0 when there is none. */
function findRest(todo: readonly AtLine[], i: number, front: string): number {
  if (/^AT/i.test(front) || RESULT.test(front.trim())) return 0
  for (let j = i + 1; j <= i + REST_WITHIN && j < todo.length; j++) {
    const whole = front + (todo[j]?.text ?? '')
    if (RESULT.test(whole)) return j
  }
  return 0
}

/** Appends following lines while a quote of a command is open; returns the index of the last line taken. */
function joinQuoted(todo: readonly AtLine[], i: number, line: AtLine): number {
  const quotes = (text: string) => text.match(/"/g)?.length ?? 0
  if (!/^AT%CMNG=/i.test(line.text) || quotes(line.text) % 2 === 0) return i
  for (let j = i + 1; j < todo.length && j - i <= MAX_JOINED; j++) {
    const next = todo[j]
    if (!next || /^(?:OK|ERROR|AT[+%#].*|\+CM[ES] ERROR.*)$/i.test(next.text)) return i
    if (quotes(next.text) % 2 === 0) continue
    const parts = todo.slice(i + 1, j + 1).map((l) => l.text)
    line.text = `${line.text} ${parts.join(' ')}`.slice(0, 4000)
    line.endNo = next.no
    return j
  }
  return i
}
