import { recorded, regressions } from './lib/record.js'
import { measure, table } from './lib/measure.js'
import { optionsOf } from './lib/options.js'

/** `npm run bench:check [-- SUITE…]`: fails when a ratio is more than a fifth worse than the recorded one, twice in a row. */
const options = optionsOf(process.argv.slice(2), {})
if (options) process.exitCode = (await isWorse(options.suites)) ? 1 : 0

async function isWorse(only: readonly string[]): Promise<boolean> {
  const known = recorded()
  const rows = await measure({ large: false, only })
  console.log(table(rows))
  const suspects = rows.filter((row) => !row.unchecked && regressions([row], known).length > 0).map((row) => row.key)
  const again = suspects.length > 0 ? await measure({ large: false, only }) : []
  const worse = regressions(
    again.filter((row) => suspects.includes(row.key)),
    known
  )
  for (const sentence of worse) console.log(`worse: ${sentence}`)
  return worse.length > 0
}
