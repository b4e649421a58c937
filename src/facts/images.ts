import type { Event } from '../model/event.js'
import type { Fact } from '../model/facts.js'

/** The images a build log shows, as `app, mcuboot, tfm`, with the line that first names each. */
export function imagesFact(events: readonly Event[]): Fact | undefined {
  const first = new Map<string, Event>()
  for (const event of events) {
    if (event.kind !== 'build' || !event.image || event.speaker !== 'author') continue
    const image = event.image.startsWith('tfm') ? 'tfm' : event.image
    if (!first.has(image)) first.set(image, event)
  }
  if (first.size === 0) return undefined
  const spans = [...first.values()].map(({ artifact, line, endLine }) => ({ artifact, line, endLine }))
  return { value: [...first.keys()].sort().join(', '), spans, source: 'build-line' }
}
