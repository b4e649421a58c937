import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { AppError, CODES, type ErrorCode, fromUnknown, toProblem } from '../../src/errors/index.js'
import { errorTable } from '../../src/errors/table.js'
import { toGraphql } from '../../src/errors/to-graphql.js'
import { toJob } from '../../src/errors/to-job.js'
import { packageFile } from '../../src/lib/package-file.js'

t.test('the documentation lists exactly the codes of the table', async (t) => {
  t.ok(readFileSync(packageFile('docs', 'api.md'), 'utf8').endsWith(`${errorTable()}\n`))
})

t.test('every code is used somewhere', async (t) => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('codes.ts')
  )
  const text = sources.map((file) => readFileSync(join('src', file), 'utf8')).join('\n')
  for (const code of Object.keys(CODES)) t.ok(text.includes(`'${code}'`), code)
})

t.test('every code has a whole problem document, the same in GraphQL', async (t) => {
  for (const code of Object.keys(CODES) as ErrorCode[]) {
    const error = new AppError(code, 'What happened.', { field: 'post' })
    const problem = toProblem(error, 'request-1')
    t.match(problem, {
      type: `/problems/${code}`,
      status: error.status,
      detail: 'What happened.',
      instance: 'request-1'
    })
    t.ok(problem.status >= 400 && problem.status < 600 && /[.;]/.test(problem.advice))
    const { detail, ...extensions } = problem
    const shown = toGraphql(error, undefined, 'request-1')
    t.same({ ...shown.extensions, message: shown.message }, { ...extensions, message: detail })
  }
})

t.test('what the Redis client throws', async (t) => {
  const cases: [unknown, ErrorCode, boolean][] = [
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'store-unavailable', true],
    [new Error("Stream isn't writeable and enableOfflineQueue options is false"), 'store-unavailable', true],
    [new Error('Connection is closed.'), 'store-unavailable', true],
    [new Error("OOM command not allowed when used memory > 'maxmemory'."), 'store-full', true],
    [new TypeError('secret token abc'), 'internal', true],
    [undefined, 'internal', true],
    [new AppError('diagnosis-timeout', 'Slow.'), 'diagnosis-timeout', false]
  ]
  for (const [thrown, code, retry] of cases) {
    const known = fromUnknown(thrown)
    t.equal(known.code, code)
    t.notMatch(JSON.stringify(toProblem(known)), 'secret')
    t.match(toJob(thrown), { retry, error: { code: code === 'internal' ? 'diagnosis-crashed' : code } })
  }
})
