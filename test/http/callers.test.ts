import { execFile } from 'node:child_process'
import { request } from 'node:http'
import { promisify } from 'node:util'
import { keysCommand } from '../../src/cli/keys.js'
import { pino } from 'pino'
import t from 'tap'
import { makeKey } from '../helpers/keys.js'
import { call, form, json, LOG, startService } from '../helpers/service.js'

const KEYS = { FAULTLINE_AUTH: 'keys' }
const run = promisify(execFile)

t.test('keys of the store: refused when unknown, revoked, expired; two live ones after a rotation', async (t) => {
  const logged: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
  const { url, container } = await startService(t, KEYS, { worker: false, log })
  const list = (authorization: string) => call(`${url}/v1/diagnoses`, { headers: { authorization } })
  const good = await makeKey(container)
  t.equal((await list(`Bearer ${good.key}`)).status, 200)
  const short = await makeKey(container, { lifeMs: 1 })
  const revoked = await makeKey(container)
  await revoked.service.revoke(revoked.id)
  const rotated = await makeKey(container)
  const second = await rotated.service.rotate(rotated.id, 60_000)
  t.equal((await list(`Bearer ${rotated.key}`)).status, 200, 'the key before still works')
  t.equal((await list(`Bearer ${second.key}`)).status, 200)
  await rotated.service.rotate(rotated.id, 0)
  for (const [name, key, detail] of [
    ['none', '', /No API key/],
    ['unknown id', `flt_000000000000_${good.key.slice(-43)}`, /not known/],
    ['wrong secret', `${good.key.slice(0, -43)}${'A'.repeat(43)}`, /not known/],
    ['not one of ours', 'secret', /not known/],
    ['expired', short.key, /expired/],
    ['revoked', revoked.key, /revoked/],
    ['of two rotations ago', rotated.key, /not known/]
  ] as const) {
    const { status, body, headers } = await list(`Bearer ${key}`)
    t.match({ status, body }, { status: 401, body: { code: 'unauthorized', detail } }, name)
    t.equal(headers.get('www-authenticate'), 'Bearer')
    if (key) t.notMatch(JSON.stringify(body), key, 'what was sent is not repeated')
  }
  t.ok(logged.length > 10, 'there is a log')
  for (const { key } of [good, short, revoked, rotated, second]) t.notOk(logged.join('').includes(key.slice(-43)), 'no key is in it')
  const everything = await Promise.all(
    (await container.redis.keys('*')).map(async (name) => name + (await container.redis.dump(name)))
  )
  t.notOk(
    everything.some((text) => text.includes(good.key.slice(-43))),
    'no secret is kept'
  )
})

t.test('scopes', async (t) => {
  const { url, container } = await startService(t, KEYS, { worker: false })
  const only = async (...scopes: ('submit' | 'read' | 'admin')[]) => (await makeKey(container, { scopes })).headers
  const [submit, read, admin] = [await only('submit'), await only('read'), await only('admin')]
  const upload = (headers: Record<string, string>) =>
    call(`${url}/v1/diagnoses`, { method: 'POST', body: form({ post: LOG }), headers })
  const forbidden = { status: 403, body: { code: 'forbidden' } }
  t.equal((await upload(submit)).status, 202)
  t.match(await upload(read), forbidden)
  t.match(await upload(admin), forbidden)
  t.equal((await call(`${url}/v1/diagnoses`, { headers: read })).status, 200)
  t.match(await call(`${url}/v1/diagnoses`, { headers: submit }), forbidden)
  t.match(await call(`${url}/v1/audit`, { headers: read }), forbidden)
  const ask = (query: string, headers: Record<string, string>) => call(`${url}/graphql`, json({ query }, headers))
  const refused = { status: 403, body: { errors: [{ extensions: { code: 'forbidden' } }] } }
  t.match(await ask('{ diagnoses { nodes { id } } }', submit), refused)
  t.match(await ask('mutation { submitDiagnosis(input: { post: "a" }) { replayed } }', read), refused)
  t.match(await ask('{ diagnoses { nodes { id } } }', read), {
    status: 200,
    body: { data: { diagnoses: { nodes: [] } } }
  })

  t.test('the audit log is for administrators, in pages', async (t) => {
    const first = await call(`${url}/v1/audit?limit=2`, { headers: admin })
    t.match(first, { status: 200, body: { items: [{ act: 'key.created', owner: 'acme', by: 'test' }, {}] } })
    const rest = await call(`${url}/v1/audit?cursor=${first.body.next}`, { headers: admin })
    t.equal(rest.body.items.length, 1)
    t.equal(rest.body.next, undefined)
    t.match(await call(`${url}/v1/audit?cursor=x`, { headers: admin }), {
      status: 400,
      body: { code: 'invalid-cursor' }
    })
  })
})

