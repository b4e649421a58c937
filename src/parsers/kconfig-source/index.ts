import type { Event, ParseResult } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'

const ENTRY = /^(config|menuconfig|choice|menu|comment|if|mainmenu)\b\s?(.{0,200})$/
const BLOCK = /^(?:config|menuconfig|choice)$/

/**
 * Reads `Kconfig` files: one event (kind `kconfig`) an entry with its properties joined, fields `entry` (config, choice …),
 * `defines` (the symbol), `type` and `default` when given. They are definitions, not assignments, so no settings come out.
 */
export function parseKconfigSource(segment: Segment): ParseResult {
  const events: Event[] = []
  const lines = segment.lines
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const text = line?.text.trim() ?? ''
    if (!line || text === '' || text.startsWith('#')) continue
    let end = i
    const entry = ENTRY.exec(text)
    if (entry && BLOCK.test(entry[1] as string)) {
      while (end + 1 < lines.length && end - i < 80 && continues(lines[end + 1]?.text ?? '')) end += 1
      while (end > i && lines[end]?.text.trim() === '') end -= 1
    }
    const body = lines.slice(i, end + 1).map((l) => l.text.trim())
    events.push({
      kind: 'kconfig',
      artifact: segment.artifact,
      line: line.no,
      endLine: lines[end]?.no ?? line.no,
      text: body
        .filter((part) => part !== '')
        .join(' ')
        .slice(0, 4000),
      speaker: segment.speaker,
      fields: entry ? describe(entry[1] as string, entry[2] as string, body) : { entry: 'line' }
    })
    i = end
  }
  return { outcome: events.length > 0 ? 'complete' : 'unusable', events }
}

function continues(text: string): boolean {
  const line = text.trim()
  return !ENTRY.test(line) && !/^(?:end(?:choice|menu|if)|[or]?source|rsource)\b/.test(line)
}

function describe(entry: string, rest: string, body: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = { entry }
  const name = rest.trim()
  if (BLOCK.test(entry) && name) fields.defines = name
  for (const line of body) {
    const type = /^(?:def_)?(bool|tristate|int|hex|string)\b/.exec(line)
    if (type) fields.type ??= type[1] as string
    const value = /^(?:default|def_bool|def_int)\s(.{1,120})$/.exec(line)
    if (value) fields.default ??= (value[1] as string).trim()
  }
  return fields
}
