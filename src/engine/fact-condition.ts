import type { ValueTest } from '../rulebase/schema.js'
import { NO, type Outcome, type Scene, YES } from './outcome.js'
import { passes } from './value-test.js'

type Tests = Record<string, string | number | boolean | ValueTest>

/** Whether facts have the values asked for; `*` in a key stands for one part of the path. All keys must hold. */
export function factHolds(tests: Tests, { facts }: Pick<Scene, 'facts'>): Outcome {
  let outcome: Outcome = YES
  for (const [path, test] of Object.entries(tests)) {
    const paths = path.includes('*') ? [...facts.values.keys()].filter((p) => fits(p, path)) : [path]
    const holding = paths.find((p) => {
      const fact = facts.values.get(p)
      return fact !== undefined && passes(fact.value, test)
    })
    if (holding === undefined) return paths.some((p) => facts.values.has(p)) ? NO : { ...NO, missing: [path] }
    const fact = facts.values.get(holding)
    outcome = { ...outcome, spans: [...outcome.spans, ...(fact?.spans ?? []).slice(0, 2)] }
  }
  return outcome
}

function fits(path: string, wanted: string): boolean {
  const parts = path.split('.')
  const asked = wanted.split('.')
  return parts.length === asked.length && asked.every((a, i) => a === '*' || a === parts[i])
}