t.test('rate limit and daily quota', async (t) => {
  const { url, container } = await startService(t, KEYS, { worker: false })
  const { headers } = await makeKey(container, { rate: 3 })
  const answers = []
  for (let n = 0; n < 5; n++) answers.push(await call(`${url}/v1/diagnoses`, { headers }))
  const limited = answers.at(-1)
  t.match(answers[0], { status: 200 })
  t.equal(answers[0]?.headers.get('ratelimit-limit'), '3')
  t.equal(answers[0]?.headers.get('ratelimit-policy'), '3;w=60')
  t.match(limited, { status: 429, body: { code: 'rate-limited' } })
  t.equal(limited?.headers.get('ratelimit-remaining'), '0')
  t.equal(limited?.headers.get('retry-after'), limited?.headers.get('ratelimit-reset'))
  t.ok(Number(limited?.headers.get('retry-after')) <= 60)

  const daily = await makeKey(container, { quota: 1 })
  const upload = () =>
    call(`${url}/v1/diagnoses`, { method: 'POST', body: form({ post: LOG }), headers: daily.headers })
  t.equal((await upload()).status, 202)
  const over = await upload()
  t.match(over, { status: 429, body: { code: 'quota-exceeded' } })
  t.ok(Number(over.headers.get('retry-after')) <= 86_400)
  t.equal((await call(`${url}/v1/diagnoses`, { headers: daily.headers })).status, 200, 'reading goes on')
  for (const name of await container.redis.keys('*:limit:*')) t.ok((await container.redis.ttl(name)) > 0, name)
})

t.test('without keys asked for everyone runs the service, and a key still tells tenants apart', async (t) => {
  const { url, container } = await startService(t, {}, { worker: false })
  const { headers } = await makeKey(container)
  await call(`${url}/v1/diagnoses`, { method: 'POST', body: form({ post: LOG }), headers })
  t.equal((await call(`${url}/v1/diagnoses`, { headers })).body.items.length, 1)
  t.equal((await call(`${url}/v1/diagnoses`)).body.items.length, 0)
  t.equal((await call(`${url}/v1/audit`)).status, 200)
})

t.test('a refused upgrade leaves no connection behind', async (t) => {
  const { url, app } = await startService(t, { ...KEYS, FAULTLINE_GRACE_MS: '60000' }, { worker: false })
  const status = await new Promise((resolve, reject) => {
    const upgrade = request(`${url}/graphql`, {
      agent: false,
      headers: {
        connection: 'upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': Buffer.alloc(16).toString('base64'),
        'sec-websocket-protocol': 'graphql-transport-ws'
      }
    })
    upgrade.on('response', (response) => {
      response.socket.on('close', () => resolve(response.statusCode))
      response.resume()
    })
    upgrade.on('error', reject).end()
  })
  t.equal(status, 401)
  const before = Date.now()
  await app.close()
  t.ok(Date.now() - before < 2000, 'and closing does not wait for it')
})

t.test('faultline keys', async (t) => {
  const { url, redis } = await startService(t, KEYS, { worker: false })
  const program = `import { keysCommand } from './src/cli/keys.ts'
    process.exitCode = await keysCommand(process.argv.slice(1))`
  const faultline = async (line: string) => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', program, '--', ...line.split(' ')]
    const { stdout } = await run(process.execPath, args, { env: { ...process.env, REDIS_URL: redis.url } })
    return stdout.trim()
  }
  const key = await faultline('create --tenant forum-bot --scope submit,read --rate 60 --quota 500 --expires 90')
  const id = key.split('_')[1] as string
  const status = async (bearer: string) =>
    (await call(`${url}/v1/diagnoses`, { headers: { authorization: `Bearer ${bearer}` } })).status
  t.equal(await status(key), 200)
  t.match(
    await faultline('list'),
    new RegExp(`^${id}  forum-bot  submit,read  made .*  expires .*  60/minute  500/day`)
  )
  const next = await faultline(`rotate ${id} --grace 0`)
  t.equal(await status(key), 401)
  t.equal(await status(next), 200)
  process.env.REDIS_URL = redis.url
  t.equal(await keysCommand(['revoke', id]), 0)
  t.equal(await status(next), 401)
  await t.rejects(keysCommand(['create', '--tenant', 'Acme!']), /small letters/)
  await t.rejects(keysCommand(['create', '--tenant', 'a', '--scope', 'all']), /scope/)
  await t.rejects(keysCommand(['revoke', 'nope']), /no key/)
})
