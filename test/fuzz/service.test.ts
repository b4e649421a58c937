import t from 'tap'
import { startService } from '../helpers/service.js'
import { attack, SERVICE_TARGETS } from './service.js'

/** As many runs as fit into some seconds; `npm run fuzz` makes more, and multipart bodies too. */
const RUNS = { archive: 12, multipart: 0, graphql: 120 }

t.test('hostile requests, fixed seed: no 5xx, no crash, no planted secret in an answer', async (t) => {
  // Diagnosing is the engine's part of the fuzzing; threads that read the rule base would take the time.
  const { url } = await startService(t, {}, { worker: false })
  for (const target of SERVICE_TARGETS) {
    for (let run = 0; run < RUNS[target]; run++) {
      t.same(await attack(url, target, 1, run, 0), [], `npm run fuzz -- --target ${target} --seed 1 --from ${run} --runs 1`)
    }
  }
})
