import type { MemoryUse } from '../model/event.js'
import type { Fact } from '../model/facts.js'

/** `memory.<image>.<REGION>.used|size|free` in bytes and `.percent`, of the last report of each image and region. */
export function memoryFacts(memory: readonly MemoryUse[]): Map<string, Fact> {
  const facts = new Map<string, Fact>()
  for (const { image, region, used, size, artifact, line } of memory) {
    if (region === 'IDT_LIST' || size === 0) continue
    const fact = (value: number): Fact => ({ value, spans: [{ artifact, line, endLine: line }], source: 'build-line' })
    const key = `memory.${image}.${region}`
    facts.set(`${key}.used`, fact(used))
    facts.set(`${key}.size`, fact(size))
    facts.set(`${key}.free`, fact(size - used))
    facts.set(`${key}.percent`, fact(Math.round((used / size) * 10_000) / 100))
  }
  return facts
}
