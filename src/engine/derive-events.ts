import { inRange } from '../lib/version-range.js'
import type { Event, MemoryUse } from '../model/event.js'
import type { Facts } from '../model/facts.js'
import { renamedSymbol } from '../tables/index.js'

/** Facts with further events that no single line states, so that rules can match on them like on any other line. */
export function withDerivedEvents(facts: Facts): Facts {
  return { ...facts, events: [...facts.events, ...facts.memory.map(memoryEvent), ...renamedSymbols(facts)] }
}

/** `Memory region FLASH of app: …` with used, size, free in bytes and percent as fields. */
function memoryEvent({ region, used, size, image, artifact, line }: MemoryUse): Event {
  const percent = size > 0 ? Math.round((10_000 * used) / size) / 100 : 0
  const free = size - used
  return {
    kind: 'build',
    artifact,
    line,
    endLine: line,
    text: `Memory region ${region} of ${image}: ${used} of ${size} bytes used (${percent} %), ${free} bytes free`,
    image,
    speaker: 'author',
    fields: { tool: 'memory-report', severity: 'info', region, used, size, free, percent, image }
  }
}

/**
 * Symbols of the uploaded configuration that the SDK in use no longer has: `CONFIG_X is no longer the name since ncs 2.7`, with
 * fields symbol, now and since. What stands in its place is in the field alone: nobody wrote it, so no pattern may find it. Only
 * when the version is known; a symbol alone says nothing about the SDK.
 */
function renamedSymbols({ symbols, values }: Facts): Event[] {
  const events: Event[] = []
  for (const [symbol, settings] of symbols) {
    const row = renamedSymbol(symbol)
    const setting = settings.find((s) => s.origin === 'fragment' && s.speaker === 'author')
    if (!row || !setting || !isSince(row.since, values)) continue
    events.push({
      kind: 'kconfig',
      artifact: setting.artifact,
      line: setting.line,
      endLine: setting.line,
      text: `CONFIG_${symbol} is no longer the name since ${row.since}`,
      image: setting.image,
      speaker: setting.speaker,
      fields: { symbol, renamed: true, since: row.since, now: row.now ?? row.note ?? 'removed' }
    })
  }
  return events
}

/** `ncs 2.6` or `zephyr 3.6`, compared with the version of that name in the upload. */
function isSince(since: string, values: Facts['values']): boolean {
  const [name, version] = since.split(' ')
  const known = values.get(name === 'zephyr' ? 'zephyr.version' : 'sdk.version')?.value
  return version !== undefined && known !== undefined && inRange(String(known), `>=${version}`)
}
