import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const { env } = process
const input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
const base = input('url').replace(/\/$/, '')
const key = input('key')
const authorization = key ? { authorization: `Bearer ${key}` } : {}

/** Shown at the run. Escaped: a log must not give commands to the runner. */
function annotate(level, title, text) {
  const data = (value) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  console.log(`::${level} title=${data(title).replace(/:/g, '%3A').replace(/,/g, '%2C')}::${data(text)}`)
}

async function call(path, accept, options = {}) {
  const headers = { ...authorization, accept, ...options.headers }
  const response = await fetch(base + path, { ...options, headers })
  if (response.ok) return response
  const { code = `http-${response.status}`, detail = '', advice = '' } = await response.json().catch(() => ({}))
  throw new Error(`${code}: ${detail} ${advice}`.trim())
}

async function diagnose() {
  const form = new FormData()
  const hash = createHash('sha256')
  for (const path of input('files')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)) {
    const bytes = readFileSync(path)
    hash.update(path).update(bytes)
    // Relative to the repository, as SARIF names its places.
    form.append('files', new Blob([bytes]), relative(env.GITHUB_WORKSPACE ?? '.', path))
  }
  const run = `${env.GITHUB_REPOSITORY}/${env.GITHUB_RUN_ID}/${env.GITHUB_RUN_ATTEMPT}`
  form.append('metadata', JSON.stringify({ run, commit: env.GITHUB_SHA ?? '' }))
  const headers = { prefer: 'wait=60', 'idempotency-key': `${run}/${hash.digest('hex')}` }
  let response = await call('/v1/diagnoses', 'application/json', { method: 'POST', body: form, headers })
  let diagnosis = await response.json()
  const end = Date.now() + Number(input('seconds') || 300) * 1000
  while (diagnosis.finished === undefined) {
    if (Date.now() > end) throw new Error(`diagnosis ${diagnosis.id} is not finished yet`)
    await delay(2000)
    response = await call(`/v1/diagnoses/${diagnosis.id}`, 'application/json')
    diagnosis = await response.json()
  }
  if (diagnosis.problem) throw new Error(`${diagnosis.problem.code}: ${diagnosis.problem.detail}`)
  return diagnosis
}

try {
  const { id, verdict, report } = await diagnose()
  const sarif = input('sarif') || 'faultline.sarif'
  writeFileSync(sarif, await (await call(`/v1/diagnoses/${id}`, 'application/sarif+json')).text())
  const markdown = await (await call(`/v1/diagnoses/${id}/reply`, 'text/markdown')).text()
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${markdown}\n`)
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `id=${id}\nverdict=${verdict}\nsarif=${sarif}\n`)
  for (const { severity, title, cause } of report.findings.slice(0, 3)) {
    annotate(severity === 'critical' || severity === 'error' ? 'error' : 'warning', title, cause)
  }
} catch (error) {
  // The build has failed already; no diagnosis of it is no second failure.
  annotate('warning', 'No diagnosis', error.message)
}
