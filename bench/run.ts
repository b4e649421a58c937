import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { RECORD, recordOf } from './lib/record.js'
import { measure, table } from './lib/measure.js'

/**
 * `npm run bench [-- --large] [-- --save] [-- SUITE…]`: prints one table of ratios against peers measured in the same run.
 * `--large` adds inputs of a gigabyte, `--save` records the ratios that `npm run bench:check` compares with.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean', default: false }, save: { type: 'boolean', default: false } }
})
const rows = await measure({ large: values.large, only: positionals })
console.log(table(rows))
if (values.save) writeFileSync(RECORD, `${JSON.stringify(recordOf(rows), null, 2)}\n`)
