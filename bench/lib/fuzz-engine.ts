import { compileRules } from '../../src/rulebase/compile.js'
import { RULES_DIR, readRules } from '../../src/rulebase/load.js'
import { checkUpload } from '../../test/fuzz/check-upload.js'
import { mutatedUpload, randomFrom } from '../../test/fuzz/mutate.js'
import { cpuOf } from './cpu.js'

/** Mutated uploads through the engine; prints failures and the slowest per byte, in CPU time. @returns how many failed */
export function fuzzEngine(runs: number, seed: number): number {
  const base = compileRules(readRules(RULES_DIR))
  const random = randomFrom(seed)
  const perByte: number[] = []
  let failures = 0
  let slowest = { ms: 0, bytes: 0, run: 0 }
  for (let run = 0; run < runs; run++) {
    const { name, text } = mutatedUpload(random)
    let problems: readonly string[] = []
    const ms = cpuOf(() => {
      try {
        problems = checkUpload(name, text, base)
      } catch (error) {
        problems = [(error as Error).stack ?? String(error)]
      }
    })
    for (const problem of problems) console.log(`run ${run} (${name}): ${problem}`)
    failures += problems.length
    // Start-up costs are not the text's; short texts are all fixed cost.
    if (run > 50 && text.length > 2000) perByte.push(ms / text.length)
    if (run > 50 && ms > slowest.ms) slowest = { ms, bytes: text.length, run }
  }
  perByte.sort((a, b) => a - b)
  const median = perByte[Math.floor(perByte.length / 2)] ?? 0
  const worst = perByte.at(-1) ?? 0
  console.log(`engine: ${runs} uploads, ${failures} failures`)
  console.log(`per byte: median ${(median * 1e6).toFixed(0)} ns, slowest ${(worst * 1e6).toFixed(0)} ns (${(worst / median).toFixed(1)} times)`)
  console.log(`slowest upload: run ${slowest.run}, ${slowest.bytes} bytes, ${slowest.ms.toFixed(0)} ms`)
  return failures
}
