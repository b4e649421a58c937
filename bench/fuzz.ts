import { parseArgs } from 'node:util'
import type { Test } from 'tap'
import { type ServiceTarget, SERVICE_TARGETS, attack } from '../test/fuzz/service.js'
import { startService } from '../test/helpers/service.js'
import { fuzzEngine } from './lib/fuzz-engine.js'
import { latencies } from './lib/load.js'

/**
 * `npm run fuzz -- --runs 10000 --seed 1 --target engine|archive|multipart|graphql|all`: mutated uploads through the engine,
 * and hostile archives, multipart bodies and GraphQL documents through a whole service. Prints what does not hold. With all
 * targets two fifths of the runs are the engine's and a fifth each of the others'.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string', default: 'all' },
    /** Number of the first run, to repeat a single one. */
    from: { type: 'string', default: '0' }
  }
})
const [runs, seed, from] = [values.runs, values.seed, values.from].map(Number) as [number, number, number]
const ALL: Readonly<Record<string, number>> = { engine: 0.4, ...Object.fromEntries(SERVICE_TARGETS.map((target) => [target, 0.2])) }
const shares = values.target === 'all' ? ALL : { [values.target]: 1 }
/** Requests under way at once: many hostile bodies make the service wait for more. */
const WIDTH = 8
/** What the heap may grow by between a quarter of a run and its end, in MiB. */
const MOST_GROWTH = 64
const MIB = 1024 * 1024

let failures = 0
for (const [target, share] of Object.entries(shares)) {
  const own = Math.round(runs * share)
  if (target === 'engine') failures += fuzzEngine(own, seed)
  else if (SERVICE_TARGETS.includes(target as ServiceTarget)) failures += await fuzzService(target as ServiceTarget, own)
  else throw new Error(`--target is engine, ${SERVICE_TARGETS.join(', ')} or all`)
}
process.exit(failures > 0 ? 1 : 0)

async function fuzzService(target: ServiceTarget, requests: number): Promise<number> {
  const endings: (() => unknown)[] = []
  const { url } = await startService({ teardown: (end: () => unknown) => endings.push(end) } as unknown as Test, {
    FAULTLINE_LOG_LEVEL: process.env.FAULTLINE_LOG_LEVEL ?? 'silent'
  })
  const started = performance.now()
  let failed = 0
  let early = 0
  await latencies(requests, WIDTH, async (run) => {
    if (run === Math.floor(requests / 4)) early = heap()
    for (const problem of await attack(url, target, seed, from + run)) {
      failed++
      console.log(`${target} run ${from + run}: ${problem}`)
    }
  })
  const late = heap()
  const seconds = (performance.now() - started) / 1000
  console.log(`${target}: ${requests} requests, ${failed} failures, ${seconds.toFixed(0)} s, heap ${early.toFixed(0)} → ${late.toFixed(0)} MiB`)
  if (late - early > MOST_GROWTH) failed++
  for (const end of endings) await end()
  return failed
}

/** What stays after a collection, in MiB. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MIB
}
