import { writeFileSync } from 'node:fs'
import { RECORD, recordOf } from './lib/record.js'
import { measure, table } from './lib/measure.js'
import { optionsOf } from './lib/options.js'

/**
 * `npm run bench [-- --large] [-- --save] [-- SUITE…]`: prints one table of ratios against peers measured in the same run.
 * `--large` adds inputs of a gigabyte, `--save` records the ratios that `npm run bench:check` compares with.
 */
const options = optionsOf(process.argv.slice(2), {
  large: 'also inputs of a gigabyte',
  save: `record the ratios in ${RECORD}`
})
if (options) {
  const rows = await measure({ large: options.set.has('large'), only: options.suites })
  console.log(table(rows))
  if (options.set.has('save')) writeFileSync(RECORD, `${JSON.stringify(recordOf(rows), null, 2)}\n`)
}
