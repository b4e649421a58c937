import type { Event, MemoryUse } from '../model/event.js'
import type { Facts } from '../model/facts.js'

/** Facts with further events that no single line states, so that rules can match on them like on any other line. */
export function withDerivedEvents(facts: Facts): Facts {
  return { ...facts, events: [...facts.events, ...facts.memory.map(memoryEvent)] }
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
