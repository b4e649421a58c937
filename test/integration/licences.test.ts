import { readFileSync } from 'node:fs'
import t from 'tap'
import { licencesPage } from '../../bench/licences.js'
import { packageFile } from '../../src/lib/package-file.js'

/** Nothing that asks for the source of what is built with it. */
const TAKEN = /^(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0)$/

t.test('docs/licences.md is that of the lock file, and each licence may be used', async (t) => {
  const page = licencesPage()
  t.equal(readFileSync(packageFile('docs', 'licences.md'), 'utf8'), page, 'otherwise: npm run licences')
  for (const row of page.split('\n').slice(6)) if (row) t.match(row.split(' | ')[2]?.replace(' |', ''), TAKEN, row)
})
