import type { Event, Hint, ParseResult, Setting } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { pathHints } from '../build/path-hints.js'
import { readAssignment } from './assignment.js'
import { imageOfFile } from './image-of-file.js'

/** Full configurations of small samples have over 500 symbols; fragments written by hand stay far below this. */
const DOTCONFIG_LINES = 300
const GENERATED = /^#.{0,40}(?:Automatically generated file|Zephyr Kernel Configuration|DO NOT EDIT)/i

/**
 * Reads Kconfig assignments: `prj.conf`, overlays, `.config`, `sysbuild.conf`, `autoconf.h`. One event an assignment with
 * fields `symbol`, `value`, `file`, and where they hold `malformed` (the reason), `duplicate` and `overrides` (the former
 * value). Lines that Kconfig would ignore give an event but no setting.
 */
export function parseKconfig(segment: Segment): ParseResult {
  const file = segment.title ?? segment.name
  const fileImage = imageOfFile(file)
  const origin = isDotConfig(segment, file) ? 'dotconfig' : 'fragment'
  const events: Event[] = []
  const settings: Setting[] = []
  const hints: Hint[] = []
  const former = new Map<string, string>()
  let unread = 0
  for (const { no, text } of segment.lines) {
    const line = text.trim()
    if (line === '') continue
    if (line.startsWith('#')) hints.push(...pathHints(segment, no, line))
    const read = readAssignment(line)
    if (!read) {
      if (!line.startsWith('#') && !line.startsWith('//')) {
        unread += 1
        events.push(kconfigEvent(segment, no, line, fileImage, { malformed: 'not-an-assignment', file }))
      }
      continue
    }
    const image = read.sysbuild ? 'sysbuild' : fileImage
    const symbol = read.sysbuild ? `SB_${read.symbol}` : read.symbol
    const earlier = former.get(symbol)
    const fields: Record<string, string | boolean> = { symbol: read.symbol, value: read.value, file }
    if (read.malformed) fields.malformed = read.malformed
    else if (earlier !== undefined) {
      fields.duplicate = true
      if (earlier !== read.value) fields.overrides = earlier
    }
    events.push(kconfigEvent(segment, no, line, image, fields))
    if (read.malformed && read.malformed !== 'smart-quotes') continue
    former.set(symbol, read.value)
    settings.push({
      symbol: read.symbol,
      value: read.value,
      artifact: segment.artifact,
      line: no,
      origin,
      image,
      file,
      speaker: segment.speaker
    })
  }
  const outcome = events.length === 0 ? 'unusable' : unread > 0 ? 'partial' : 'complete'
  return { outcome, events, settings, hints }
}

function isDotConfig(segment: Segment, file: string): boolean {
  if (segment.lines.slice(0, 10).some(({ text }) => GENERATED.test(text.trim()))) return true
  if (/(?:^|[\\/])\.config(?:\.txt)?$/.test(file)) return true
  let count = 0
  for (const { text } of segment.lines) if (/^(?:# )?(?:SB_)?CONFIG_/.test(text)) count += 1
  return count >= DOTCONFIG_LINES
}

function kconfigEvent(
  segment: Segment,
  no: number,
  text: string,
  image: string,
  fields: Record<string, string | boolean>
): Event {
  return {
    kind: 'kconfig',
    artifact: segment.artifact,
    line: no,
    endLine: no,
    text: text.slice(0, 4000),
    image,
    speaker: segment.speaker,
    fields: { ...fields, image }
  }
}
